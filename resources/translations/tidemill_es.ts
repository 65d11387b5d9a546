<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccruedCurve</name>
    <message>
        <source>Accrued</source>
        <translation>Devengado</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>H&amp;olding</source>
        <translation>P&amp;osición</translation>
    </message>
    <message>
        <source>&amp;Portfolio</source>
        <translation>&amp;Cartera</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Explore the Sample</source>
        <translation>&amp;Explorar el ejemplo</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>Co&amp;pia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Export Re&amp;port…</source>
        <translation>Exportar in&amp;forme…</translation>
    </message>
    <message>
        <source>&amp;Print a Report…</source>
        <translation>&amp;Imprimir un informe…</translation>
    </message>
    <message>
        <source>P&amp;assphrase…</source>
        <translation>Frase de c&amp;ontraseña…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;How This Number Is Made</source>
        <translation>&amp;Cómo sale este número</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <source>&amp;Hide Amounts</source>
        <translation>&amp;Ocultar cantidades</translation>
    </message>
    <message>
        <source>&amp;Automatic Theme</source>
        <translation>Tema &amp;automático</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;New Holding</source>
        <translation>&amp;Nueva posición</translation>
    </message>
    <message>
        <source>Pa&amp;ste Holdings…</source>
        <translation>Pe&amp;gar posiciones…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Close on a Day…</source>
        <translation>&amp;Cerrar en un día…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Record a Payout…</source>
        <translation>&amp;Registrar un pago…</translation>
    </message>
    <message>
        <source>Record a &amp;Month…</source>
        <translation>Registrar un &amp;mes…</translation>
    </message>
    <message>
        <source>Enter a &amp;Price…</source>
        <translation>Introducir un &amp;precio…</translation>
    </message>
    <message>
        <source>&amp;Ask for Prices…</source>
        <translation>&amp;Pedir precios…</translation>
    </message>
    <message>
        <source>&amp;Coming Up…</source>
        <translation>&amp;Próximamente…</translation>
    </message>
    <message>
        <source>&amp;Goals…</source>
        <translation>&amp;Objetivos…</translation>
    </message>
    <message>
        <source>Co&amp;vers…</source>
        <translation>Co&amp;berturas…</translation>
    </message>
    <message>
        <source>What R&amp;epeats…</source>
        <translation>Lo que se r&amp;epite…</translation>
    </message>
    <message>
        <source>&amp;Rules of Law…</source>
        <translation>No&amp;rmas legales…</translation>
    </message>
    <message>
        <source>&amp;Assets…</source>
        <translation>&amp;Activos…</translation>
    </message>
    <message>
        <source>&amp;Platforms…</source>
        <translation>P&amp;lataformas…</translation>
    </message>
    <message>
        <source>&amp;Weights of the Risks…</source>
        <translation>Pe&amp;sos de los riesgos…</translation>
    </message>
    <message>
        <source>C&amp;aps on Grades…</source>
        <translation>&amp;Topes de las notas…</translation>
    </message>
    <message>
        <source>&amp;Limits of the Checks…</source>
        <translation>&amp;Límites de los controles…</translation>
    </message>
    <message>
        <source>Limits and C&amp;osts of Plans…</source>
        <translation>Límites y c&amp;ostes de los planes…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos</translation>
    </message>
    <message>
        <source>&amp;Take the Tour</source>
        <translation>&amp;Recorrido guiado</translation>
    </message>
    <message>
        <source>&amp;About Tidemill</source>
        <translation>A&amp;cerca de Tidemill</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Click hides or shows, Ctrl+click shows only this one</source>
        <translation>Clic oculta o muestra, Ctrl+clic muestra solo esta</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>exchange</source>
        <translation>exchange</translation>
    </message>
    <message>
        <source>own hardware</source>
        <translation>equipo propio</translation>
    </message>
    <message>
        <source>custodian</source>
        <translation>custodio</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>emisor</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Portfolios (*.tidemill)</source>
        <translation>Carteras (*.tidemill)</translation>
    </message>
</context>
<context>
    <name>FanChart</name>
    <message>
        <source>95th percentile</source>
        <translation>Percentil 95</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>Percentil 90</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>Percentil 75</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <translation>Percentil 25</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>Percentil 10</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>Percentil 5</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>the base currency itself</source>
        <translation>la propia divisa base</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>precio de %1</translation>
    </message>
    <message>
        <source>price of %1, 1 day old</source>
        <translation>precio del %1, de hace 1 día</translation>
    </message>
    <message>
        <source>price of %1, %2 days old</source>
        <translation>precio del %1, de hace %2 días</translation>
    </message>
    <message>
        <source>at its peg</source>
        <translation>en su paridad</translation>
    </message>
    <message>
        <source>first known price, of %1, carried back</source>
        <translation>primer precio conocido, del %1, llevado atrás</translation>
    </message>
    <message>
        <source>from another asset’s price of %1</source>
        <translation>del precio de otro activo del %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 unless you say otherwise</source>
        <translation>%1 salvo que diga otra cosa</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>one of these is needed</source>
        <translation>hace falta uno de ellos</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Lo que pide</translation>
    </message>
    <message>
        <source>Only where it matters</source>
        <translation>Solo donde importa</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Recorded and estimated income</source>
        <translation>Ingresos registrados y estimados</translation>
    </message>
    <message>
        <source>A holding earns by its terms from the day it was opened: day by day an estimate accrues. What you record for a stretch of days takes the place of the estimate for these days, so that nothing is counted twice. A full circle marks what was recorded, an empty one what is estimated.</source>
        <translation>Una posición gana según sus condiciones desde el día en que se abrió: día a día se devenga una estimación. Lo que registra para una serie de días sustituye a la estimación de esos días, de modo que nada cuenta dos veces. Un círculo lleno marca lo registrado, uno vacío lo estimado.</translation>
    </message>
    <message>
        <source>Amounts are kept exactly, to 18 decimal places, and every total is the sum of what is shown. An amount without a price of its day is left out of sums of money and said to be; unknown is never counted as zero.</source>
        <translation>Las cantidades se guardan exactas, con 18 decimales, y cada total es la suma de lo mostrado. Una cantidad sin precio de su día queda fuera de las sumas de dinero y se indica; lo desconocido nunca cuenta como cero.</translation>
    </message>
    <message>
        <source>Running costs are shown beside income and are not part of it.</source>
        <translation>Los costes corrientes se muestran junto a los ingresos y no forman parte de ellos.</translation>
    </message>
    <message>
        <source>What a projection says</source>
        <translation>Lo que dice una proyección</translation>
    </message>
    <message>
        <source>The future is not known. A projection draws many possible ones, of prices, rates and failures, and shows how income is spread over them: the mean, the median, and the range in which four out of five fall (P10 to P90).</source>
        <translation>El futuro no se conoce. Una proyección traza muchos posibles, de precios, tasas y quiebras, y muestra cómo se reparten los ingresos: la media, la mediana y el intervalo en que caen cuatro de cada cinco (P10 a P90).</translation>
    </message>
    <message>
        <source>What it assumes stands on the Projection page and can be changed. A forecast that is kept is scored against what came, so that one can see how far to trust it.</source>
        <translation>Lo que supone está en la página Proyección y puede cambiarse. Una previsión guardada se puntúa frente a lo que vino, para ver hasta dónde fiarse.</translation>
    </message>
    <message>
        <source>Scores and grades</source>
        <translation>Puntuaciones y notas</translation>
    </message>
    <message>
        <source>Each risk that a holding is exposed to is scored from 0, safe, to 100, worst, and every point has a reason with its source. The score of a holding is 100 less the weighted mean of its risks, or lower where a single risk caps it; the grade goes from A, best, to E.</source>
        <translation>Cada riesgo de una posición se puntúa de 0, seguro, a 100, lo peor, y cada punto tiene un motivo con su fuente. La puntuación es 100 menos la media ponderada de sus riesgos, o menos donde un solo riesgo la limita; la nota va de A, la mejor, a E.</translation>
    </message>
    <message>
        <source>Facts that nobody knows are no good news: they cost points as “unknown”. Enter what you know under Portfolio, Assets and Platforms.</source>
        <translation>Lo que nadie sabe no es buena noticia: cuesta puntos como «desconocido». Introduzca lo que sepa en Cartera, Activos y Plataformas.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Su archivo</translation>
    </message>
    <message>
        <source>A portfolio is one file on your disk. Every change is written at once and can be undone, also after a restart. Whenever it is closed a copy is kept, the newest ones of each portfolio; Restore lists what each holds.</source>
        <translation>Una cartera es un archivo en su disco. Cada cambio se escribe al momento y puede deshacerse, también tras reiniciar. Al cerrarla se guarda una copia, las más recientes de cada cartera; «Restaurar» muestra lo que contiene cada una.</translation>
    </message>
    <message>
        <source>With a passphrase the file and its copies are encrypted. Nobody can bring back a forgotten passphrase. Nothing leaves this computer unless you ask a price service, and then it says what does.</source>
        <translation>Con una frase de contraseña el archivo y sus copias se cifran. Nadie puede recuperar una frase olvidada. Nada sale de este ordenador salvo que pregunte a un servicio de precios, y entonces dice qué sale.</translation>
    </message>
    <message>
        <source>What can be held</source>
        <translation>Qué puede tenerse</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Weight unless you change it: %1</source>
        <translation>Peso si no lo cambia: %1</translation>
    </message>
    <message>
        <source>Checks of the portfolio</source>
        <translation>Controles de la cartera</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Calculadoras</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>HoldingFacts</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>no price for %1</source>
        <translation>sin precio de %1</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Aportado</translation>
    </message>
    <message>
        <source>Against keeping the coins</source>
        <translation>Frente a conservar las monedas</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Devengado</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Left out, no price</source>
        <translation>Omitido, sin precio</translation>
    </message>
    <message>
        <source>%1 days or records</source>
        <translation>%1 días o registros</translation>
    </message>
    <message>
        <source>Income a year</source>
        <translation>Ingresos al año</translation>
    </message>
    <message>
        <source>APY</source>
        <translation>APY</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>Dilución</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Real yield</source>
        <translation>Rendimiento real</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>XIRR a year</source>
        <translation>XIRR al año</translation>
    </message>
    <message>
        <source>TWR a year</source>
        <translation>TWR al año</translation>
    </message>
    <message>
        <source>TWR</source>
        <translation>TWR</translation>
    </message>
    <message>
        <source>Realised rate</source>
        <translation>Tasa realizada</translation>
    </message>
    <message>
        <source>Advertised rate</source>
        <translation>Tasa anunciada</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Yield on cost</source>
        <translation>Rendimiento sobre coste</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde el %1</translation>
    </message>
</context>
<context>
    <name>HoldingLine</name>
    <message>
        <source>CeFi</source>
        <translation>CeFi</translation>
    </message>
</context>
<context>
    <name>IncomeHistory</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n otro</numerusform>
            <numerusform>%n otros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Calculadoras</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>PaletteItems</name>
    <message>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>ParamField</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>PastedHoldings</name>
    <message>
        <source>not taken</source>
        <translation>no se toma</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>APY</source>
        <translation>APY</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Second asset</source>
        <translation>Segundo activo</translation>
    </message>
    <message>
        <source>Second amount</source>
        <translation>Segunda cantidad</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>no price in this row</source>
        <translation>sin precio en esta fila</translation>
    </message>
    <message>
        <source>a price of 0 means that it is missing</source>
        <translation>un precio de 0 significa que falta</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>is known already</source>
        <translation>ya se conoce</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>sustituye %1</translation>
    </message>
    <message>
        <source>row %1 has the same day</source>
        <translation>la fila %1 tiene el mismo día</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n holding(s)</source>
        <translation>
            <numerusform>%1 · %n posición</numerusform>
            <numerusform>%1 · %n posiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no está</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Home</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>Risk at most</source>
        <translation>Riesgo máximo</translation>
    </message>
    <message>
        <source>Weighted risk of the mix, 0 to 100; empty: that of today.</source>
        <translation>Riesgo ponderado de la combinación, 0 a 100; vacío: el de hoy.</translation>
    </message>
    <message>
        <source>One platform at most</source>
        <translation>Una plataforma como mucho</translation>
    </message>
    <message>
        <source>Of all money; empty: no cap.</source>
        <translation>De todo el dinero; vacío: sin tope.</translation>
    </message>
    <message>
        <source>One chain at most</source>
        <translation>Una cadena como mucho</translation>
    </message>
    <message>
        <source>One asset at most</source>
        <translation>Un activo como mucho</translation>
    </message>
    <message>
        <source>Fee of a trade</source>
        <translation>Comisión de una operación</translation>
    </message>
    <message>
        <source>What taking out or putting in costs each time.</source>
        <translation>Lo que cuesta cada retirada o aporte.</translation>
    </message>
    <message>
        <source>Slippage of a trade</source>
        <translation>Deslizamiento de una operación</translation>
    </message>
    <message>
        <source>Share of what is bought or sold that is lost.</source>
        <translation>Parte perdida de lo comprado o vendido.</translation>
    </message>
    <message>
        <source>Fee of a claim</source>
        <translation>Comisión de un cobro</translation>
    </message>
    <message>
        <source>One claim with its reinvestment; empty: as recorded.</source>
        <translation>Un cobro con reinversión; vacío: como se registró.</translation>
    </message>
    <message>
        <source>A cover costs</source>
        <translation>Una cobertura cuesta</translation>
    </message>
    <message>
        <source>A year, of what is covered; empty: those in force.</source>
        <translation>Al año, de lo cubierto; vacío: las vigentes.</translation>
    </message>
    <message>
        <source>Rate without risk</source>
        <translation>Tasa sin riesgo</translation>
    </message>
    <message>
        <source>What could be had a year without these risks.</source>
        <translation>Lo que podría ganarse al año sin estos riesgos.</translation>
    </message>
    <message>
        <source>Unaudited and younger than</source>
        <translation>Sin auditar y más nuevo que</translation>
    </message>
    <message>
        <source>No better than D until it is so old; 0: never.</source>
        <translation>No mejor que D hasta tener esa edad; 0: nunca.</translation>
    </message>
    <message>
        <source>Peg broken by</source>
        <translation>Paridad rota en</translation>
    </message>
    <message>
        <source>No better than D from here on; 0: never.</source>
        <translation>Desde aquí no mejor que D; 0: nunca.</translation>
    </message>
    <message>
        <source>Loop this near to liquidation</source>
        <translation>Bucle tan cerca de la liquidación</translation>
    </message>
    <message>
        <source>One risk from</source>
        <translation>Un riesgo desde</translation>
    </message>
    <message>
        <source>No better than C from here on; 0: never.</source>
        <translation>Desde aquí no mejor que C; 0: nunca.</translation>
    </message>
    <message>
        <source>At one platform</source>
        <translation>En una plataforma</translation>
    </message>
    <message>
        <source>Of the value; 0: not checked.</source>
        <translation>Del valor; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>On one chain</source>
        <translation>En una cadena</translation>
    </message>
    <message>
        <source>In one asset</source>
        <translation>En un activo</translation>
    </message>
    <message>
        <source>Redeemed by one issuer</source>
        <translation>Reembolsado por un emisor</translation>
    </message>
    <message>
        <source>Income that one failure stops</source>
        <translation>Ingresos que detiene una quiebra</translation>
    </message>
    <message>
        <source>Of next year’s income; 0: not checked.</source>
        <translation>De los ingresos del próximo año; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Income paid in new tokens</source>
        <translation>Ingresos en tokens nuevos</translation>
    </message>
    <message>
        <source>Graded D or E</source>
        <translation>Nota D o E</translation>
    </message>
    <message>
        <source>Fall a loop has to bear</source>
        <translation>Caída que debe aguantar un bucle</translation>
    </message>
    <message>
        <source>Of the price of its collateral; 0: not checked.</source>
        <translation>Del precio de su colateral; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Below its peg</source>
        <translation>Bajo su paridad</translation>
    </message>
    <message>
        <source>From here on it needs you; 0: not checked.</source>
        <translation>Desde aquí requiere atención; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>In hand within 30 days</source>
        <translation>Disponible en 30 días</translation>
    </message>
    <message>
        <source>At least so much of the value; 0: not checked.</source>
        <translation>Al menos esa parte del valor; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Income that rules may close</source>
        <translation>Ingresos que las normas pueden cerrar</translation>
    </message>
    <message>
        <source>Of next year’s income, within a year; 0: not checked.</source>
        <translation>De los ingresos del próximo año, en un año; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>A price may be old</source>
        <translation>Un precio puede tener</translation>
    </message>
    <message>
        <source>Days since it was known; 0: not checked.</source>
        <translation>Días desde que se conoció; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>A cover ends within</source>
        <translation>Una cobertura acaba en</translation>
    </message>
    <message>
        <source>Days before its end; 0: not checked.</source>
        <translation>Días antes de su fin; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Limits and costs</source>
        <translation>Límites y costes</translation>
    </message>
    <message>
        <source>Weights of the risks</source>
        <translation>Pesos de los riesgos</translation>
    </message>
    <message>
        <source>How much each risk counts against the others, 0 to 100. 0 leaves it out of the score; an empty field takes the usual weight in grey.</source>
        <translation>Cuánto cuenta cada riesgo frente a los demás, 0 a 100. 0 lo deja fuera; un campo vacío toma el peso habitual en gris.</translation>
    </message>
    <message>
        <source>Against the others, 0 to 100; 0 leaves it out of the score.</source>
        <translation>Frente a los demás, 0 a 100; 0 lo deja fuera.</translation>
    </message>
    <message>
        <source>Caps on grades</source>
        <translation>Topes de las notas</translation>
    </message>
    <message>
        <source>Limits of the checks</source>
        <translation>Límites de los controles</translation>
    </message>
    <message>
        <source>From these limits on “What needs you” speaks up. 0 switches a check off; an empty field takes the usual limit in grey.</source>
        <translation>Desde estos límites avisa «Lo que le necesita». 0 desactiva un control; un campo vacío toma el límite habitual en gris.</translation>
    </message>
</context>
<context>
    <name>StatusLines</name>
    <message>
        <source>No prices yet</source>
        <translation>Aún sin precios</translation>
    </message>
    <message>
        <source>Prices: %1, %2</source>
        <translation>Precios: %1, %2</translation>
    </message>
    <message>
        <source>All changes saved&#xa0;· %1</source>
        <translation>Todo guardado · %1</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>introducidos a mano</translation>
    </message>
    <message>
        <source>from a CSV file</source>
        <translation>de un archivo CSV</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>ilustrativos</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>$%1 thousand</source>
        <translation>$%1 mil</translation>
    </message>
    <message>
        <source>% APR</source>
        <translation>% APR</translation>
    </message>
    <message>
        <source>% APY</source>
        <translation>% APY</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% al año</translation>
    </message>
    <message>
        <source>%1 % a year, %2 % lost</source>
        <translation>%1&#xa0;% al año, %2&#xa0;% perdido</translation>
    </message>
    <message>
        <source>%1 % of its income</source>
        <translation>%1&#xa0;% de sus ingresos</translation>
    </message>
    <message>
        <source>%1 %2 names a row of %3 that does not exist</source>
        <translation>%1 %2 nombra una fila de %3 que no existe</translation>
    </message>
    <message>
        <source>%1 About %2 %3 put elsewhere would do.</source>
        <translation>%1 Bastaría con poner cerca de %2 %3 en otro sitio.</translation>
    </message>
    <message>
        <source>%1 Its price is more than 5 % below its peg today, so the upper end is used.</source>
        <translation>%1 Su precio está hoy más de un 5&#xa0;% bajo su paridad, así que se usa el extremo superior.</translation>
    </message>
    <message>
        <source>%1 a year on your own money</source>
        <translation>%1 al año sobre su propio dinero</translation>
    </message>
    <message>
        <source>%1 a year, losing %2: %3 a year expected</source>
        <translation>%1 al año, perdiendo %2: se esperan %3 al año</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 are left out of totals until one is entered.</source>
        <translation>%1 quedan fuera de los totales hasta que se introduzca uno.</translation>
    </message>
    <message>
        <source>%1 by its terms (%2%3 %)</source>
        <translation>%1 por sus condiciones (%2%3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”, which is another coin</source>
        <translation>%1 llama a %2 «%3», que es otra moneda</translation>
    </message>
    <message>
        <source>%1 can be liquidated now.</source>
        <translation>%1 puede liquidarse ahora.</translation>
    </message>
    <message>
        <source>%1 can trade below what stands behind it</source>
        <translation>%1 puede cotizar por debajo de lo que lo respalda</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 no puede leerse</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>de hace %1 días</translation>
    </message>
    <message>
        <source>%1 decimals, at most 18 can be kept</source>
        <translation>%1 decimales, como mucho pueden guardarse 18</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 acaba antes de empezar</translation>
    </message>
    <message>
        <source>%1 entered; its peg stands for it</source>
        <translation>%1 introducido; vale su paridad</translation>
    </message>
    <message>
        <source>%1 entries over %2</source>
        <translation>%1 registros en %2</translation>
    </message>
    <message>
        <source>%1 fails today</source>
        <translation>%1 quiebra hoy</translation>
    </message>
    <message>
        <source>%1 falls by %2 %</source>
        <translation>%1 cae un %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 falls by 30 %</source>
        <translation>%1 cae un 30&#xa0;%</translation>
    </message>
    <message>
        <source>%1 falls due</source>
        <translation>%1 vence</translation>
    </message>
    <message>
        <source>%1 from its peg</source>
        <translation>a %1 de su paridad</translation>
    </message>
    <message>
        <source>%1 grows per year</source>
        <translation>%1 crece al año</translation>
    </message>
    <message>
        <source>%1 has %2 of the value; the limit is %3.</source>
        <translation>%1 tiene %2 del valor; el límite es %3.</translation>
    </message>
    <message>
        <source>%1 has a comma, which can&apos;t be read here</source>
        <translation>%1 tiene una coma, que aquí no puede leerse</translation>
    </message>
    <message>
        <source>%1 has a space or a mark between its digits</source>
        <translation>%1 tiene un espacio o una marca entre sus dígitos</translation>
    </message>
    <message>
        <source>%1 has an exponent, which is not accepted</source>
        <translation>%1 tiene un exponente, que no se acepta</translation>
    </message>
    <message>
        <source>%1 has few buyers</source>
        <translation>%1 tiene pocos compradores</translation>
    </message>
    <message>
        <source>%1 has more than one point</source>
        <translation>%1 tiene más de un punto</translation>
    </message>
    <message>
        <source>%1 has no parameter of this name</source>
        <translation>%1 no tiene un parámetro con ese nombre</translation>
    </message>
    <message>
        <source>%1 has no price of it for these days</source>
        <translation>%1 no tiene precio de ello para estos días</translation>
    </message>
    <message>
        <source>%1 has no price. Enter one.</source>
        <translation>%1 no tiene precio. Introduzca uno.</translation>
    </message>
    <message>
        <source>%1 has stood still</source>
        <translation>%1 no se ha movido</translation>
    </message>
    <message>
        <source>%1 has traded below it before</source>
        <translation>%1 ya ha cotizado por debajo</translation>
    </message>
    <message>
        <source>%1 here or in the catalogue</source>
        <translation>%1 aquí o en el catálogo</translation>
    </message>
    <message>
        <source>%1 holdings</source>
        <translation>%1 posiciones</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not text</source>
        <translation>%1 tiene bytes que no son texto</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 in the long run</source>
        <translation>%1 a largo plazo</translation>
    </message>
    <message>
        <source>%1 in the order 1–2, 1–3, …</source>
        <translation>%1 en el orden 1–2, 1–3, …</translation>
    </message>
    <message>
        <source>%1 in this portfolio</source>
        <translation>%1 en esta cartera</translation>
    </message>
    <message>
        <source>%1 is a fixed ratio, not seen in a market</source>
        <translation>%1 es una razón fija, no vista en un mercado</translation>
    </message>
    <message>
        <source>%1 is a security</source>
        <translation>%1 es un valor mobiliario</translation>
    </message>
    <message>
        <source>%1 is at %2 of 100</source>
        <translation>%1 está en %2 de 100</translation>
    </message>
    <message>
        <source>%1 is before 2009-01-03, the first day of Bitcoin</source>
        <translation>%1 es anterior a 2009-01-03, el primer día de Bitcoin</translation>
    </message>
    <message>
        <source>%1 is before the first day of the holding</source>
        <translation>%1 es anterior al primer día de la posición</translation>
    </message>
    <message>
        <source>%1 is before the holding began</source>
        <translation>%1 es anterior al inicio de la posición</translation>
    </message>
    <message>
        <source>%1 is closed to you</source>
        <translation>%1 está cerrado para usted</translation>
    </message>
    <message>
        <source>%1 is funded by it</source>
        <translation>%1 se financia con ella</translation>
    </message>
    <message>
        <source>%1 is in the future</source>
        <translation>%1 está en el futuro</translation>
    </message>
    <message>
        <source>%1 is known.</source>
        <translation>Se conoce %1.</translation>
    </message>
    <message>
        <source>%1 is liquidated if its collateral falls by %2; it should bear %3.</source>
        <translation>%1 se liquida si su colateral cae %2; debería aguantar %3.</translation>
    </message>
    <message>
        <source>%1 is meant to be worth</source>
        <translation>%1 debe valer</translation>
    </message>
    <message>
        <source>%1 is more than ten years ahead</source>
        <translation>%1 está a más de diez años</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 es negativo</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 no es ni true ni false</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 no es ni sí ni no</translation>
    </message>
    <message>
        <source>%1 is no part of a rule</source>
        <translation>%1 no es parte de una norma</translation>
    </message>
    <message>
        <source>%1 is not a choice here</source>
        <translation>%1 no es una opción aquí</translation>
    </message>
    <message>
        <source>%1 is not a currency code</source>
        <translation>%1 no es un código de divisa</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 no es una fecha</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 no es un número finito</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>%1 is not a row of it</source>
        <translation>%1 no es una fila de ello</translation>
    </message>
    <message>
        <source>%1 is not a share from 0 to 1</source>
        <translation>%1 no es una parte de 0 a 1</translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation>%1 no es una hora</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 no es un número entero</translation>
    </message>
    <message>
        <source>%1 is not a yearly fraction</source>
        <translation>%1 no es una fracción anual</translation>
    </message>
    <message>
        <source>%1 is not after the first day</source>
        <translation>%1 no es posterior al primer día</translation>
    </message>
    <message>
        <source>%1 is not after today</source>
        <translation>%1 no es posterior a hoy</translation>
    </message>
    <message>
        <source>%1 is not in the calendar</source>
        <translation>%1 no está en el calendario</translation>
    </message>
    <message>
        <source>%1 is not known to this version</source>
        <translation>%1 no lo conoce esta versión</translation>
    </message>
    <message>
        <source>%1 is not the number of a holding</source>
        <translation>%1 no es el número de una posición</translation>
    </message>
    <message>
        <source>%1 is not the number of an asset</source>
        <translation>%1 no es el número de un activo</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 está fuera de %2 a %3</translation>
    </message>
    <message>
        <source>%1 is outside 0 to %2</source>
        <translation>%1 está fuera de 0 a %2</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1</source>
        <translation>%1 está fuera de 0 a 1</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 10</source>
        <translation>%1 está fuera de 0 a 10</translation>
    </message>
    <message>
        <source>%1 is outside 1 to %2</source>
        <translation>%1 está fuera de 1 a %2</translation>
    </message>
    <message>
        <source>%1 is outside the period</source>
        <translation>%1 está fuera del periodo</translation>
    </message>
    <message>
        <source>%1 is outside the years 1900 to 2199</source>
        <translation>%1 está fuera de los años 1900 a 2199</translation>
    </message>
    <message>
        <source>%1 is outside what can be calculated with</source>
        <translation>%1 está fuera de lo calculable</translation>
    </message>
    <message>
        <source>%1 is redeemed on business days, by approved holders</source>
        <translation>%1 se reembolsa en días hábiles, a titulares aprobados</translation>
    </message>
    <message>
        <source>%1 is still to come</source>
        <translation>%1 aún está por llegar</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>%1 is too large to be a number</source>
        <translation>%1 es demasiado grande para un número</translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation>%1 es demasiado pequeño</translation>
    </message>
    <message>
        <source>%1 is worth %2 less than %3; the limit is %4.</source>
        <translation>%1 vale %2 menos que %3; el límite es %4.</translation>
    </message>
    <message>
        <source>%1 liquidates the loop</source>
        <translation>%1 liquida el bucle</translation>
    </message>
    <message>
        <source>%1 loses when interest rates rise</source>
        <translation>%1 pierde cuando suben los tipos</translation>
    </message>
    <message>
        <source>%1 must honour it</source>
        <translation>%1 debe responder por ello</translation>
    </message>
    <message>
        <source>%1 of %2 starting days, because a price was missing or too old</source>
        <translation>%1 de %2 días de inicio, porque faltaba un precio o era muy antiguo</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>%1 of 100 there</source>
        <translation>allí %1 de 100</translation>
    </message>
    <message>
        <source>%1 of income</source>
        <translation>%1 de los ingresos</translation>
    </message>
    <message>
        <source>%1 of its income</source>
        <translation>%1 de sus ingresos</translation>
    </message>
    <message>
        <source>%1 of next year&apos;s income is paid in it</source>
        <translation>%1 de los ingresos del próximo año se paga en él</translation>
    </message>
    <message>
        <source>%1 of next year&apos;s income is paid in new tokens or a subsidy; the limit is %2.</source>
        <translation>%1 de los ingresos del próximo año se paga en tokens nuevos o subvenciones; el límite es %2.</translation>
    </message>
    <message>
        <source>%1 of next year&apos;s income stops if %2 fails; the limit is %3.</source>
        <translation>%1 de los ingresos del próximo año cesa si %2 falla; el límite es %3.</translation>
    </message>
    <message>
        <source>%1 of the money is in %2 and can&apos;t be moved now; the cap is %3. Raise it to %4 at least.</source>
        <translation>%1 del dinero está en %2 y no puede moverse ahora; el tope es %3. Súbalo al menos a %4.</translation>
    </message>
    <message>
        <source>%1 of the next twelve months</source>
        <translation>%1 de los próximos doce meses</translation>
    </message>
    <message>
        <source>%1 of the rate after a year</source>
        <translation>%1 de la tasa tras un año</translation>
    </message>
    <message>
        <source>%1 of the value can be in hand within 30 days; it should be %2 or more.</source>
        <translation>%1 del valor puede tenerse en 30 días; debería ser %2 o más.</translation>
    </message>
    <message>
        <source>%1 of the value is graded D or E; the limit is %2.</source>
        <translation>%1 del valor tiene nota D o E; el límite es %2.</translation>
    </message>
    <message>
        <source>%1 of unbonding</source>
        <translation>%1 de desvinculación</translation>
    </message>
    <message>
        <source>%1 of unbonding (terms)</source>
        <translation>%1 de desvinculación (condiciones)</translation>
    </message>
    <message>
        <source>%1 of what they are today</source>
        <translation>%1 de lo que son hoy</translation>
    </message>
    <message>
        <source>%1 of zero left out</source>
        <translation>%1 de cero omitidos</translation>
    </message>
    <message>
        <source>%1 on %2 is far from the %3 known for %4: is it the same coin?</source>
        <translation>%1 el %2 está lejos de los %3 conocidos el %4: ¿es la misma moneda?</translation>
    </message>
    <message>
        <source>%1 on, or have the holding begin earlier</source>
        <translation>%1, o haga que la posición empiece antes</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>%1 rates make them even, and none is more right than another</source>
        <translation>%1 tasas las igualan, y ninguna es más correcta que otra</translation>
    </message>
    <message>
        <source>%1 rises by %2 %</source>
        <translation>%1 sube un %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 times your own money</source>
        <translation>%1 veces su propio dinero</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 trades at what it is meant to be worth</source>
        <translation>%1 cotiza a lo que debe valer</translation>
    </message>
    <message>
        <source>%1 trades away from what it is meant to be worth</source>
        <translation>%1 se aparta de lo que debe valer</translation>
    </message>
    <message>
        <source>%1 under Risk.</source>
        <translation>%1 en Riesgo.</translation>
    </message>
    <message>
        <source>%1 values are too many</source>
        <translation>%1 valores son demasiados</translation>
    </message>
    <message>
        <source>%1 values do not fit</source>
        <translation>%1 valores no encajan</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>%1, %2 % a year, %3 % lost</source>
        <translation>%1, %2&#xa0;% al año, %3&#xa0;% perdido</translation>
    </message>
    <message>
        <source>%1, a chance of %2 within three months at swings of %3 a year</source>
        <translation>%1, una probabilidad de %2 en tres meses con oscilaciones de %3 al año</translation>
    </message>
    <message>
        <source>%1: %2: %3 is not in the form Tidemill writes</source>
        <translation>%1: %2: %3 no está en la forma que escribe Tidemill</translation>
    </message>
    <message>
        <source>%1: the grade is held at %2 or worse.</source>
        <translation>%1: la nota queda en %2 o peor.</translation>
    </message>
    <message>
        <source>(1 + yield) ÷ (1 + dilution) − 1</source>
        <translation>(1 + rendimiento) ÷ (1 + dilución) − 1</translation>
    </message>
    <message>
        <source>), 0), coalesce((SELECT next FROM sequence WHERE name=?), 1)</source>
        <translation>), 0), coalesce((SELECT next FROM sequence WHERE name=?), 1)</translation>
    </message>
    <message>
        <source>, as APY</source>
        <translation>, como APY</translation>
    </message>
    <message>
        <source>, loss unknown</source>
        <translation>, pérdida desconocida</translation>
    </message>
    <message>
        <source>, not taken off</source>
        <translation>, sin descontar</translation>
    </message>
    <message>
        <source>, or let it go.</source>
        <translation>, o déjela expirar.</translation>
    </message>
    <message>
        <source>, or the caps of %1</source>
        <translation>, o los topes de %1</translation>
    </message>
    <message>
        <source>, taken off</source>
        <translation>, descontado</translation>
    </message>
    <message>
        <source>, taken to fall like coins in general</source>
        <translation>, se supone que cae como las monedas en general</translation>
    </message>
    <message>
        <source>, the portfolio in %1</source>
        <translation>, la cartera en %1</translation>
    </message>
    <message>
        <source>, this is %1</source>
        <translation>, esto es %1</translation>
    </message>
    <message>
        <source>, worth %1, income a year %2</source>
        <translation>, vale %1, ingresos al año %2</translation>
    </message>
    <message>
        <source>, × the exchange rate</source>
        <translation>, × el tipo de cambio</translation>
    </message>
    <message>
        <source>0 is safe, 100 the worst</source>
        <translation>0 es seguro, 100 lo peor</translation>
    </message>
    <message>
        <source>0.003 is 0.3 % of the amount</source>
        <translation>0.003 es el 0,3&#xa0;% de la cantidad</translation>
    </message>
    <message>
        <source>0.02 is two percent; a probability stays below 1</source>
        <translation>0.02 es un dos por ciento; una probabilidad es menor que 1</translation>
    </message>
    <message>
        <source>0.026 is 2.6 % a year</source>
        <translation>0.026 es 2,6&#xa0;% al año</translation>
    </message>
    <message>
        <source>0.03 is 3 %</source>
        <translation>0.03 es el 3&#xa0;%</translation>
    </message>
    <message>
        <source>0.05 is 5 % a year</source>
        <translation>0.05 es 5&#xa0;% al año</translation>
    </message>
    <message>
        <source>0.1 % to 1 % a year, 40 % lost: an assumption, there is no record of failures yet.</source>
        <translation>0,1&#xa0;% a 1&#xa0;% al año, 40&#xa0;% perdido: un supuesto, aún no hay registro de quiebras.</translation>
    </message>
    <message>
        <source>0.25 is 25 %</source>
        <translation>0.25 es el 25&#xa0;%</translation>
    </message>
    <message>
        <source>0.3 % to 3 % a year that the peg is lost for good, half lost: an assumption; short depegs are far more frequent.</source>
        <translation>0,3&#xa0;% a 3&#xa0;% al año de que la paridad se pierda para siempre, la mitad perdida: un supuesto; las pérdidas breves son mucho más frecuentes.</translation>
    </message>
    <message>
        <source>0.4 is 40 %</source>
        <translation>0.4 es el 40&#xa0;%</translation>
    </message>
    <message>
        <source>0.5 % to 10 % a year: Moore, Christin and Szurdi, “Revisiting the Risks of Bitcoin Currency Exchange Closure”, ACM Transactions on Internet Technology 18 (2018): 38 of 80 exchanges closed within six years; large ones today fail less often. 60 % is assumed lost.</source>
        <translation>0,5&#xa0;% a 10&#xa0;% al año: Moore, Christin y Szurdi, “Revisiting the Risks of Bitcoin Currency Exchange Closure”, ACM Transactions on Internet Technology 18 (2018): 38 de 80 exchanges cerraron en seis años; los grandes hoy quiebran menos. Se supone perdido el 60&#xa0;%.</translation>
    </message>
    <message>
        <source>0.5 % to 9.4 % a year: losses listed by DefiLlama were about 0.5 % (2024) to 3 % (2022) of the value locked; base rates per protocol and year from the same list add up to 9.4 % (contracts 6.1, operation 1.9, oracles 1.3, governance 0.1). Half is assumed lost.</source>
        <translation>0,5&#xa0;% a 9,4&#xa0;% al año: las pérdidas que lista DefiLlama fueron cerca del 0,5&#xa0;% (2024) al 3&#xa0;% (2022) del valor bloqueado; las tasas base por protocolo y año de la misma lista suman 9,4&#xa0;% (contratos 6,1, operación 1,9, oráculos 1,3, gobernanza 0,1). Se supone perdida la mitad.</translation>
    </message>
    <message>
        <source>0.5 halves every volatility</source>
        <translation>0.5 reduce a la mitad cada volatilidad</translation>
    </message>
    <message>
        <source>0.6 leaves 60 %</source>
        <translation>0.6 deja el 60&#xa0;%</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>100 − the weighted mean of the factors that apply</source>
        <translation>100 − la media ponderada de los factores aplicables</translation>
    </message>
    <message>
        <source>1000000000000000 (a quadrillion)</source>
        <translation>1000000000000000 (mil billones)</translation>
    </message>
    <message>
        <source>20000 paths are plenty</source>
        <translation>20000 trayectorias bastan</translation>
    </message>
    <message>
        <source>3.3 billion dollars of the reserves behind USDC lay at Silicon Valley Bank when it failed; USDC lost its peg for a weekend.</source>
        <translation>3300 millones de dólares de las reservas de USDC estaban en Silicon Valley Bank cuando quebró; USDC perdió su paridad un fin de semana.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>32 ETH before Electra, 2,048 since</source>
        <translation>32 ETH antes de Electra, 2.048 desde entonces</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>: holding</source>
        <translation>: posición</translation>
    </message>
    <message>
        <source>: it has no entries, so nothing says how much it holds</source>
        <translation>: no tiene registros, así que nada dice cuánto tiene</translation>
    </message>
    <message>
        <source>: it has no terms</source>
        <translation>: no tiene condiciones</translation>
    </message>
    <message>
        <source>: it is closed before it is opened</source>
        <translation>: se cierra antes de abrirse</translation>
    </message>
    <message>
        <source>; each holding on its own</source>
        <translation>; cada posición por sí sola</translation>
    </message>
    <message>
        <source>; more than twice the terms is not counted on</source>
        <translation>; no se cuenta con más del doble de las condiciones</translation>
    </message>
    <message>
        <source>; they count as swapped at them. Check the amounts and the prices.</source>
        <translation>; cuentan como canjeados a ellos. Revise cantidades y precios.</translation>
    </message>
    <message>
        <source>; too few prices yet</source>
        <translation>; aún hay pocos precios</translation>
    </message>
    <message>
        <source>A central bank</source>
        <translation>Un banco central</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Una empresa</translation>
    </message>
    <message>
        <source>A company can halt withdrawals</source>
        <translation>Una empresa puede detener las retiradas</translation>
    </message>
    <message>
        <source>A company holds the coins</source>
        <translation>Una empresa tiene las monedas</translation>
    </message>
    <message>
        <source>A company needs a licence to serve you</source>
        <translation>Una empresa necesita licencia para atenderle</translation>
    </message>
    <message>
        <source>A fall of the collateral by %1</source>
        <translation>Una caída del colateral de %1</translation>
    </message>
    <message>
        <source>A fault or a misused key in the code that holds the money empties it.</source>
        <translation>Un fallo o una clave mal usada en el código que guarda el dinero lo vacía.</translation>
    </message>
    <message>
        <source>A fixed amount each period from anything: rent of virtual land or NFTs, shared bandwidth, royalties.</source>
        <translation>Una cantidad fija por periodo, de lo que sea: alquiler de terreno virtual o NFT, ancho de banda compartido, regalías.</translation>
    </message>
    <message>
        <source>A loop this near to liquidation holds the grade at D, 0 … 1; 0: never.</source>
        <translation>Un bucle tan cerca de la liquidación limita la nota a D, 0 … 1; 0: nunca.</translation>
    </message>
    <message>
        <source>A peg broken by this share holds the grade at D, 0 … 1; 0: never.</source>
        <translation>Una paridad rota en esta parte limita la nota a D, 0 … 1; 0: nunca.</translation>
    </message>
    <message>
        <source>A pool is left in both assets</source>
        <translation>De un pool se sale en ambos activos</translation>
    </message>
    <message>
        <source>A protocol can be closed to some countries</source>
        <translation>Un protocolo puede cerrarse a algunos países</translation>
    </message>
    <message>
        <source>A protocol, not a company, has it</source>
        <translation>Lo tiene un protocolo, no una empresa</translation>
    </message>
    <message>
        <source>A rate this high rarely lasts</source>
        <translation>Una tasa tan alta rara vez dura</translation>
    </message>
    <message>
        <source>A rule, a licence or a tax takes the income away or makes it unreachable.</source>
        <translation>Una norma, una licencia o un impuesto se lleva los ingresos o los hace inalcanzables.</translation>
    </message>
    <message>
        <source>A security: who may hold it is restricted</source>
        <translation>Un valor mobiliario: no todos pueden tenerlo</translation>
    </message>
    <message>
        <source>A stablecoin, a receipt or a fund&apos;s token is worth less than what it stands for.</source>
        <translation>Una stablecoin, un recibo o un token de fondo vale menos de lo que representa.</translation>
    </message>
    <message>
        <source>A validator you don&apos;t run</source>
        <translation>Un validador que usted no opera</translation>
    </message>
    <message>
        <source>A validator, masternode or service node you run yourself: rewards on its bond, less what it costs to run.</source>
        <translation>Un validador, masternode o nodo de servicio operado por uno mismo: recompensas por su fianza, menos lo que cuesta operarlo.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Al año</translation>
    </message>
    <message>
        <source>A year for 32 ETH</source>
        <translation>Al año por 32 ETH</translation>
    </message>
    <message>
        <source>A year, as a share of the cover; the target the price falls to.</source>
        <translation>Al año, como parte de la cobertura; el objetivo al que baja el precio.</translation>
    </message>
    <message>
        <source>A year; also gives the expected loss it covers.</source>
        <translation>Al año; da también la pérdida esperada que cubre.</translation>
    </message>
    <message>
        <source>APR and APY</source>
        <translation>APR y APY</translation>
    </message>
    <message>
        <source>Aave never lends more than there is</source>
        <translation>Aave nunca presta más de lo que hay</translation>
    </message>
    <message>
        <source>Aave v2</source>
        <translation>Aave v2</translation>
    </message>
    <message>
        <source>Aave v3</source>
        <translation>Aave v3</translation>
    </message>
    <message>
        <source>Aave: rise from the kink to full utilisation. Compound, Comet: per unit of utilisation.</source>
        <translation>Aave: subida del codo a la utilización total. Compound, Comet: por unidad de utilización.</translation>
    </message>
    <message>
        <source>Aave: rise from zero to the kink. Compound, Comet: per unit of utilisation.</source>
        <translation>Aave: subida de cero al codo. Compound, Comet: por unidad de utilización.</translation>
    </message>
    <message>
        <source>Above it the excess halves with each such step.</source>
        <translation>Por encima, el exceso se reduce a la mitad en cada paso así.</translation>
    </message>
    <message>
        <source>Add asset %1</source>
        <translation>Añadir el activo %1</translation>
    </message>
    <message>
        <source>Add forecast %1</source>
        <translation>Añadir la previsión %1</translation>
    </message>
    <message>
        <source>Add goal %1</source>
        <translation>Añadir el objetivo %1</translation>
    </message>
    <message>
        <source>Add incidents</source>
        <translation>Añadir incidentes</translation>
    </message>
    <message>
        <source>Add platform %1</source>
        <translation>Añadir la plataforma %1</translation>
    </message>
    <message>
        <source>After 18 days</source>
        <translation>Tras 18 días</translation>
    </message>
    <message>
        <source>After dilution nothing is left</source>
        <translation>Tras la dilución no queda nada</translation>
    </message>
    <message>
        <source>Age of the contracts</source>
        <translation>Antigüedad de los contratos</translation>
    </message>
    <message>
        <source>Age of the price of %1</source>
        <translation>Antigüedad del precio de %1</translation>
    </message>
    <message>
        <source>All ETH that is staked.</source>
        <translation>Todo el ETH en staking.</translation>
    </message>
    <message>
        <source>All coins; for the steps, when the step began.</source>
        <translation>Todas las monedas; en los escalones, al empezar el escalón.</translation>
    </message>
    <message>
        <source>All of it is counted in the holding it comes from.</source>
        <translation>Todo se cuenta en la posición de la que procede.</translation>
    </message>
    <message>
        <source>All payments came as the terms say.</source>
        <translation>Todos los pagos llegaron según las condiciones.</translation>
    </message>
    <message>
        <source>All rates that fit</source>
        <translation>Todas las tasas que encajan</translation>
    </message>
    <message>
        <source>All that was slashed within 36 days; only this validator when left out.</source>
        <translation>Todo lo recortado en 36 días; si se omite, solo este validador.</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Todos los votos</translation>
    </message>
    <message>
        <source>Also gives a mean over time of the shares below.</source>
        <translation>Da también una media temporal de las partes de abajo.</translation>
    </message>
    <message>
        <source>Also gives losses in money.</source>
        <translation>Da también las pérdidas en dinero.</translation>
    </message>
    <message>
        <source>Also gives the present value at this effective yearly rate.</source>
        <translation>Da también el valor actual con este rendimiento anual efectivo.</translation>
    </message>
    <message>
        <source>Also gives the present value at this yearly rate.</source>
        <translation>Da también el valor actual con esta tasa anual.</translation>
    </message>
    <message>
        <source>Also gives the price after this purchase.</source>
        <translation>Da también el precio tras esta compra.</translation>
    </message>
    <message>
        <source>Also gives what the node gets when a minipool ends with this.</source>
        <translation>Da también lo que recibe el nodo si un minipool acaba con esto.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Amount a %1</source>
        <translation>Cantidad por %1</translation>
    </message>
    <message>
        <source>Amount got out</source>
        <translation>Cantidad obtenida</translation>
    </message>
    <message>
        <source>Amount held</source>
        <translation>Cantidad en posesión</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>Cantidad prestada</translation>
    </message>
    <message>
        <source>Amount locked</source>
        <translation>Cantidad bloqueada</translation>
    </message>
    <message>
        <source>Amount of the first</source>
        <translation>Cantidad del primero</translation>
    </message>
    <message>
        <source>Amount of the second</source>
        <translation>Cantidad del segundo</translation>
    </message>
    <message>
        <source>Amount of token 0</source>
        <translation>Cantidad del token 0</translation>
    </message>
    <message>
        <source>Amount of token 1</source>
        <translation>Cantidad del token 1</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>Cantidad aportada</translation>
    </message>
    <message>
        <source>Amount staked</source>
        <translation>Cantidad en staking</translation>
    </message>
    <message>
        <source>Amounts of %1</source>
        <translation>Cantidades de %1</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>Amplificación</translation>
    </message>
    <message>
        <source>An asset is lent, some is borrowed against it and lent again, several times over: more income on the same money, borrow interest to pay, and a price at which it is liquidated.</source>
        <translation>Se presta un activo, se toma prestado contra él y se vuelve a prestar, varias veces: más ingresos con el mismo dinero, interés que pagar y un precio al que se liquida.</translation>
    </message>
    <message>
        <source>An assumption.</source>
        <translation>Un supuesto.</translation>
    </message>
    <message>
        <source>An assumption. For comparison: BTC closed at 67,567 dollars on 8 November 2021 and at 15,787 on 21 November 2022, 77 % lower.</source>
        <translation>Un supuesto. Para comparar: BTC cerró a 67.567 dólares el 8 de noviembre de 2021 y a 15.787 el 21 de noviembre de 2022, un 77&#xa0;% menos.</translation>
    </message>
    <message>
        <source>An issuer owes you the money</source>
        <translation>Un emisor le debe el dinero</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>As many as so many equal parts</source>
        <translation>Como tantas partes iguales</translation>
    </message>
    <message>
        <source>As the chain expects them.</source>
        <translation>Como los espera la cadena.</translation>
    </message>
    <message>
        <source>Asks who you are</source>
        <translation>Pregunta quién es usted</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al momento</translation>
    </message>
    <message>
        <source>At these swings a year costs about %1 against holding both, before fees.</source>
        <translation>Con estas oscilaciones un año cuesta cerca de %1 frente a mantener ambos, antes de comisiones.</translation>
    </message>
    <message>
        <source>At zero utilisation, a year.</source>
        <translation>Con utilización cero, al año.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Auditorías</translation>
    </message>
    <message>
        <source>Audits published</source>
        <translation>Auditorías publicadas</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>BAL a year</source>
        <translation>BAL al año</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Saldo actual</translation>
    </message>
    <message>
        <source>Balance on leaving</source>
        <translation>Saldo al salir</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Prohibido</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base currency of every total.</source>
        <translation>Divisa base de todo total.</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Comisión base</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Tipo base</translation>
    </message>
    <message>
        <source>Base reward per ETH and epoch</source>
        <translation>Recompensa base por ETH y época</translation>
    </message>
    <message>
        <source>Bear −60 %</source>
        <translation>Bajista −60&#xa0;%</translation>
    </message>
    <message>
        <source>Before the cap</source>
        <translation>Antes del tope</translation>
    </message>
    <message>
        <source>Blocks a year</source>
        <translation>Bloques al año</translation>
    </message>
    <message>
        <source>Blocks made over blocks expected.</source>
        <translation>Bloques hechos entre bloques esperados.</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Fianza</translation>
    </message>
    <message>
        <source>Bond asset</source>
        <translation>Activo de la fianza</translation>
    </message>
    <message>
        <source>Bond elsewhere</source>
        <translation>Fianza en otro sitio</translation>
    </message>
    <message>
        <source>Bonded goal</source>
        <translation>Objetivo de staking</translation>
    </message>
    <message>
        <source>Bonded ratio</source>
        <translation>Ratio en staking</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Impulso</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Tomar prestado</translation>
    </message>
    <message>
        <source>Borrow interest</source>
        <translation>Interés del préstamo</translation>
    </message>
    <message>
        <source>Borrow rate</source>
        <translation>Tipo del préstamo</translation>
    </message>
    <message>
        <source>Borrow rate at which it earns nothing</source>
        <translation>Tipo con el que no gana nada</translation>
    </message>
    <message>
        <source>Borrowed and kept</source>
        <translation>Tomado y conservado</translation>
    </message>
    <message>
        <source>Borrowed asset</source>
        <translation>Activo prestado</translation>
    </message>
    <message>
        <source>Borrowed per deposit</source>
        <translation>Tomado por depósito</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Break-even chance of failure</source>
        <translation>Probabilidad de quiebra de equilibrio</translation>
    </message>
    <message>
        <source>Break-even probability</source>
        <translation>Probabilidad de equilibrio</translation>
    </message>
    <message>
        <source>Burned</source>
        <translation>Quemado</translation>
    </message>
    <message>
        <source>By itself at mean prices: what may go wrong is taken off the total, not here.</source>
        <translation>Por sí sola a precios medios: lo que puede ir mal se resta del total, no aquí.</translation>
    </message>
    <message>
        <source>CRV a year</source>
        <translation>CRV al año</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Año natural</translation>
    </message>
    <message>
        <source>Cap of a day</source>
        <translation>Tope diario</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Capital that is locked and given back.</source>
        <translation>Capital que se bloquea y se devuelve.</translation>
    </message>
    <message>
        <source>Capital that may count twice.</source>
        <translation>Capital que puede contar dos veces.</translation>
    </message>
    <message>
        <source>Cardano pool rewards</source>
        <translation>Recompensas de un pool de Cardano</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Cash flows</source>
        <translation>Flujos de caja</translation>
    </message>
    <message>
        <source>Celsius stopped withdrawals on 12 June 2022; forced sellers pushed stETH about 6 % below ETH while ETH itself fell.</source>
        <translation>Celsius detuvo las retiradas el 12 de junio de 2022; las ventas forzadas llevaron stETH cerca de un 6&#xa0;% bajo ETH mientras el propio ETH caía.</translation>
    </message>
    <message>
        <source>Chance and size of a slashing</source>
        <translation>Probabilidad y tamaño de un slashing</translation>
    </message>
    <message>
        <source>Chance of failure</source>
        <translation>Probabilidad de quiebra</translation>
    </message>
    <message>
        <source>Chance of slashing</source>
        <translation>Probabilidad de slashing</translation>
    </message>
    <message>
        <source>Chance within a year that part of the stake is taken as a penalty.</source>
        <translation>Probabilidad en un año de que se quite parte de lo apostado como penalización.</translation>
    </message>
    <message>
        <source>Change asset %1</source>
        <translation>Cambiar el activo %1</translation>
    </message>
    <message>
        <source>Change goal %1</source>
        <translation>Cambiar el objetivo %1</translation>
    </message>
    <message>
        <source>Change platform %1</source>
        <translation>Cambiar la plataforma %1</translation>
    </message>
    <message>
        <source>Change terms of %1</source>
        <translation>Cambiar las condiciones de %1</translation>
    </message>
    <message>
        <source>Claim every</source>
        <translation>Cobrar cada</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>Cobros al año</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Closed to your country</source>
        <translation>Cerrado a su país</translation>
    </message>
    <message>
        <source>Coin got out</source>
        <translation>Moneda obtenida</translation>
    </message>
    <message>
        <source>Coin j for coin i</source>
        <translation>Moneda j por moneda i</translation>
    </message>
    <message>
        <source>Coin put in</source>
        <translation>Moneda aportada</translation>
    </message>
    <message>
        <source>CoinGecko</source>
        <translation>CoinGecko</translation>
    </message>
    <message>
        <source>Coins in your own wallet earn nothing that is regulated.</source>
        <translation>Las monedas en su monedero no ganan nada regulado.</translation>
    </message>
    <message>
        <source>Coins lent to a protocol&apos;s pool, an exchange or a lender, earning interest.</source>
        <translation>Monedas prestadas al pool de un protocolo, a un exchange o a un prestamista, que ganan interés.</translation>
    </message>
    <message>
        <source>Coins lose 60 %, rates a third, at once.</source>
        <translation>Las monedas pierden un 60&#xa0;% y las tasas un tercio, de golpe.</translation>
    </message>
    <message>
        <source>Coins that earn nothing: idle funds, claimed rewards, what is waiting.</source>
        <translation>Monedas que no ganan nada: fondos ociosos, recompensas cobradas, lo que espera.</translation>
    </message>
    <message>
        <source>Coins that secure a network through a validator or a liquid-staking protocol and earn its rewards.</source>
        <translation>Monedas que aseguran una red mediante un validador o un protocolo de staking líquido y ganan sus recompensas.</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Colateral</translation>
    </message>
    <message>
        <source>Collateral and debt are one asset, so no price liquidates it</source>
        <translation>Colateral y deuda son el mismo activo: ningún precio los liquida</translation>
    </message>
    <message>
        <source>Comet sets the supply rate by a curve of its own; give supply_slope and the others for it.</source>
        <translation>Comet fija el tipo de depósito con su propia curva; dé supply_slope y los demás.</translation>
    </message>
    <message>
        <source>Comet&apos;s second curve.</source>
        <translation>La segunda curva de Comet.</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Commission paid</source>
        <translation>Comisión pagada</translation>
    </message>
    <message>
        <source>Community tax</source>
        <translation>Impuesto comunitario</translation>
    </message>
    <message>
        <source>Compound III (its supply curve)</source>
        <translation>Compound III (su curva de depósito)</translation>
    </message>
    <message>
        <source>Compound, jump rate</source>
        <translation>Compound, tipo con salto</translation>
    </message>
    <message>
        <source>Compounding</source>
        <translation>Capitalización</translation>
    </message>
    <message>
        <source>Compounding a year</source>
        <translation>Capitalizaciones al año</translation>
    </message>
    <message>
        <source>Concentrated (a range of prices)</source>
        <translation>Concentrada (un rango de precios)</translation>
    </message>
    <message>
        <source>Concentrated liquidity</source>
        <translation>Liquidez concentrada</translation>
    </message>
    <message>
        <source>Concentrated positions that earn nothing.</source>
        <translation>Posiciones concentradas que no ganan nada.</translation>
    </message>
    <message>
        <source>Concentrated: the highest price of the first asset, in the second.</source>
        <translation>Concentrada: el precio más alto del primer activo, en el segundo.</translation>
    </message>
    <message>
        <source>Concentrated: the lowest price of the first asset, in the second, at which it trades.</source>
        <translation>Concentrada: el precio más bajo del primer activo, en el segundo, al que se negocia.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Constant product (50/50)</source>
        <translation>Producto constante (50/50)</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Contracts without a known audit hold the grade at D until they are so many days old; 0: never.</source>
        <translation>Los contratos sin auditoría conocida limitan la nota a D hasta tener tantos días; 0: nunca.</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convención</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>Correlation between the prices of any two coins, −1 … 1.</source>
        <translation>Correlación entre los precios de dos monedas, −1 … 1.</translation>
    </message>
    <message>
        <source>Correlation of the two prices</source>
        <translation>Correlación de los dos precios</translation>
    </message>
    <message>
        <source>Correlations between prices</source>
        <translation>Correlaciones entre precios</translation>
    </message>
    <message>
        <source>Correlations repaired</source>
        <translation>Correlaciones reparadas</translation>
    </message>
    <message>
        <source>Cosmos staking</source>
        <translation>Staking de Cosmos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Costs of “</source>
        <translation>Costes de «</translation>
    </message>
    <message>
        <source>Counted in the holding it comes from</source>
        <translation>Contado en la posición de la que procede</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Contado dos veces</translation>
    </message>
    <message>
        <source>Counted twice, or linked to what is worth less</source>
        <translation>Contado dos veces, o vinculado a algo que vale menos</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Counter­party</source>
        <translation>Contra­parte</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Cover premiums</source>
        <translation>Primas de coberturas</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Coberturas</translation>
    </message>
    <message>
        <source>Custom stream</source>
        <translation>Flujo propio</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 11 to 12 March 2020: BTC 7,911.43 to 4,970.79, ETH 194.87 to 112.35.</source>
        <translation>Cierres diarios en dólares, 11 a 12 de marzo de 2020: BTC de 7.911,43 a 4.970,79, ETH de 194,87 a 112,35.</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 5 to 12 May 2022: BTC 36,575.14 to 29,047.75, ETH 2,749.21 to 1,961.70. UST below 20 cents and LUNA down by more than 99.9 %: Briola et al., “Anatomy of a stablecoin’s failure: the Terra-Luna case”, Finance Research Letters 51 (2023).</source>
        <translation>Cierres diarios en dólares, 5 a 12 de mayo de 2022: BTC de 36.575,14 a 29.047,75, ETH de 2.749,21 a 1.961,70. UST bajo 20 centavos y LUNA cayó más del 99,9&#xa0;%: Briola et al., “Anatomy of a stablecoin’s failure: the Terra-Luna case”, Finance Research Letters 51 (2023).</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 5 to 9 November 2022: BTC 21,282.69 to 15,880.78, ETH 1,627.97 to 1,100.17. Platforms: their own statements and the filings in Delaware and New Jersey, November 2022.</source>
        <translation>Cierres diarios en dólares, 5 a 9 de noviembre de 2022: BTC de 21.282,69 a 15.880,78, ETH de 1.627,97 a 1.100,17. Plataformas: sus propios comunicados y las solicitudes en Delaware y Nueva Jersey, noviembre de 2022.</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 9 to 11 March 2023: USDC 1.00001 to 0.97150 (lowest 0.8774), BTC 20,363.02 to 20,632.41, ETH 1,438.66 to 1,482.62. Reserves: Circle’s statement of 11 March 2023.</source>
        <translation>Cierres diarios en dólares, 9 a 11 de marzo de 2023: USDC de 1,00001 a 0,97150 (mínimo 0,8774), BTC de 20.363,02 a 20.632,41, ETH de 1.438,66 a 1.482,62. Reservas: comunicado de Circle del 11 de marzo de 2023.</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 9 to 18 June 2022: BTC 30,112.00 to 19,017.64, ETH 1,789.83 to 993.64. The discount: Nansen, “On-chain forensics: demystifying stETH’s de-peg”, June 2022.</source>
        <translation>Cierres diarios en dólares, 9 a 18 de junio de 2022: BTC de 30.112,00 a 19.017,64, ETH de 1.789,83 a 993,64. El descuento: Nansen, “On-chain forensics: demystifying stETH’s de-peg”, junio de 2022.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calidad de datos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>Recuento de días</translation>
    </message>
    <message>
        <source>Day the incentives end</source>
        <translation>Día en que acaban los incentivos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days at the new place</source>
        <translation>Días en el nuevo lugar</translation>
    </message>
    <message>
        <source>Days at the new rate until it has paid</source>
        <translation>Días a la nueva tasa hasta compensar</translation>
    </message>
    <message>
        <source>Days before its end from which a cover needs you; 0: not checked.</source>
        <translation>Días antes de su fin en que una cobertura requiere atención; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Days between claims</source>
        <translation>Días entre cobros</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Días contados</translation>
    </message>
    <message>
        <source>Days from asking for the coins until they are back.</source>
        <translation>Días desde que se piden las monedas hasta que vuelven.</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>Días desde</translation>
    </message>
    <message>
        <source>Days that a price in use may be old; 0: not checked.</source>
        <translation>Días que puede tener un precio en uso; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Days to unlock</source>
        <translation>Días hasta el desbloqueo</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Deuda</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>DefiLlama</source>
        <translation>DefiLlama</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Grados de libertad</translation>
    </message>
    <message>
        <source>Delegated to you</source>
        <translation>Delegado en usted</translation>
    </message>
    <message>
        <source>Delegator&apos;s rate</source>
        <translation>Tasa del delegador</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>Dilución</translation>
    </message>
    <message>
        <source>Dilution of unstaked coins</source>
        <translation>Dilución de monedas sin staking</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Tasa de descuento</translation>
    </message>
    <message>
        <source>Distance of %1</source>
        <translation>Distancia de %1</translation>
    </message>
    <message>
        <source>Drift of %1</source>
        <translation>Deriva de %1</translation>
    </message>
    <message>
        <source>Drift of prices</source>
        <translation>Deriva de los precios</translation>
    </message>
    <message>
        <source>Earned from</source>
        <translation>Gana desde</translation>
    </message>
    <message>
        <source>Earned less spent</source>
        <translation>Ganado menos gastado</translation>
    </message>
    <message>
        <source>Effective balance</source>
        <translation>Saldo efectivo</translation>
    </message>
    <message>
        <source>Effective yield (APY)</source>
        <translation>Rendimiento efectivo (APY)</translation>
    </message>
    <message>
        <source>Efficiency at this price</source>
        <translation>Eficiencia a este precio</translation>
    </message>
    <message>
        <source>Efficiency in the middle</source>
        <translation>Eficiencia en el centro</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emisiones</translation>
    </message>
    <message>
        <source>Emissions fall per year</source>
        <translation>Las emisiones bajan al año</translation>
    </message>
    <message>
        <source>End recurring %1</source>
        <translation>Terminar el recurrente %1</translation>
    </message>
    <message>
        <source>Enter a price: until then they are in no total.</source>
        <translation>Introduzca un precio: hasta entonces no está en ningún total.</translation>
    </message>
    <message>
        <source>Enter or import newer prices.</source>
        <translation>Introduzca o importe precios más recientes.</translation>
    </message>
    <message>
        <source>Entry price</source>
        <translation>Precio de entrada</translation>
    </message>
    <message>
        <source>Entry price of the first</source>
        <translation>Precio de entrada del primero</translation>
    </message>
    <message>
        <source>Entry price of the second</source>
        <translation>Precio de entrada del segundo</translation>
    </message>
    <message>
        <source>Estimated from the terms, because no record covers the day. Between two changes of balance or terms the running sum is rounded once, at 18 places.</source>
        <translation>Estimado de las condiciones, porque ningún registro cubre el día. Entre dos cambios de saldo o condiciones la suma se redondea una vez, a 18 decimales.</translation>
    </message>
    <message>
        <source>Ethereum slashing</source>
        <translation>Slashing de Ethereum</translation>
    </message>
    <message>
        <source>Ethereum staking rewards</source>
        <translation>Recompensas de staking de Ethereum</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Every concentrated position is in its range.</source>
        <translation>Toda posición concentrada está en su rango.</translation>
    </message>
    <message>
        <source>Every rate is half of what it is.</source>
        <translation>Cada tasa es la mitad de lo que es.</translation>
    </message>
    <message>
        <source>Everything held has a price.</source>
        <translation>Todo lo que se tiene tiene precio.</translation>
    </message>
    <message>
        <source>Everything is counted in %1</source>
        <translation>Todo se cuenta en %1</translation>
    </message>
    <message>
        <source>Everything is lost within one period.</source>
        <translation>Todo se pierde en un periodo.</translation>
    </message>
    <message>
        <source>Everything that is paid from new tokens or a subsidy stops today.</source>
        <translation>Todo lo que se paga con tokens nuevos o subvenciones cesa hoy.</translation>
    </message>
    <message>
        <source>Expected income</source>
        <translation>Ingresos esperados</translation>
    </message>
    <message>
        <source>Expected income of %1, %2</source>
        <translation>Ingresos esperados de %1, %2</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>Pérdida esperada</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Pérdida esperada en la cola</translation>
    </message>
    <message>
        <source>Exploit of %1</source>
        <translation>Exploit de %1</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>FTX 2022</source>
        <translation>FTX 2022</translation>
    </message>
    <message>
        <source>FTX stopped withdrawals on 8 November 2022 and filed for bankruptcy on 11 November; BlockFi stopped withdrawals on 10 November.</source>
        <translation>FTX detuvo las retiradas el 8 de noviembre de 2022 y se declaró en quiebra el 11; BlockFi las detuvo el 10.</translation>
    </message>
    <message>
        <source>Failure of %1</source>
        <translation>Quiebra de %1</translation>
    </message>
    <message>
        <source>Failures in a bad year</source>
        <translation>Quiebras en un año malo</translation>
    </message>
    <message>
        <source>Fall a day</source>
        <translation>Caída diaria</translation>
    </message>
    <message>
        <source>Fall of its collateral that a loop has to bear, 0 … 1; 0: not checked.</source>
        <translation>Caída de su colateral que debe aguantar un bucle, 0 … 1; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Fall of the collateral until liquidation</source>
        <translation>Caída del colateral hasta la liquidación</translation>
    </message>
    <message>
        <source>Fall of the price that liquidates it</source>
        <translation>Caída del precio que lo liquida</translation>
    </message>
    <message>
        <source>Fall until liquidation</source>
        <translation>Caída hasta la liquidación</translation>
    </message>
    <message>
        <source>Falloff</source>
        <translation>Decaimiento</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Tasa de comisiones</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Fees and earnings missed</source>
        <translation>Comisiones e ingresos perdidos</translation>
    </message>
    <message>
        <source>First asset</source>
        <translation>Primer activo</translation>
    </message>
    <message>
        <source>First day without incentives.</source>
        <translation>Primer día sin incentivos.</translation>
    </message>
    <message>
        <source>First rate</source>
        <translation>Primera tasa</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>Coste fijo</translation>
    </message>
    <message>
        <source>Fixed until</source>
        <translation>Fijo hasta</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>For a purchase of the whole capacity.</source>
        <translation>Por comprar toda la capacidad.</translation>
    </message>
    <message>
        <source>For all pools together in the epoch.</source>
        <translation>Para todos los pools juntos en la época.</translation>
    </message>
    <message>
        <source>For every payment.</source>
        <translation>Por cada pago.</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Previsión del %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Gain a day</source>
        <translation>Ganancia diaria</translation>
    </message>
    <message>
        <source>Gained by moving</source>
        <translation>Ganado al mover</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Gauge weight</source>
        <translation>Peso del gauge</translation>
    </message>
    <message>
        <source>Give its life to know the profit; without it the return knows no wear.</source>
        <translation>Dé su vida para conocer el beneficio; sin ella el rendimiento no cuenta el desgaste.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Got out</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Government bonds or bills held as a token: what they yield, less the fund&apos;s fee, accrued daily and paid on the coupon dates.</source>
        <translation>Bonos o letras del Estado en forma de token: lo que rinden menos la comisión del fondo, devengado a diario y pagado en las fechas de cupón.</translation>
    </message>
    <message>
        <source>Gross income</source>
        <translation>Ingresos brutos</translation>
    </message>
    <message>
        <source>Growth factor</source>
        <translation>Factor de crecimiento</translation>
    </message>
    <message>
        <source>Growth of one unit</source>
        <translation>Crecimiento de una unidad</translation>
    </message>
    <message>
        <source>Growth of the supply of %1</source>
        <translation>Crecimiento de la oferta de %1</translation>
    </message>
    <message>
        <source>Gwei</source>
        <translation>Gwei</translation>
    </message>
    <message>
        <source>HNT a year</source>
        <translation>HNT al año</translation>
    </message>
    <message>
        <source>Had the coins been kept</source>
        <translation>Si se hubieran conservado las monedas</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Semivida</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Hardware has to be sold or written off</source>
        <translation>El equipo ha de venderse o amortizarse</translation>
    </message>
    <message>
        <source>Hardware life</source>
        <translation>Vida del equipo</translation>
    </message>
    <message>
        <source>Hardware price</source>
        <translation>Precio del equipo</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Peligros</translation>
    </message>
    <message>
        <source>Health factor</source>
        <translation>Factor de salud</translation>
    </message>
    <message>
        <source>Health of a loan</source>
        <translation>Salud de un préstamo</translation>
    </message>
    <message>
        <source>Heavier tails: Student&apos;s t, scaled to the same volatility.</source>
        <translation>Colas más pesadas: t de Student, escalada a la misma volatilidad.</translation>
    </message>
    <message>
        <source>Held to the scale 0–100</source>
        <translation>Ajustado a la escala 0–100</translation>
    </message>
    <message>
        <source>Hold more than one asset.</source>
        <translation>Tenga más de un activo.</translation>
    </message>
    <message>
        <source>Hold what others issue.</source>
        <translation>Tenga lo que emiten otros.</translation>
    </message>
    <message>
        <source>Holdings without a price.</source>
        <translation>Posiciones sin precio.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Hosting, power and the like, in the base currency.</source>
        <translation>Alojamiento, electricidad y similares, en la divisa base.</translation>
    </message>
    <message>
        <source>How days and years are counted.</source>
        <translation>Cómo se cuentan días y años.</translation>
    </message>
    <message>
        <source>How far a loan is from liquidation, with one or several coins as collateral.</source>
        <translation>A qué distancia está un préstamo de la liquidación, con una o varias monedas como colateral.</translation>
    </message>
    <message>
        <source>How far something pegged may be below what it is meant to be worth.</source>
        <translation>Cuánto puede estar algo anclado por debajo de lo que debe valer.</translation>
    </message>
    <message>
        <source>How fast the price falls to the target.</source>
        <translation>Con qué rapidez cae el precio al objetivo.</translation>
    </message>
    <message>
        <source>How large a share of many protocols or borrowers fails together in a year as bad as the confidence says.</source>
        <translation>Qué parte de muchos protocolos o prestatarios quiebra a la vez en un año tan malo como dice la confianza.</translation>
    </message>
    <message>
        <source>How likely a loss may be in a year until the holding earns no more than a safe place. If you think it likelier, the rate doesn&apos;t pay for the risk.</source>
        <translation>Cuán probable puede ser una pérdida en un año hasta que la posición no gane más que un lugar seguro. Si la cree más probable, la tasa no paga el riesgo.</translation>
    </message>
    <message>
        <source>How long capital must earn a better rate until the move has paid for its fees and for the days it earned nothing.</source>
        <translation>Cuánto tiempo debe ganar el capital una tasa mejor hasta pagar las comisiones y los días sin ingresos del cambio.</translation>
    </message>
    <message>
        <source>How long it covers.</source>
        <translation>Cuánto tiempo cubre.</translation>
    </message>
    <message>
        <source>How long the company has existed</source>
        <translation>Cuánto lleva existiendo la empresa</translation>
    </message>
    <message>
        <source>How long.</source>
        <translation>Cuánto tiempo.</translation>
    </message>
    <message>
        <source>How long; parts of a day count.</source>
        <translation>Cuánto tiempo; cuentan las fracciones de día.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>How many days before its end a cover needs you.</source>
        <translation>Cuántos días antes de su fin necesita atención una cobertura.</translation>
    </message>
    <message>
        <source>How many days old a price in use may be.</source>
        <translation>Cuántos días puede tener un precio en uso.</translation>
    </message>
    <message>
        <source>How many operators share the stake</source>
        <translation>Cuántos operadores comparten lo apostado</translation>
    </message>
    <message>
        <source>How many stakes of 32 ETH are active.</source>
        <translation>Cuántas participaciones de 32 ETH están activas.</translation>
    </message>
    <message>
        <source>How many times something is borrowed.</source>
        <translation>Cuántas veces se toma prestado.</translation>
    </message>
    <message>
        <source>How many tokens a scheme hands out, and what a deposit gets of them.</source>
        <translation>Cuántos tokens reparte un programa y qué recibe un depósito.</translation>
    </message>
    <message>
        <source>How much a mix may lose with a given confidence, the mean loss beyond, and what each part adds. Growth is not in it.</source>
        <translation>Cuánto puede perder una combinación con una confianza dada, la pérdida media más allá y lo que añade cada parte. No incluye crecimiento.</translation>
    </message>
    <message>
        <source>How much a total hangs on few parts: 10,000 is one part alone. Below 1,500 is usually called spread, above 2,500 concentrated.</source>
        <translation>Cuánto depende un total de pocas partes: 10.000 es una sola parte. Bajo 1.500 suele llamarse repartido, sobre 2.500 concentrado.</translation>
    </message>
    <message>
        <source>How much all depend on one common cause.</source>
        <translation>Cuánto dependen todos de una causa común.</translation>
    </message>
    <message>
        <source>How much is borrowed for each unit of your own</source>
        <translation>Cuánto se toma prestado por cada unidad propia</translation>
    </message>
    <message>
        <source>How much of the second asset was put in.</source>
        <translation>Cuánto del segundo activo se aportó.</translation>
    </message>
    <message>
        <source>How much the supply of the coin grows a year.</source>
        <translation>Cuánto crece al año la oferta de la moneda.</translation>
    </message>
    <message>
        <source>How near that debt is to liquidation</source>
        <translation>Lo cerca que está esa deuda de la liquidación</translation>
    </message>
    <message>
        <source>How often a year earnings join the balance; 31536000 is every second.</source>
        <translation>Cuántas veces al año se suma lo ganado al saldo; 31536000 es cada segundo.</translation>
    </message>
    <message>
        <source>How often a year interest joins the balances, for the APY; 1 reads both rates as yearly yields.</source>
        <translation>Cuántas veces al año se suma el interés a los saldos, para el APY; 1 lee ambas tasas como rendimientos anuales.</translation>
    </message>
    <message>
        <source>How often the income is paid: counted back from maturity, else on from the first day.</source>
        <translation>Cada cuánto se paga: contado hacia atrás desde el vencimiento, si no desde el primer día.</translation>
    </message>
    <message>
        <source>How often to claim and reinvest rewards when every claim costs a fee: too rarely loses interest on interest, too often loses fees.</source>
        <translation>Cada cuánto cobrar y reinvertir si cada cobro cuesta una comisión: muy rara vez pierde interés compuesto, muy a menudo comisiones.</translation>
    </message>
    <message>
        <source>How often you borrow.</source>
        <translation>Cuántas veces toma prestado.</translation>
    </message>
    <message>
        <source>How the company keeps coins</source>
        <translation>Cómo guarda las monedas la empresa</translation>
    </message>
    <message>
        <source>How the pool prices its coins.</source>
        <translation>Cómo fija precios el pool.</translation>
    </message>
    <message>
        <source>How this income is taxed differs by country</source>
        <translation>Los impuestos de estos ingresos varían según el país</translation>
    </message>
    <message>
        <source>How time between payments is counted.</source>
        <translation>Cómo se cuenta el tiempo entre pagos.</translation>
    </message>
    <message>
        <source>Ideal share</source>
        <translation>Parte ideal</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Días inactivos</translation>
    </message>
    <message>
        <source>If the incentives ended today this holding would earn %1 of what it earns now.</source>
        <translation>Si los incentivos acabaran hoy, esta posición ganaría %1 de lo que gana ahora.</translation>
    </message>
    <message>
        <source>Impermanent loss</source>
        <translation>Pérdida impermanente</translation>
    </message>
    <message>
        <source>Impermanent loss now</source>
        <translation>Pérdida impermanente ahora</translation>
    </message>
    <message>
        <source>In business for</source>
        <translation>En el negocio desde hace</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>In the base currency, when it was put in; by default that day&apos;s price.</source>
        <translation>En la divisa base, cuando se aportó; por defecto el precio de ese día.</translation>
    </message>
    <message>
        <source>In the time the volatilities are for; grows with its root.</source>
        <translation>En el tiempo de las volatilidades; crece con su raíz.</translation>
    </message>
    <message>
        <source>In use for</source>
        <translation>En uso desde hace</translation>
    </message>
    <message>
        <source>Incentive paid in</source>
        <translation>Incentivo pagado en</translation>
    </message>
    <message>
        <source>Incentive rate</source>
        <translation>Tasa del incentivo</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>Incentivos</translation>
    </message>
    <message>
        <source>Incentives end</source>
        <translation>Fin de incentivos</translation>
    </message>
    <message>
        <source>Incentives end in</source>
        <translation>Los incentivos acaban en</translation>
    </message>
    <message>
        <source>Incentives end today</source>
        <translation>Los incentivos acaban hoy</translation>
    </message>
    <message>
        <source>Incentives end: %1</source>
        <translation>Acaban incentivos: %1</translation>
    </message>
    <message>
        <source>Incentives have ended</source>
        <translation>Los incentivos han acabado</translation>
    </message>
    <message>
        <source>Incentives lost a year</source>
        <translation>Incentivos perdidos al año</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents with a loss</source>
        <translation>Incidentes con pérdida</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Income a year</source>
        <translation>Ingresos al año</translation>
    </message>
    <message>
        <source>Income a year of %1</source>
        <translation>Ingresos al año de %1</translation>
    </message>
    <message>
        <source>Income a year today</source>
        <translation>Ingresos al año hoy</translation>
    </message>
    <message>
        <source>Income at risk, %1</source>
        <translation>Ingresos en riesgo, %1</translation>
    </message>
    <message>
        <source>Income from emissions</source>
        <translation>Ingresos por emisiones</translation>
    </message>
    <message>
        <source>Income of “</source>
        <translation>Ingresos de «</translation>
    </message>
    <message>
        <source>Income that is paid from new tokens or a subsidy, not by users, falls and ends.</source>
        <translation>Los ingresos pagados con tokens nuevos o subvenciones, no por usuarios, bajan y acaban.</translation>
    </message>
    <message>
        <source>Index (HHI)</source>
        <translation>Índice (HHI)</translation>
    </message>
    <message>
        <source>Index from 0 to 1</source>
        <translation>Índice de 0 a 1</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>Inflación</translation>
    </message>
    <message>
        <source>Inflation (curve: paid to stakers)</source>
        <translation>Inflación (curva: pagada a stakers)</translation>
    </message>
    <message>
        <source>Inflation after the next block</source>
        <translation>Inflación tras el próximo bloque</translation>
    </message>
    <message>
        <source>Inflation of the first year.</source>
        <translation>Inflación del primer año.</translation>
    </message>
    <message>
        <source>Inflation rises below it and falls above it.</source>
        <translation>La inflación sube por debajo y baja por encima.</translation>
    </message>
    <message>
        <source>Instead of amounts: the L of the position.</source>
        <translation>En vez de cantidades: la L de la posición.</translation>
    </message>
    <message>
        <source>Instead of the share.</source>
        <translation>En vez de la parte.</translation>
    </message>
    <message>
        <source>Instead of the utilisation.</source>
        <translation>En vez de la utilización.</translation>
    </message>
    <message>
        <source>Instead: all ETH that is staked.</source>
        <translation>En su lugar: todo el ETH en staking.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Interest a year as the platform states it, without compounding.</source>
        <translation>Interés anual según la plataforma, sin capitalizar.</translation>
    </message>
    <message>
        <source>Interest a year on what is borrowed.</source>
        <translation>Interés anual de lo tomado prestado.</translation>
    </message>
    <message>
        <source>Interest a year on what is lent.</source>
        <translation>Interés anual de lo prestado.</translation>
    </message>
    <message>
        <source>Interest index</source>
        <translation>Índice de interés</translation>
    </message>
    <message>
        <source>Internal rate of return (XIRR)</source>
        <translation>Tasa interna de retorno (XIRR)</translation>
    </message>
    <message>
        <source>Invariant D</source>
        <translation>Invariante D</translation>
    </message>
    <message>
        <source>Is moving worth it</source>
        <translation>Si compensa mover</translation>
    </message>
    <message>
        <source>Issuance</source>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>Issued a year</source>
        <translation>Emitido al año</translation>
    </message>
    <message>
        <source>It asks who you are and can refuse you</source>
        <translation>Pregunta quién es usted y puede rechazarle</translation>
    </message>
    <message>
        <source>It can be liquidated now: health factor</source>
        <translation>Puede liquidarse ahora: factor de salud</translation>
    </message>
    <message>
        <source>It costs more than it earns and never pays back.</source>
        <translation>Cuesta más de lo que gana y nunca se recupera.</translation>
    </message>
    <message>
        <source>It does not ask who you are</source>
        <translation>No pregunta quién es usted</translation>
    </message>
    <message>
        <source>It earns less than the risk-free rate even if nothing ever fails.</source>
        <translation>Gana menos que la tasa segura aunque nada falle.</translation>
    </message>
    <message>
        <source>It earns nothing at the moment.</source>
        <translation>No gana nada por el momento.</translation>
    </message>
    <message>
        <source>It earns nothing.</source>
        <translation>No gana nada.</translation>
    </message>
    <message>
        <source>It is liquidated: its health factor falls to %1</source>
        <translation>Se liquida: su factor de salud cae a %1</translation>
    </message>
    <message>
        <source>It never falls below this.</source>
        <translation>Nunca baja de esto.</translation>
    </message>
    <message>
        <source>It secures a debt and can be sold to pay it</source>
        <translation>Garantiza una deuda y puede venderse para pagarla</translation>
    </message>
    <message>
        <source>It stands on %1</source>
        <translation>Se apoya en %1</translation>
    </message>
    <message>
        <source>It stands on %1 with a score of %2: its own is held there.</source>
        <translation>Se apoya en %1, con puntuación %2: la suya queda ahí.</translation>
    </message>
    <message>
        <source>It stands on %1, whose grade is %2: its own is held there.</source>
        <translation>Se apoya en %1, con nota %2: la suya queda ahí.</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>Su fecha ha pasado.</translation>
    </message>
    <message>
        <source>Its date is more than ten years away, and a projection reaches no further.</source>
        <translation>Su fecha está a más de diez años, y ninguna proyección llega más lejos.</translation>
    </message>
    <message>
        <source>Its income is not made of new tokens.</source>
        <translation>Sus ingresos no son tokens nuevos.</translation>
    </message>
    <message>
        <source>Its place, from 0.</source>
        <translation>Su lugar, desde 0.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Keep more where it can be taken out at once; the ladder under Plan shows when.</source>
        <translation>Tenga más donde pueda retirarse al momento; la escalera en Plan muestra cuándo.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Mayor cambio</translation>
    </message>
    <message>
        <source>Largest inflation</source>
        <translation>Mayor inflación</translation>
    </message>
    <message>
        <source>Largest return</source>
        <translation>Mayor rendimiento</translation>
    </message>
    <message>
        <source>Last rate</source>
        <translation>Última tasa</translation>
    </message>
    <message>
        <source>Lasting depeg of %1</source>
        <translation>Pérdida duradera de paridad de %1</translation>
    </message>
    <message>
        <source>Lasting depegs</source>
        <translation>Pérdidas duraderas de paridad</translation>
    </message>
    <message>
        <source>Late, missing or short payments at</source>
        <translation>Pagos tardíos, ausentes o cortos en</translation>
    </message>
    <message>
        <source>Least RPL before Saturn</source>
        <translation>RPL mínimo antes de Saturn</translation>
    </message>
    <message>
        <source>Leave before they are in force: %1</source>
        <translation>Salga antes de que entren en vigor: %1</translation>
    </message>
    <message>
        <source>Leaving costs a transaction</source>
        <translation>Salir cuesta una transacción</translation>
    </message>
    <message>
        <source>Left after a borrow interest that can rise</source>
        <translation>Queda tras un interés que puede subir</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Left out, because no price is known: %1 days or records.</source>
        <translation>Omitido por no conocerse precio: %1 días o registros.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Lend the last loan too</source>
        <translation>Prestar también el último préstamo</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Préstamo</translation>
    </message>
    <message>
        <source>Lending rate</source>
        <translation>Tasa de préstamo</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>Let part of the income come from what does not rest on %1</source>
        <translation>Haga que parte de los ingresos venga de algo que no dependa de %1</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Apalancamiento</translation>
    </message>
    <message>
        <source>Leveraged loop</source>
        <translation>Bucle apalancado</translation>
    </message>
    <message>
        <source>Lever­age</source>
        <translation>Apalanca­miento</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vida</translation>
    </message>
    <message>
        <source>Lightning routing fee</source>
        <translation>Comisión de enrutamiento Lightning</translation>
    </message>
    <message>
        <source>Link each to the holding that funds it, or correct the link.</source>
        <translation>Vincule cada una con la posición que la financia, o corrija el vínculo.</translation>
    </message>
    <message>
        <source>Liquidation of %1</source>
        <translation>Liquidación de %1</translation>
    </message>
    <message>
        <source>Liquidation threshold</source>
        <translation>Umbral de liquidación</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidez</translation>
    </message>
    <message>
        <source>Liquidity mining</source>
        <translation>Minería de liquidez</translation>
    </message>
    <message>
        <source>Liqui­dity</source>
        <translation>Liqui­dez</translation>
    </message>
    <message>
        <source>Loan to value</source>
        <translation>Préstamo sobre valor</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Bloqueado por</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Bloqueado hasta</translation>
    </message>
    <message>
        <source>Look at the reasons of %1</source>
        <translation>Mire los motivos de %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Bucles</translation>
    </message>
    <message>
        <source>Loops and loans</source>
        <translation>Bucles y préstamos</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss against holding</source>
        <translation>Pérdida frente a mantener</translation>
    </message>
    <message>
        <source>Loss if slashed</source>
        <translation>Pérdida por slashing</translation>
    </message>
    <message>
        <source>Loss in a failure</source>
        <translation>Pérdida en una quiebra</translation>
    </message>
    <message>
        <source>Loss in a mean year</source>
        <translation>Pérdida en un año medio</translation>
    </message>
    <message>
        <source>Loss in that year</source>
        <translation>Pérdida en ese año</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>Lower price</source>
        <translation>Precio inferior</translation>
    </message>
    <message>
        <source>Management fee</source>
        <translation>Comisión de gestión</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>March 2020</source>
        <translation>Marzo 2020</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Market &amp; IL</source>
        <translation>Mercado e IL</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Mean and median</source>
        <translation>Media y mediana</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>Parte media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Million ETH staked</source>
        <translation>Millones de ETH en staking</translation>
    </message>
    <message>
        <source>Millionths of the amount.</source>
        <translation>Millonésimas de la cantidad.</translation>
    </message>
    <message>
        <source>Minted a year</source>
        <translation>Acuñado al año</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Modified Dietz return</source>
        <translation>Rendimiento Dietz modificado</translation>
    </message>
    <message>
        <source>Moment matching: the mean and the variance of the sum of correlated lognormal prices and rates are exact, its shape is that of terms that move together. Against 200,000 simulated paths of the same model, with two to eight assets and volatilities of 50 to 120 %, P10, P50 and P90 were at most 5 % off.</source>
        <translation>Ajuste de momentos: la media y la varianza de la suma de precios y tasas lognormales correlacionados son exactas; su forma es la de términos que se mueven juntos. Frente a 200.000 trayectorias simuladas del mismo modelo, con dos a ocho activos y volatilidades del 50 al 120&#xa0;%, P10, P50 y P90 se desviaron como mucho un 5&#xa0;%.</translation>
    </message>
    <message>
        <source>Money sits in smart contracts</source>
        <translation>Hay dinero en contratos inteligentes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Most of next year&apos;s income paid in new tokens or a subsidy.</source>
        <translation>Máximo de los ingresos del próximo año pagado en tokens nuevos o subvenciones.</translation>
    </message>
    <message>
        <source>Most of next year&apos;s income that one failure would stop.</source>
        <translation>Máximo de los ingresos del próximo año que detendría una sola quiebra.</translation>
    </message>
    <message>
        <source>Most of the value at one platform.</source>
        <translation>Máximo del valor en una plataforma.</translation>
    </message>
    <message>
        <source>Most of the value graded D or E.</source>
        <translation>Máximo del valor con nota D o E.</translation>
    </message>
    <message>
        <source>Most of the value in one asset.</source>
        <translation>Máximo del valor en un activo.</translation>
    </message>
    <message>
        <source>Most of the value in what one issuer has to redeem.</source>
        <translation>Máximo del valor que debe reembolsar un emisor.</translation>
    </message>
    <message>
        <source>Most of the value on one chain.</source>
        <translation>Máximo del valor en una cadena.</translation>
    </message>
    <message>
        <source>Most rewarded RPL before Saturn</source>
        <translation>RPL máximo recompensado antes de Saturn</translation>
    </message>
    <message>
        <source>Most the pool can earn</source>
        <translation>Lo máximo que puede ganar el pool</translation>
    </message>
    <message>
        <source>Net emission</source>
        <translation>Emisión neta</translation>
    </message>
    <message>
        <source>Net emission before</source>
        <translation>Emisión neta anterior</translation>
    </message>
    <message>
        <source>Net rate</source>
        <translation>Tasa neta</translation>
    </message>
    <message>
        <source>Net rate on the equity</source>
        <translation>Tasa neta sobre el capital propio</translation>
    </message>
    <message>
        <source>Net rate on your money (APR)</source>
        <translation>Tasa neta sobre su dinero (APR)</translation>
    </message>
    <message>
        <source>Net return a year</source>
        <translation>Rendimiento neto al año</translation>
    </message>
    <message>
        <source>Net yield on your money (APY)</source>
        <translation>Rendimiento neto sobre su dinero (APY)</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Cartera nueva</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Nueva tasa</translation>
    </message>
    <message>
        <source>Next year&apos;s income that rules close to you within a year.</source>
        <translation>Ingresos del próximo año que las normas le cierran en un año.</translation>
    </message>
    <message>
        <source>No audit is known and the contracts are less than %1 days old</source>
        <translation>No se conoce auditoría y los contratos tienen menos de %1 días</translation>
    </message>
    <message>
        <source>No audit published</source>
        <translation>Ninguna auditoría publicada</translation>
    </message>
    <message>
        <source>No capital counts twice.</source>
        <translation>Ningún capital cuenta dos veces.</translation>
    </message>
    <message>
        <source>No commission now; it can be raised</source>
        <translation>Ahora sin comisión; puede subir</translation>
    </message>
    <message>
        <source>No contract holds this money.</source>
        <translation>Ningún contrato guarda este dinero.</translation>
    </message>
    <message>
        <source>No exchange rate from %1</source>
        <translation>Sin tipo de cambio de %1</translation>
    </message>
    <message>
        <source>No income is known: prices or terms are missing.</source>
        <translation>No se conocen ingresos: faltan precios o condiciones.</translation>
    </message>
    <message>
        <source>No platform</source>
        <translation>Sin plataforma</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>No price is known for all of</source>
        <translation>No se conoce precio para todo</translation>
    </message>
    <message>
        <source>No price known</source>
        <translation>Ningún precio conocido</translation>
    </message>
    <message>
        <source>No price of %1</source>
        <translation>Sin precio de %1</translation>
    </message>
    <message>
        <source>No rate above −100 % and below 4·10¹⁵ makes these flows worth nothing today.</source>
        <translation>Ninguna tasa sobre −100&#xa0;% y bajo 4·10¹⁵ hace que estos flujos no valgan nada hoy.</translation>
    </message>
    <message>
        <source>No validator can lose this stake.</source>
        <translation>Ningún validador puede perder esto.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Node gets</source>
        <translation>El nodo recibe</translation>
    </message>
    <message>
        <source>Node gets on leaving</source>
        <translation>El nodo recibe al salir</translation>
    </message>
    <message>
        <source>Node operation</source>
        <translation>Operación de nodos</translation>
    </message>
    <message>
        <source>Node&apos;s share of rewards</source>
        <translation>Parte del nodo en las recompensas</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Nominal rate</source>
        <translation>Tasa nominal</translation>
    </message>
    <message>
        <source>Nominal rate (APR)</source>
        <translation>Tasa nominal (APR)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not launched yet</source>
        <translation>Aún no lanzado</translation>
    </message>
    <message>
        <source>Nothing earns that could be projected.</source>
        <translation>Nada gana que pueda proyectarse.</translation>
    </message>
    <message>
        <source>Nothing in it is pegged to anything.</source>
        <translation>Nada en ella está anclado a nada.</translation>
    </message>
    <message>
        <source>Nothing is borrowed against it.</source>
        <translation>No hay nada prestado contra ella.</translation>
    </message>
    <message>
        <source>Nothing is left at %1</source>
        <translation>No queda nada con %1</translation>
    </message>
    <message>
        <source>Nothing locks it.</source>
        <translation>Nada lo bloquea.</translation>
    </message>
    <message>
        <source>Nothing of known value earns, so that there is no yield to reckon with.</source>
        <translation>Nada de valor conocido gana, así que no hay rendimiento con que contar.</translation>
    </message>
    <message>
        <source>Nothing recorded: its income is an estimate</source>
        <translation>Nada registrado: sus ingresos son una estimación</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Now, a year.</source>
        <translation>Ahora, al año.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Of all these validators together.</source>
        <translation>De todos estos validadores juntos.</translation>
    </message>
    <message>
        <source>Of coin i.</source>
        <translation>De la moneda i.</translation>
    </message>
    <message>
        <source>Of each part, for one unit of the horizon.</source>
        <translation>De cada parte, por unidad de horizonte.</translation>
    </message>
    <message>
        <source>Of each part, in any unit: only their proportions count.</source>
        <translation>De cada parte, en cualquier unidad: solo cuentan las proporciones.</translation>
    </message>
    <message>
        <source>Of each, in a year.</source>
        <translation>De cada uno, en un año.</translation>
    </message>
    <message>
        <source>Of inflation within a year.</source>
        <translation>De la inflación en un año.</translation>
    </message>
    <message>
        <source>Of one coin, in the unit of the debt; 1 when the collateral is a value.</source>
        <translation>De una moneda, en la unidad de la deuda; 1 si el colateral es un valor.</translation>
    </message>
    <message>
        <source>Of the curve.</source>
        <translation>De la curva.</translation>
    </message>
    <message>
        <source>Of the payment.</source>
        <translation>Del pago.</translation>
    </message>
    <message>
        <source>Of the supply</source>
        <translation>De la oferta</translation>
    </message>
    <message>
        <source>Of the validator.</source>
        <translation>Del validador.</translation>
    </message>
    <message>
        <source>Of the whole move, in the unit of the amount.</source>
        <translation>De todo el cambio, en la unidad de la cantidad.</translation>
    </message>
    <message>
        <source>Of this amount.</source>
        <translation>De esta cantidad.</translation>
    </message>
    <message>
        <source>Of today&apos;s income, gone within a year by decay and end</source>
        <translation>De los ingresos de hoy, perdidos en un año por declive y fin</translation>
    </message>
    <message>
        <source>Of what is minted; the rest goes to the treasury (fixed, stepped).</source>
        <translation>De lo acuñado; el resto va a la tesorería (fijo, escalonado).</translation>
    </message>
    <message>
        <source>Off chain</source>
        <translation>Fuera de cadena</translation>
    </message>
    <message>
        <source>On 12 March 2020 all markets fell at once; lending protocols were flooded with liquidations.</source>
        <translation>El 12 de marzo de 2020 cayeron todos los mercados a la vez; los protocolos de préstamo se inundaron de liquidaciones.</translation>
    </message>
    <message>
        <source>One asset</source>
        <translation>Un activo</translation>
    </message>
    <message>
        <source>One case in ten is above</source>
        <translation>Un caso de cada diez está por encima</translation>
    </message>
    <message>
        <source>One case in ten is below</source>
        <translation>Un caso de cada diez está por debajo</translation>
    </message>
    <message>
        <source>One case in twenty is below</source>
        <translation>Un caso de cada veinte está por debajo</translation>
    </message>
    <message>
        <source>One chain</source>
        <translation>Una cadena</translation>
    </message>
    <message>
        <source>One factor&apos;s risk from here on holds the grade at C; 0: never.</source>
        <translation>El riesgo de un factor desde aquí limita la nota a C; 0: nunca.</translation>
    </message>
    <message>
        <source>One failure</source>
        <translation>Una quiebra</translation>
    </message>
    <message>
        <source>One for all pairs, or one for each in the order 1–2, 1–3, …, 2–3.</source>
        <translation>Una para todos los pares, o una por par en el orden 1–2, 1–3, …, 2–3.</translation>
    </message>
    <message>
        <source>One for each of the seconds.</source>
        <translation>Una por cada valor de segundos.</translation>
    </message>
    <message>
        <source>One issuer</source>
        <translation>Un emisor</translation>
    </message>
    <message>
        <source>One operator has all of it</source>
        <translation>Un operador lo tiene todo</translation>
    </message>
    <message>
        <source>One operator has all of it: you</source>
        <translation>Un operador lo tiene todo: usted</translation>
    </message>
    <message>
        <source>One platform</source>
        <translation>Una plataforma</translation>
    </message>
    <message>
        <source>Only the chain&apos;s own software</source>
        <translation>Solo el software de la propia cadena</translation>
    </message>
    <message>
        <source>Open: nobody asks who you are</source>
        <translation>Abierto: nadie pregunta quién es usted</translation>
    </message>
    <message>
        <source>Operator gets</source>
        <translation>El operador recibe</translation>
    </message>
    <message>
        <source>Operator&apos;s stake</source>
        <translation>Participación del operador</translation>
    </message>
    <message>
        <source>Operators that share the stake</source>
        <translation>Operadores que comparten lo apostado</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Otros costes</translation>
    </message>
    <message>
        <source>Out of range, so that they earn no fees</source>
        <translation>Fuera de rango, así que no ganan comisiones</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Adeudado</translation>
    </message>
    <message>
        <source>Own ETH in each validator, separated by commas.</source>
        <translation>ETH propio en cada validador, separado por comas.</translation>
    </message>
    <message>
        <source>Own capital</source>
        <translation>Capital propio</translation>
    </message>
    <message>
        <source>Own money</source>
        <translation>Dinero propio</translation>
    </message>
    <message>
        <source>Own money put in</source>
        <translation>Dinero propio aportado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid from emissions or a subsidy, which can end.</source>
        <translation>Pagado de emisiones o una subvención, que pueden acabar.</translation>
    </message>
    <message>
        <source>Paid from emissions, which can end: %1</source>
        <translation>Pagado de emisiones, que pueden acabar: %1</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Pagado en</translation>
    </message>
    <message>
        <source>Paid on top from new tokens or a subsidy, and does not compound; it stops when the programme stops.</source>
        <translation>Se paga además con tokens nuevos o una subvención y no capitaliza; termina con el programa.</translation>
    </message>
    <message>
        <source>Part of a year</source>
        <translation>Parte de un año</translation>
    </message>
    <message>
        <source>Part of all SOL that is staked.</source>
        <translation>Parte de todo el SOL en staking.</translation>
    </message>
    <message>
        <source>Part of all coins that is staked.</source>
        <translation>Parte de todas las monedas en staking.</translation>
    </message>
    <message>
        <source>Part of the value at risk</source>
        <translation>Parte del valor en riesgo</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Payback of a node</source>
        <translation>Recuperación de un nodo</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Payments a day</source>
        <translation>Pagos al día</translation>
    </message>
    <message>
        <source>Payments that are late, missing or short.</source>
        <translation>Pagos tardíos, ausentes o cortos.</translation>
    </message>
    <message>
        <source>Peg</source>
        <translation>Paridad</translation>
    </message>
    <message>
        <source>Pegs</source>
        <translation>Paridades</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Desempeño</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Periods a year</source>
        <translation>Periodos al año</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>Pledge influence</source>
        <translation>Influencia del pledge</translation>
    </message>
    <message>
        <source>Polkadot inflation</source>
        <translation>Inflación de Polkadot</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Pool at the end</source>
        <translation>Pool al final</translation>
    </message>
    <message>
        <source>Pool at the start</source>
        <translation>Pool al inicio</translation>
    </message>
    <message>
        <source>Pool earns</source>
        <translation>El pool gana</translation>
    </message>
    <message>
        <source>Pool&apos;s stake</source>
        <translation>Participación del pool</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Pools wanted</source>
        <translation>Pools deseados</translation>
    </message>
    <message>
        <source>Portfolio risk</source>
        <translation>Riesgo de la cartera</translation>
    </message>
    <message>
        <source>Power, hosting and the like, a year.</source>
        <translation>Electricidad, alojamiento y similares, al año.</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Premium of a cover</source>
        <translation>Prima de una cobertura</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Precio al año</translation>
    </message>
    <message>
        <source>Price after the last purchase</source>
        <translation>Precio tras la última compra</translation>
    </message>
    <message>
        <source>Price after this purchase</source>
        <translation>Precio tras esta compra</translation>
    </message>
    <message>
        <source>Price at liquidation</source>
        <translation>Precio de liquidación</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Precio actual</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Precio de</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Precio de %1</translation>
    </message>
    <message>
        <source>Price of %1 on %2</source>
        <translation>Precio de %1 el %2</translation>
    </message>
    <message>
        <source>Price of a share</source>
        <translation>Precio de una participación</translation>
    </message>
    <message>
        <source>Price of a tiny swap</source>
        <translation>Precio de un canje mínimo</translation>
    </message>
    <message>
        <source>Price of the first coin in the second at the start (concentrated).</source>
        <translation>Precio de la primera moneda en la segunda al inicio (concentrada).</translation>
    </message>
    <message>
        <source>Price of the first coin in the second, times what it was.</source>
        <translation>Precio de la primera moneda en la segunda, en veces el anterior.</translation>
    </message>
    <message>
        <source>Price of the swap</source>
        <translation>Precio del canje</translation>
    </message>
    <message>
        <source>Price ratio</source>
        <translation>Razón de precios</translation>
    </message>
    <message>
        <source>Price ratios</source>
        <translation>Razones de precios</translation>
    </message>
    <message>
        <source>Price swings of %1</source>
        <translation>Oscilaciones del precio de %1</translation>
    </message>
    <message>
        <source>Price swings of the pool</source>
        <translation>Oscilaciones del pool</translation>
    </message>
    <message>
        <source>Price, times what it was</source>
        <translation>Precio, en veces el anterior</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Prices and rates as they are today.</source>
        <translation>Precios y tasas como hoy.</translation>
    </message>
    <message>
        <source>Prices fall, and a pool ends up with more of what fell (impermanent loss).</source>
        <translation>Los precios caen y un pool acaba con más de lo que cayó (pérdida impermanente).</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Profit over its life</source>
        <translation>Beneficio en su vida</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Aportado</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Aportado en %1</translation>
    </message>
    <message>
        <source>Quantity of the coin; several separated by commas.</source>
        <translation>Cantidad de la moneda; varias separadas por comas.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Rate by its terms</source>
        <translation>Tasa según condiciones</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Curva de tipos</translation>
    </message>
    <message>
        <source>Rate curve: Aave: the rise from the kink to full use; Compound: the jump per unit of utilisation.</source>
        <translation>Curva de tipos: Aave: la subida del codo al uso total; Compound: el salto por unidad de utilización.</translation>
    </message>
    <message>
        <source>Rate curve: Aave: the rise up to the kink; Compound: the rise per unit of utilisation.</source>
        <translation>Curva de tipos: Aave: la subida hasta el codo; Compound: la subida por unidad de utilización.</translation>
    </message>
    <message>
        <source>Rate curve: share of the borrow interest that the protocol keeps.</source>
        <translation>Curva de tipos: parte del interés que se queda el protocolo.</translation>
    </message>
    <message>
        <source>Rate curve: the borrow rate when nothing is borrowed.</source>
        <translation>Curva de tipos: el tipo cuando no hay nada prestado.</translation>
    </message>
    <message>
        <source>Rate curve: the utilisation where it bends.</source>
        <translation>Curva de tipos: la utilización en la que se dobla.</translation>
    </message>
    <message>
        <source>Rate earned</source>
        <translation>Tasa ganada</translation>
    </message>
    <message>
        <source>Rate neither changed nor confirmed by a record for</source>
        <translation>Tasa ni cambiada ni confirmada por un registro desde hace</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Tasa actual</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>Tasa de %1</translation>
    </message>
    <message>
        <source>Rate projected</source>
        <translation>Tasa proyectada</translation>
    </message>
    <message>
        <source>Rate with full boost</source>
        <translation>Tasa con impulso completo</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tasas</translation>
    </message>
    <message>
        <source>Rates are %1</source>
        <translation>Las tasas son %1</translation>
    </message>
    <message>
        <source>Rates change</source>
        <translation>Las tasas cambian</translation>
    </message>
    <message>
        <source>Rates fall by a quarter</source>
        <translation>Las tasas caen un cuarto</translation>
    </message>
    <message>
        <source>Rates halve</source>
        <translation>Las tasas se reducen a la mitad</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Real yield</source>
        <translation>Rendimiento real</translation>
    </message>
    <message>
        <source>Real yield of %1</source>
        <translation>Rendimiento real de %1</translation>
    </message>
    <message>
        <source>Receipt token</source>
        <translation>Token de recibo</translation>
    </message>
    <message>
        <source>Record them if they came; ask where they are if not.</source>
        <translation>Regístrelos si llegaron; pregunte dónde están si no.</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Registrado como</translation>
    </message>
    <message>
        <source>Recorded income beside what the rate promises</source>
        <translation>Ingresos registrados frente a lo que promete la tasa</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regulación</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>Regulatorio</translation>
    </message>
    <message>
        <source>Regu­latory</source>
        <translation>Regu­latorio</translation>
    </message>
    <message>
        <source>Reinvested</source>
        <translation>Reinvertido</translation>
    </message>
    <message>
        <source>Reinvesting alone does not reach it within a century.</source>
        <translation>Reinvertir por sí solo no lo alcanza en un siglo.</translation>
    </message>
    <message>
        <source>Remove goal %1</source>
        <translation>Quitar el objetivo %1</translation>
    </message>
    <message>
        <source>Remove price of %1</source>
        <translation>Quitar el precio de %1</translation>
    </message>
    <message>
        <source>Renew the cover of %1</source>
        <translation>Renueve la cobertura de %1</translation>
    </message>
    <message>
        <source>Repay part of the debt or add collateral.</source>
        <translation>Devuelva parte de la deuda o añada colateral.</translation>
    </message>
    <message>
        <source>Reserve factor</source>
        <translation>Factor de reserva</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Return against staking alone</source>
        <translation>Rendimiento frente a solo staking</translation>
    </message>
    <message>
        <source>Return on the capacity</source>
        <translation>Rendimiento de la capacidad</translation>
    </message>
    <message>
        <source>Return so far</source>
        <translation>Rendimiento hasta ahora</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rendimientos</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Reward of the pool, ADA an epoch</source>
        <translation>Recompensa del pool, ADA por época</translation>
    </message>
    <message>
        <source>Reward pot</source>
        <translation>Bote de recompensas</translation>
    </message>
    <message>
        <source>Reward rate</source>
        <translation>Tasa de recompensa</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Rewards a month</source>
        <translation>Recompensas al mes</translation>
    </message>
    <message>
        <source>Rewards a year as a share of the bond.</source>
        <translation>Recompensas al año como parte de la fianza.</translation>
    </message>
    <message>
        <source>Rewards as an amount of the reward asset, if there is no rate.</source>
        <translation>Recompensas como cantidad de su activo, si no hay tasa.</translation>
    </message>
    <message>
        <source>Rewards paid in</source>
        <translation>Recompensas pagadas en</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Risk of %1: %2</source>
        <translation>Riesgo de %1: %2</translation>
    </message>
    <message>
        <source>Rocket Pool node</source>
        <translation>Nodo de Rocket Pool</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Rows of DATE:AMOUNT; negative is paid in, positive is got out.</source>
        <translation>Filas DATE:AMOUNT; negativo es pagado, positivo es cobrado.</translation>
    </message>
    <message>
        <source>Rows of DATE:AMOUNT; positive is paid in, negative is taken out.</source>
        <translation>Filas DATE:AMOUNT; positivo es aportado, negativo es retirado.</translation>
    </message>
    <message>
        <source>Rows of DATE:VALUE:IN:OUT; the value at the end of the day.</source>
        <translation>Filas DATE:VALUE:IN:OUT; el valor al final del día.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rules close %1 of next year&apos;s income to you within a year; the limit is %2.</source>
        <translation>Las normas le cierran en un año %1 de los ingresos del próximo año; el límite es %2.</translation>
    </message>
    <message>
        <source>Rules for crypto income still change</source>
        <translation>Las reglas sobre ingresos cripto aún cambian</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Reglas de</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Coste corriente</translation>
    </message>
    <message>
        <source>Running costs</source>
        <translation>Costes corrientes</translation>
    </message>
    <message>
        <source>Safe rate</source>
        <translation>Tasa segura</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Second asset</source>
        <translation>Segundo activo</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>See whether it can be redeemed, and what else rests on it.</source>
        <translation>Vea si puede reembolsarse y qué más depende de ello.</translation>
    </message>
    <message>
        <source>Selling the receipt may cost a discount</source>
        <translation>Vender el recibo puede costar un descuento</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Set price of %1</source>
        <translation>Fijar el precio de %1</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>Fijar precios</translation>
    </message>
    <message>
        <source>Share by which it falls each year.</source>
        <translation>Parte en que baja cada año.</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>Parte perdida</translation>
    </message>
    <message>
        <source>Share of all stake</source>
        <translation>Parte de todo el stake</translation>
    </message>
    <message>
        <source>Share of all stake.</source>
        <translation>Parte de todo el stake.</translation>
    </message>
    <message>
        <source>Share of all stake; the pledge when left out.</source>
        <translation>Parte de todo el stake; si se omite, el pledge.</translation>
    </message>
    <message>
        <source>Share of each deposit that is borrowed (loan to value).</source>
        <translation>Parte de cada depósito que se toma prestada (préstamo sobre valor).</translation>
    </message>
    <message>
        <source>Share of each deposit that is borrowed against it.</source>
        <translation>Parte de cada depósito que se toma prestada contra él.</translation>
    </message>
    <message>
        <source>Share of income put aside for tax, 0 … 1.</source>
        <translation>Parte de los ingresos apartada para impuestos, 0 … 1.</translation>
    </message>
    <message>
        <source>Share of its votes the validator casts.</source>
        <translation>Parte de sus votos que emite el validador.</translation>
    </message>
    <message>
        <source>Share of next year&apos;s income that may be paid in new tokens, 0 … 1; 0: not checked.</source>
        <translation>Parte de los ingresos del próximo año que puede pagarse en tokens nuevos, 0 … 1; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Share of next year&apos;s income that one failure may stop, 0 … 1; 0: not checked.</source>
        <translation>Parte de los ingresos del próximo año que puede detener una quiebra, 0 … 1; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Share of next year&apos;s income that rules may close to you within a year, 0 … 1; 0: not checked.</source>
        <translation>Parte de los ingresos del próximo año que las normas pueden cerrarle en un año, 0 … 1; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>Parte de la cantidad</translation>
    </message>
    <message>
        <source>Share of the balance</source>
        <translation>Parte del saldo</translation>
    </message>
    <message>
        <source>Share of the capital that is gone.</source>
        <translation>Parte del capital que se pierde.</translation>
    </message>
    <message>
        <source>Share of the collateral that counts against the debt; without it the health factor is unknown.</source>
        <translation>Parte del colateral que cuenta contra la deuda; sin ella no se conoce el factor de salud.</translation>
    </message>
    <message>
        <source>Share of the collateral up to which debt is safe.</source>
        <translation>Parte del colateral hasta la que la deuda es segura.</translation>
    </message>
    <message>
        <source>Share of the delegators&apos; rewards that you keep for running the node.</source>
        <translation>Parte de las recompensas de los delegadores que usted conserva por operar el nodo.</translation>
    </message>
    <message>
        <source>Share of the exposure that is gone.</source>
        <translation>Parte de la exposición que se pierde.</translation>
    </message>
    <message>
        <source>Share of the incentive rate that goes away each year, counted from the day the incentive’s terms began.</source>
        <translation>Parte de la tasa del incentivo que desaparece cada año, desde el día en que empezaron sus condiciones.</translation>
    </message>
    <message>
        <source>Share of the interest the protocol keeps.</source>
        <translation>Parte del interés que se queda el protocolo.</translation>
    </message>
    <message>
        <source>Share of the money that plans may put at one platform, 0 … 1; 0: no cap.</source>
        <translation>Parte del dinero que los planes pueden poner en una plataforma, 0 … 1; 0: sin tope.</translation>
    </message>
    <message>
        <source>Share of the money that plans may put in one asset, 0 … 1; 0: no cap.</source>
        <translation>Parte del dinero que los planes pueden poner en un activo, 0 … 1; 0: sin tope.</translation>
    </message>
    <message>
        <source>Share of the money that plans may put on one chain, 0 … 1; 0: no cap.</source>
        <translation>Parte del dinero que los planes pueden poner en una cadena, 0 … 1; 0: sin tope.</translation>
    </message>
    <message>
        <source>Share of the pool that is borrowed; near 100 % lenders can&apos;t withdraw at once.</source>
        <translation>Parte del pool que está prestada; cerca del 100&#xa0;% no se puede retirar al momento.</translation>
    </message>
    <message>
        <source>Share of the pool that is lent out</source>
        <translation>Parte del pool que está prestada</translation>
    </message>
    <message>
        <source>Share of the pool that is lent out.</source>
        <translation>Parte del pool que está prestada.</translation>
    </message>
    <message>
        <source>Share of the rate that is dilution</source>
        <translation>Parte de la tasa que es dilución</translation>
    </message>
    <message>
        <source>Share of the rest that the operator keeps.</source>
        <translation>Parte del resto que se queda el operador.</translation>
    </message>
    <message>
        <source>Share of the rewards that the validator or protocol keeps.</source>
        <translation>Parte de las recompensas que se queda el validador o el protocolo.</translation>
    </message>
    <message>
        <source>Share of the risk</source>
        <translation>Parte del riesgo</translation>
    </message>
    <message>
        <source>Share of the stake lost when it happens.</source>
        <translation>Parte de lo apostado que se pierde si ocurre.</translation>
    </message>
    <message>
        <source>Share of the stake slashed together</source>
        <translation>Parte del stake recortada a la vez</translation>
    </message>
    <message>
        <source>Share of the time the node earns; it scales the reward rate.</source>
        <translation>Parte del tiempo en que el nodo gana; escala la tasa de recompensa.</translation>
    </message>
    <message>
        <source>Share of the users&apos; rewards that goes to the node.</source>
        <translation>Parte de las recompensas de los usuarios que va al nodo.</translation>
    </message>
    <message>
        <source>Share of the value that may be at one platform, 0 … 1; 0: not checked.</source>
        <translation>Parte del valor que puede estar en una plataforma, 0 … 1; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Share of the value that may be graded D or E, 0 … 1; 0: not checked.</source>
        <translation>Parte del valor que puede tener nota D o E, 0 … 1; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Share of the value that may be in one asset, 0 … 1; 0: not checked.</source>
        <translation>Parte del valor que puede estar en un activo, 0 … 1; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Share of the value that may be on one chain, 0 … 1; 0: not checked.</source>
        <translation>Parte del valor que puede estar en una cadena, 0 … 1; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Share of the value that one issuer may have to redeem, 0 … 1; 0: not checked.</source>
        <translation>Parte del valor que un emisor puede tener que reembolsar, 0 … 1; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Share of the value that should be in hand within 30 days, 0 … 1; 0: not checked.</source>
        <translation>Parte del valor que debería estar disponible en 30 días, 0 … 1; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Share of the value that the fund keeps each year; it comes off the yield.</source>
        <translation>Parte del valor que el fondo se queda cada año; se resta del rendimiento.</translation>
    </message>
    <message>
        <source>Share of times the loss is no larger.</source>
        <translation>Parte de las veces en que la pérdida no es mayor.</translation>
    </message>
    <message>
        <source>Share of what a plan buys or sells that is lost, 0 … 1.</source>
        <translation>Parte perdida de lo que un plan compra o vende, 0 … 1.</translation>
    </message>
    <message>
        <source>Share of years that are no worse.</source>
        <translation>Parte de los años que no son peores.</translation>
    </message>
    <message>
        <source>Share that fails</source>
        <translation>Parte que quiebra</translation>
    </message>
    <message>
        <source>Share that goes to the community pool.</source>
        <translation>Parte que va al fondo comunitario.</translation>
    </message>
    <message>
        <source>Share that something pegged may be worth less than it should, 0 … 1; 0: not checked.</source>
        <translation>Parte en que algo anclado puede valer menos de lo debido, 0 … 1; 0: no se comprueba.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Shares of the coins in the pool, adding up to 1 (weighted).</source>
        <translation>Partes de las monedas del pool, que suman 1 (ponderado).</translation>
    </message>
    <message>
        <source>Shares, or amounts of money, of each part.</source>
        <translation>Partes o cantidades de dinero de cada componente.</translation>
    </message>
    <message>
        <source>Simulation of %1 paths with monthly steps, in mirrored pairs: prices move together, each holding&apos;s rate reverts, and what can go wrong happens on some paths.</source>
        <translation>Simulación de %1 trayectorias por meses, en pares espejo: los precios se mueven juntos, la tasa de cada posición revierte, y lo que puede ir mal ocurre en algunas.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since the last purchase.</source>
        <translation>Desde la última compra.</translation>
    </message>
    <message>
        <source>Sites differ: yes supplies it, no keeps it idle.</source>
        <translation>Los sitios difieren: sí lo deposita, no lo deja inactivo.</translation>
    </message>
    <message>
        <source>Slashed together</source>
        <translation>Recortado a la vez</translation>
    </message>
    <message>
        <source>Slashing of %1</source>
        <translation>Slashing de %1</translation>
    </message>
    <message>
        <source>Slashing of the stake</source>
        <translation>Slashing de lo apostado</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Slope above the kink</source>
        <translation>Pendiente sobre el codo</translation>
    </message>
    <message>
        <source>Slope below the kink</source>
        <translation>Pendiente bajo el codo</translation>
    </message>
    <message>
        <source>Smallest inflation</source>
        <translation>Menor inflación</translation>
    </message>
    <message>
        <source>Smart contract</source>
        <translation>Contrato inteligente</translation>
    </message>
    <message>
        <source>Smart contracts</source>
        <translation>Contratos inteligentes</translation>
    </message>
    <message>
        <source>So few were slashed together that the second penalty is nothing.</source>
        <translation>Se recortaron tan pocos a la vez que la segunda penalización es nula.</translation>
    </message>
    <message>
        <source>So few were slashed together that the second penalty rounds down to nothing; since Electra it doesn&apos;t.</source>
        <translation>Se recortaron tan pocos a la vez que la segunda penalización se redondea a cero; desde Electra no.</translation>
    </message>
    <message>
        <source>Solana inflation</source>
        <translation>Inflación de Solana</translation>
    </message>
    <message>
        <source>Solana&apos;s inflation by year, what stakers earn of it, and what it takes from those who don&apos;t stake.</source>
        <translation>La inflación de Solana por año, lo que ganan de ella los stakers y lo que quita a quienes no hacen staking.</translation>
    </message>
    <message>
        <source>Somebody who has the coins fails, cheats or is shut down.</source>
        <translation>Alguien que tiene las monedas quiebra, engaña o es cerrado.</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>Disponible para gastar</translation>
    </message>
    <message>
        <source>Spread over more chains.</source>
        <translation>Reparta entre más cadenas.</translation>
    </message>
    <message>
        <source>Spread over more platforms.</source>
        <translation>Reparta entre más plataformas.</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>Stable pool</source>
        <translation>Pool estable</translation>
    </message>
    <message>
        <source>Stable pools: the A that the pool publishes; the higher, the flatter its curve.</source>
        <translation>Pools estables: la A que publica el pool; cuanto más alta, más plana su curva.</translation>
    </message>
    <message>
        <source>Stablecoin rules limit who may offer %1</source>
        <translation>Las normas de stablecoins limitan quién ofrece %1</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>En staking</translation>
    </message>
    <message>
        <source>Staked or run by yourself</source>
        <translation>En staking o con nodo propio</translation>
    </message>
    <message>
        <source>Staked share</source>
        <translation>Parte en staking</translation>
    </message>
    <message>
        <source>Staked share at which the curve peaks.</source>
        <translation>Parte en staking en el máximo de la curva.</translation>
    </message>
    <message>
        <source>Stakers&apos; rate</source>
        <translation>Tasa de los stakers</translation>
    </message>
    <message>
        <source>Stakers&apos; share</source>
        <translation>Parte de los stakers</translation>
    </message>
    <message>
        <source>Staking</source>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Staking for others may need a licence</source>
        <translation>El staking para otros puede requerir licencia</translation>
    </message>
    <message>
        <source>Staking yield</source>
        <translation>Rendimiento del staking</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stored price</source>
        <translation>Precio guardado</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Suppliers&apos; base</source>
        <translation>Base de depositantes</translation>
    </message>
    <message>
        <source>Suppliers&apos; kink</source>
        <translation>Codo de depositantes</translation>
    </message>
    <message>
        <source>Suppliers&apos; slope</source>
        <translation>Pendiente de depositantes</translation>
    </message>
    <message>
        <source>Suppliers&apos; slope above the kink</source>
        <translation>Pendiente de depositantes sobre el codo</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Supply at the start</source>
        <translation>Oferta inicial</translation>
    </message>
    <message>
        <source>Supply of %1</source>
        <translation>Oferta de %1</translation>
    </message>
    <message>
        <source>Supply rate</source>
        <translation>Tipo de depósito</translation>
    </message>
    <message>
        <source>Supply the last borrow too</source>
        <translation>Depositar también lo último prestado</translation>
    </message>
    <message>
        <source>Supplying a coin, borrowing against it, supplying that again: what it earns on your own money, and how far it is from liquidation.</source>
        <translation>Depositar una moneda, tomar prestado contra ella y depositarlo otra vez: cuánto gana su propio dinero y a qué distancia está de la liquidación.</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>Sostenibilidad</translation>
    </message>
    <message>
        <source>Sustain­ability</source>
        <translation>Sosteni­bilidad</translation>
    </message>
    <message>
        <source>Take the link from %1</source>
        <translation>Quitar el vínculo de %1</translation>
    </message>
    <message>
        <source>Taper</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Tax reserve</source>
        <translation>Reserva fiscal</translation>
    </message>
    <message>
        <source>Terra 2022</source>
        <translation>Terra 2022</translation>
    </message>
    <message>
        <source>The algorithmic stablecoin UST lost its peg, LUNA was printed until it was worth nothing, and all coins fell.</source>
        <translation>La stablecoin algorítmica UST perdió su paridad, LUNA se imprimió hasta no valer nada y todas las monedas cayeron.</translation>
    </message>
    <message>
        <source>The amounts need total.</source>
        <translation>Las cantidades necesitan total.</translation>
    </message>
    <message>
        <source>The amounts put into “</source>
        <translation>Lo aportado en «</translation>
    </message>
    <message>
        <source>The asset it is paid in; by default what earns it.</source>
        <translation>El activo en que se paga; por defecto el que lo gana.</translation>
    </message>
    <message>
        <source>The asset that fees and vote payments come in; by default the locked token.</source>
        <translation>El activo de las comisiones y pagos por votos; por defecto el token bloqueado.</translation>
    </message>
    <message>
        <source>The asset the rewards come in; by default the bond asset.</source>
        <translation>El activo de las recompensas; por defecto el de la fianza.</translation>
    </message>
    <message>
        <source>The best interval is longer than a year: claiming rarely pays here.</source>
        <translation>El mejor intervalo supera un año: cobrar apenas compensa aquí.</translation>
    </message>
    <message>
        <source>The borrow interest takes more than it earns</source>
        <translation>El interés quita más de lo que gana</translation>
    </message>
    <message>
        <source>The calendar period the amount is for; it can be claimed at its end.</source>
        <translation>El periodo natural de la cantidad; puede cobrarse a su final.</translation>
    </message>
    <message>
        <source>The caps have room for %1 of the money only. Raise those of %2, or watch more places.</source>
        <translation>Los topes solo dejan sitio a %1 del dinero. Suba los de %2 o vigile más lugares.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>La empresa</translation>
    </message>
    <message>
        <source>The company lends them on</source>
        <translation>La empresa las presta a su vez</translation>
    </message>
    <message>
        <source>The company&apos;s country</source>
        <translation>El país de la empresa</translation>
    </message>
    <message>
        <source>The day a fixed term ends and the money is back; it earns until the day before.</source>
        <translation>El día en que acaba el plazo fijo y vuelve el dinero; gana hasta la víspera.</translation>
    </message>
    <message>
        <source>The day of the first value.</source>
        <translation>El día del primer valor.</translation>
    </message>
    <message>
        <source>The day of the last value.</source>
        <translation>El día del último valor.</translation>
    </message>
    <message>
        <source>The day the lock ends; it earns until the day before.</source>
        <translation>El día en que acaba el bloqueo; gana hasta la víspera.</translation>
    </message>
    <message>
        <source>The day the paper is paid back; it earns until the day before. Funds have none.</source>
        <translation>El día en que se reembolsa; gana hasta la víspera. Los fondos no lo tienen.</translation>
    </message>
    <message>
        <source>The effective yearly yield, if that is what the platform states. It is turned once into the APR of its compounding.</source>
        <translation>El rendimiento anual efectivo, si es lo que da la plataforma. Se convierte una vez en el APR de su capitalización.</translation>
    </message>
    <message>
        <source>The fall of its collateral a loop has to bear.</source>
        <translation>La caída de su colateral que debe aguantar un bucle.</translation>
    </message>
    <message>
        <source>The figures shown here rest on prices and rates that are old, missing or never confirmed.</source>
        <translation>Las cifras mostradas se basan en precios y tasas antiguos, ausentes o nunca confirmados.</translation>
    </message>
    <message>
        <source>The first day it no longer pays.</source>
        <translation>El primer día en que ya no paga.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>El primer día.</translation>
    </message>
    <message>
        <source>The forecast %1</source>
        <translation>La previsión %1</translation>
    </message>
    <message>
        <source>The grade is capped: %1</source>
        <translation>La nota está limitada: %1</translation>
    </message>
    <message>
        <source>The hard fork whose rules count; fulu is the latest.</source>
        <translation>La bifurcación cuyas reglas cuentan; fulu es la última.</translation>
    </message>
    <message>
        <source>The health factor needs liquidation_threshold.</source>
        <translation>El factor de salud necesita liquidation_threshold.</translation>
    </message>
    <message>
        <source>The holding is closed and earns nothing.</source>
        <translation>La posición está cerrada y no gana nada.</translation>
    </message>
    <message>
        <source>The invariant of a pool of coins that should be worth the same, and what it gives for a swap before fees.</source>
        <translation>La invariante de un pool de monedas que deben valer lo mismo y lo que da por un canje antes de comisiones.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>The least of the value in hand within 30 days.</source>
        <translation>Mínimo del valor disponible en 30 días.</translation>
    </message>
    <message>
        <source>The least risk within the caps is %1, above the budget of %2. Raise the budget%3.</source>
        <translation>El menor riesgo dentro de los topes es %1, sobre el presupuesto de %2. Suba el presupuesto%3.</translation>
    </message>
    <message>
        <source>The limits shut out every mix.</source>
        <translation>Los límites excluyen toda combinación.</translation>
    </message>
    <message>
        <source>The loan can be liquidated now.</source>
        <translation>El préstamo puede liquidarse ahora.</translation>
    </message>
    <message>
        <source>The loan secures a debt, so it can&apos;t be withdrawn freely.</source>
        <translation>El préstamo garantiza una deuda y no puede retirarse libremente.</translation>
    </message>
    <message>
        <source>The loop can be liquidated now</source>
        <translation>El bucle puede liquidarse ahora</translation>
    </message>
    <message>
        <source>The lower bound.</source>
        <translation>El límite inferior.</translation>
    </message>
    <message>
        <source>The money can&apos;t be had when it is needed: waiting times, fixed terms, pools that are lent out.</source>
        <translation>El dinero no está cuando se necesita: esperas, plazos fijos, pools prestados.</translation>
    </message>
    <message>
        <source>The money changed direction more than once, and %1 rates fit equally well. None of them is the return; a time-weighted return has only one answer.</source>
        <translation>El dinero cambió de sentido más de una vez y %1 tasas encajan igual de bien. Ninguna es el rendimiento; uno ponderado por tiempo tiene una sola respuesta.</translation>
    </message>
    <message>
        <source>The net rate needs supply and borrow.</source>
        <translation>La tasa neta necesita supply y borrow.</translation>
    </message>
    <message>
        <source>The new place does not pay more, so the move never pays back.</source>
        <translation>El nuevo lugar no paga más, así que el cambio nunca compensa.</translation>
    </message>
    <message>
        <source>The next cover ends in %1; it is time from %2 on.</source>
        <translation>La próxima cobertura acaba en %1; conviene actuar desde %2.</translation>
    </message>
    <message>
        <source>The oldest price in use, that of %1, is %2 old; the limit is %3.</source>
        <translation>El precio en uso más antiguo, el de %1, tiene %2; el límite es %3.</translation>
    </message>
    <message>
        <source>The other asset of the pool.</source>
        <translation>El otro activo del pool.</translation>
    </message>
    <message>
        <source>The peg of %1 is broken, %2 below %3 on %4</source>
        <translation>La paridad de %1 está rota, %2 bajo %3 el %4</translation>
    </message>
    <message>
        <source>The platform, its age and its audits</source>
        <translation>La plataforma, su antigüedad y sus auditorías</translation>
    </message>
    <message>
        <source>The pool is saturated: more stake earns nothing more.</source>
        <translation>El pool está saturado: más stake no gana más.</translation>
    </message>
    <message>
        <source>The pool trades along: impermanent loss of %1 % instead of %2 %</source>
        <translation>El pool negocia a la vez: pérdida impermanente de %1&#xa0;% en vez de %2&#xa0;%</translation>
    </message>
    <message>
        <source>The pool&apos;s A, as it publishes it (stableswap).</source>
        <translation>La A del pool, como la publica (stableswap).</translation>
    </message>
    <message>
        <source>The pool&apos;s A, as it publishes it; the formula uses A times n.</source>
        <translation>La A del pool, como la publica; la fórmula usa A por n.</translation>
    </message>
    <message>
        <source>The pool&apos;s curve.</source>
        <translation>La curva del pool.</translation>
    </message>
    <message>
        <source>The price is outside the range: the position is one token and earns no fees.</source>
        <translation>El precio está fuera del rango: la posición es un solo token y no gana comisiones.</translation>
    </message>
    <message>
        <source>The price now (concentrated).</source>
        <translation>El precio actual (concentrada).</translation>
    </message>
    <message>
        <source>The price of %1</source>
        <translation>El precio de %1</translation>
    </message>
    <message>
        <source>The protocol&apos;s a0.</source>
        <translation>El a0 del protocolo.</translation>
    </message>
    <message>
        <source>The protocol&apos;s curve, from which the rate follows by the utilisation.</source>
        <translation>La curva del protocolo, de la que sale el tipo según la utilización.</translation>
    </message>
    <message>
        <source>The protocol&apos;s fees a year as a share of what is locked.</source>
        <translation>Las comisiones del protocolo al año como parte de lo bloqueado.</translation>
    </message>
    <message>
        <source>The protocol&apos;s nOpt; beyond 1/nOpt a pool is saturated.</source>
        <translation>El nOpt del protocolo; más allá de 1/nOpt un pool está saturado.</translation>
    </message>
    <message>
        <source>The rate is</source>
        <translation>La tasa es</translation>
    </message>
    <message>
        <source>The receipt token can be sold meanwhile</source>
        <translation>El token de recibo puede venderse entretanto</translation>
    </message>
    <message>
        <source>The return of a period from its values at both ends and what moved between, each amount counted for the time it was there.</source>
        <translation>El rendimiento de un periodo por sus valores en ambos extremos y lo movido entre ellos, cada cantidad según su tiempo.</translation>
    </message>
    <message>
        <source>The reward does not cover the fixed cost: members get nothing.</source>
        <translation>La recompensa no cubre el coste fijo: los miembros no reciben nada.</translation>
    </message>
    <message>
        <source>The risk is at most %1</source>
        <translation>El riesgo es como mucho %1</translation>
    </message>
    <message>
        <source>The same, idle days included</source>
        <translation>Lo mismo, con los días inactivos</translation>
    </message>
    <message>
        <source>The strategy “</source>
        <translation>La estrategia «</translation>
    </message>
    <message>
        <source>The sum insured.</source>
        <translation>La suma asegurada.</translation>
    </message>
    <message>
        <source>The token received for the stake (stETH for staked ETH), which can be sold before it unlocks.</source>
        <translation>El token recibido por lo apostado (stETH por ETH en staking), que puede venderse antes del desbloqueo.</translation>
    </message>
    <message>
        <source>The token the incentive comes in; by default the asset itself.</source>
        <translation>El token del incentivo; por defecto el propio activo.</translation>
    </message>
    <message>
        <source>The two prices part</source>
        <translation>Los dos precios divergen</translation>
    </message>
    <message>
        <source>The upper bound.</source>
        <translation>El límite superior.</translation>
    </message>
    <message>
        <source>The yearly rate at which dated payments in and out balance. There may be several, or none: then it says so instead of choosing one.</source>
        <translation>La tasa anual a la que se igualan pagos fechados de entrada y salida. Puede haber varias o ninguna: entonces lo dice en vez de elegir una.</translation>
    </message>
    <message>
        <source>The yearly rate to convert.</source>
        <translation>La tasa anual que convertir.</translation>
    </message>
    <message>
        <source>The yearly rate.</source>
        <translation>La tasa anual.</translation>
    </message>
    <message>
        <source>There is no debt, so nothing can be liquidated.</source>
        <translation>No hay deuda, así que nada puede liquidarse.</translation>
    </message>
    <message>
        <source>There is no price or rate to rest on.</source>
        <translation>No hay precio ni tasa en que basarse.</translation>
    </message>
    <message>
        <source>Tidemill&apos;s scale</source>
        <translation>Escala de Tidemill</translation>
    </message>
    <message>
        <source>Time-weighted return</source>
        <translation>Rendimiento ponderado por tiempo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>To stakers a day</source>
        <translation>A stakers al día</translation>
    </message>
    <message>
        <source>To stakers a year</source>
        <translation>A stakers al año</translation>
    </message>
    <message>
        <source>To the treasury a year</source>
        <translation>A la tesorería al año</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token 1 per token 0, now.</source>
        <translation>Token 1 por token 0, ahora.</translation>
    </message>
    <message>
        <source>Token emission</source>
        <translation>Emisión de tokens</translation>
    </message>
    <message>
        <source>Tokenised treasury</source>
        <translation>Deuda pública tokenizada</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>Tokens al día</translation>
    </message>
    <message>
        <source>Tokens a day at the end</source>
        <translation>Tokens al día al final</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>Tokens a week</source>
        <translation>Tokens por semana</translation>
    </message>
    <message>
        <source>Tokens a week for the gauge</source>
        <translation>Tokens por semana para el gauge</translation>
    </message>
    <message>
        <source>Tokens handed out</source>
        <translation>Tokens repartidos</translation>
    </message>
    <message>
        <source>Tokens locked for a time to take part in a protocol&apos;s votes: a share of its fees, and what others pay for the votes.</source>
        <translation>Tokens bloqueados un tiempo para votar en un protocolo: parte de sus comisiones y lo que otros pagan por los votos.</translation>
    </message>
    <message>
        <source>Total staked</source>
        <translation>Total en staking</translation>
    </message>
    <message>
        <source>Trading fees a year as a share of the pool&apos;s value.</source>
        <translation>Comisiones de negociación al año como parte del valor del pool.</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Deuda pública</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Dos veces al año</translation>
    </message>
    <message>
        <source>Two assets in a pool that traders swap against: fees in both, often incentives on top, and a loss against holding when their prices part.</source>
        <translation>Dos activos en un pool contra el que se opera: comisiones en ambos, a menudo incentivos, y una pérdida frente a mantenerlos cuando sus precios divergen.</translation>
    </message>
    <message>
        <source>USDC Mar 2023</source>
        <translation>USDC mar. 2023</translation>
    </message>
    <message>
        <source>Unbonding</source>
        <translation>Desvinculación</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unknown whether it asks</source>
        <translation>No se sabe si pregunta</translation>
    </message>
    <message>
        <source>Unknown while a price of a day on which something went in is missing.</source>
        <translation>Desconocido mientras falte el precio de un día en que se aportó algo.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>Upper price</source>
        <translation>Precio superior</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Used as collateral</source>
        <translation>Usado como colateral</translation>
    </message>
    <message>
        <source>Users pay</source>
        <translation>Pagan los usuarios</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilización</translation>
    </message>
    <message>
        <source>Utilisation where the curve bends; it may lie above 1.</source>
        <translation>Utilización donde se dobla la curva; puede estar sobre 1.</translation>
    </message>
    <message>
        <source>Validator and slashing</source>
        <translation>Validador y slashing</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>Validadores</translation>
    </message>
    <message>
        <source>Vali­dator</source>
        <translation>Valida­dor</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Valor en riesgo</translation>
    </message>
    <message>
        <source>Value at the end</source>
        <translation>Valor al final</translation>
    </message>
    <message>
        <source>Value at the start</source>
        <translation>Valor al inicio</translation>
    </message>
    <message>
        <source>Value if held</source>
        <translation>Valor si se mantiene</translation>
    </message>
    <message>
        <source>Value in the pool</source>
        <translation>Valor en el pool</translation>
    </message>
    <message>
        <source>Value in token 1</source>
        <translation>Valor en token 1</translation>
    </message>
    <message>
        <source>Value kept</source>
        <translation>Valor conservado</translation>
    </message>
    <message>
        <source>Volatilities</source>
        <translation>Volatilidades</translation>
    </message>
    <message>
        <source>Volatility of %1</source>
        <translation>Volatilidad de %1</translation>
    </message>
    <message>
        <source>Volatility to come</source>
        <translation>Volatilidad por venir</translation>
    </message>
    <message>
        <source>Vote lock</source>
        <translation>Bloqueo de voto</translation>
    </message>
    <message>
        <source>Vote payments</source>
        <translation>Pagos por votos</translation>
    </message>
    <message>
        <source>Wait for the price to come back, or set a new range.</source>
        <translation>Espere a que vuelva el precio o fije otro rango.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Weak grades</source>
        <translation>Notas débiles</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Weight of the counterparty risk, 0 … 100.</source>
        <translation>Peso del riesgo de contraparte, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the data quality, 0 … 100.</source>
        <translation>Peso de la calidad de datos, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the first</source>
        <translation>Peso del primero</translation>
    </message>
    <message>
        <source>Weight of the leverage risk, 0 … 100.</source>
        <translation>Peso del riesgo de apalancamiento, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the liquidity and lock-up risk, 0 … 100.</source>
        <translation>Peso del riesgo de liquidez y bloqueo, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the market and impermanent-loss risk, 0 … 100.</source>
        <translation>Peso del riesgo de mercado y pérdida impermanente, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the peg risk, 0 … 100.</source>
        <translation>Peso del riesgo de paridad, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the regulatory risk, 0 … 100.</source>
        <translation>Peso del riesgo regulatorio, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the smart-contract risk in a holding&apos;s score, 0 … 100.</source>
        <translation>Peso del riesgo de contratos inteligentes en la puntuación, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the sustainability risk, 0 … 100.</source>
        <translation>Peso del riesgo de sostenibilidad, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the validator and slashing risk, 0 … 100.</source>
        <translation>Peso del riesgo de validador y slashing, 0 … 100.</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderada</translation>
    </message>
    <message>
        <source>Weighted pools: the first asset&apos;s share of the pool&apos;s value; the second has the rest.</source>
        <translation>Pools ponderados: la parte del primer activo en el valor del pool; el segundo tiene el resto.</translation>
    </message>
    <message>
        <source>Weighted risk of a mix at most when plans spread money, 0 … 100; empty or 0: that of today.</source>
        <translation>Riesgo ponderado máximo de una combinación cuando los planes reparten, 0 … 100; vacío o 0: el de hoy.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What Polkadot mints and stakers get: by the staking curve (until November 2024), the fixed amount after it, or the two-year steps since 14 March 2026.</source>
        <translation>Lo que acuña Polkadot y reciben los stakers: por la curva (hasta noviembre de 2024), la cantidad fija después, o los escalones de dos años desde el 14 de marzo de 2026.</translation>
    </message>
    <message>
        <source>What a Cardano pool earns in an epoch of five days, and how operator and members share it.</source>
        <translation>Lo que gana un pool de Cardano en una época de cinco días y cómo lo reparten operador y miembros.</translation>
    </message>
    <message>
        <source>What a Lightning node earns for passing on a payment, and in a year of them.</source>
        <translation>Lo que gana un nodo Lightning por pasar un pago, y en un año de ellos.</translation>
    </message>
    <message>
        <source>What a change of prices does to a share of a pool, against holding the same coins. Fees are not in it.</source>
        <translation>Lo que hace un cambio de precios a una parte de un pool, frente a mantener las mismas monedas. Sin comisiones.</translation>
    </message>
    <message>
        <source>What a claim with its reinvestment costs, in the base currency; empty: as recorded.</source>
        <translation>Lo que cuesta un cobro con su reinversión, en la divisa base; vacío: como se registró.</translation>
    </message>
    <message>
        <source>What a cover costs a year, a share of what is covered, 0 … 1; empty: those in force.</source>
        <translation>Lo que cuesta al año una cobertura, parte de lo cubierto, 0 … 1; vacío: las vigentes.</translation>
    </message>
    <message>
        <source>What a node operator gets of the rewards of its validators, whose ETH is partly other people&apos;s.</source>
        <translation>Lo que recibe un operador de las recompensas de sus validadores, cuyo ETH es en parte de otros.</translation>
    </message>
    <message>
        <source>What a nominal yearly rate yields when earnings are added to the balance, and back.</source>
        <translation>Lo que rinde una tasa anual nominal cuando lo ganado se suma al saldo, y al revés.</translation>
    </message>
    <message>
        <source>What a position in a range of prices holds, and how much less capital it needs than one over all prices. With both amounts, one bound may be left open.</source>
        <translation>Lo que tiene una posición en un rango de precios y cuánto menos capital necesita que una en todos. Con ambas cantidades un límite puede quedar abierto.</translation>
    </message>
    <message>
        <source>What a safe place earns.</source>
        <translation>Lo que gana un lugar seguro.</translation>
    </message>
    <message>
        <source>What borrowers pay and suppliers earn at a lending pool, from how much of it is lent out.</source>
        <translation>Lo que pagan prestatarios y ganan depositantes de un pool, según cuánto esté prestado.</translation>
    </message>
    <message>
        <source>What can still be borrowed.</source>
        <translation>Lo que aún puede tomarse prestado.</translation>
    </message>
    <message>
        <source>What could be had a year without the risks a cover insures, 0 … 1.</source>
        <translation>Lo que podría ganarse al año sin los riesgos asegurados, 0 … 1.</translation>
    </message>
    <message>
        <source>What cover against the failure of a protocol costs, with a fixed price or one that rose with the last purchase and falls since.</source>
        <translation>Lo que cuesta cubrir la quiebra de un protocolo, a precio fijo o a uno que subió con la última compra y baja desde entonces.</translation>
    </message>
    <message>
        <source>What delegators earn on a chain of the Cosmos SDK, and how inflation moves with the next block.</source>
        <translation>Lo que ganan los delegadores en una cadena del Cosmos SDK y cómo se mueve la inflación con el próximo bloque.</translation>
    </message>
    <message>
        <source>What deposits earn a year.</source>
        <translation>Lo que ganan los depósitos al año.</translation>
    </message>
    <message>
        <source>What each coin is worth, times what it was.</source>
        <translation>Lo que vale cada moneda, en veces lo anterior.</translation>
    </message>
    <message>
        <source>What each trade of a plan costs, in the base currency.</source>
        <translation>Lo que cuesta cada operación de un plan, en la divisa base.</translation>
    </message>
    <message>
        <source>What earns it</source>
        <translation>Lo que lo gana</translation>
    </message>
    <message>
        <source>What earns the rewards.</source>
        <translation>Lo que gana las recompensas.</translation>
    </message>
    <message>
        <source>What is borrowed has to be paid back: a fall sells the collateral at a bad price, and the interest can eat the income.</source>
        <translation>Lo prestado hay que devolverlo: una caída vende el colateral a mal precio y el interés puede comerse los ingresos.</translation>
    </message>
    <message>
        <source>What is borrowed; by default the same asset, whose price then can&apos;t liquidate it.</source>
        <translation>Lo que se toma prestado; por defecto el mismo activo, cuyo precio entonces no puede liquidarlo.</translation>
    </message>
    <message>
        <source>What is left after the borrow interest</source>
        <translation>Lo que queda tras el interés del préstamo</translation>
    </message>
    <message>
        <source>What is left of a yield when the supply of the coin grows meanwhile.</source>
        <translation>Lo que queda de un rendimiento cuando crece la oferta de la moneda.</translation>
    </message>
    <message>
        <source>What is locked in channels.</source>
        <translation>Lo bloqueado en canales.</translation>
    </message>
    <message>
        <source>What is owed.</source>
        <translation>Lo que se debe.</translation>
    </message>
    <message>
        <source>What it costs to buy.</source>
        <translation>Lo que cuesta comprarlo.</translation>
    </message>
    <message>
        <source>What it earns a year where it is.</source>
        <translation>Lo que gana al año donde está.</translation>
    </message>
    <message>
        <source>What it earns a year.</source>
        <translation>Lo que gana al año.</translation>
    </message>
    <message>
        <source>What it pays each period, in the asset it is paid in.</source>
        <translation>Lo que paga cada periodo, en el activo en que se paga.</translation>
    </message>
    <message>
        <source>What it stands on can&apos;t make it safer: the score is held at the %1 it has by itself.</source>
        <translation>Aquello en que se apoya no puede hacerla más segura: la puntuación queda en su propio %1.</translation>
    </message>
    <message>
        <source>What it was worth then.</source>
        <translation>Lo que valía entonces.</translation>
    </message>
    <message>
        <source>What it would earn a year.</source>
        <translation>Lo que ganaría al año.</translation>
    </message>
    <message>
        <source>What kind of place this is</source>
        <translation>Qué clase de lugar es</translation>
    </message>
    <message>
        <source>What may go wrong, pools along their curve, and chance</source>
        <translation>Lo que puede ir mal, pools en su curva, y azar</translation>
    </message>
    <message>
        <source>What of it belongs to the protocol (Compound).</source>
        <translation>Lo que de ello es del protocolo (Compound).</translation>
    </message>
    <message>
        <source>What one claim and reinvestment costs, in the unit of the principal.</source>
        <translation>Lo que cuesta un cobro y reinversión, en la unidad del principal.</translation>
    </message>
    <message>
        <source>What one slashed validator loses: something at once, and after 18 days more, the more others were slashed around then. What it misses until it is out is not in it.</source>
        <translation>Lo que pierde un validador recortado: algo al momento y, a los 18 días, más cuantos más fueran recortados entonces. No incluye lo que deja de ganar hasta salir.</translation>
    </message>
    <message>
        <source>What one slashing takes</source>
        <translation>Lo que quita un slashing</translation>
    </message>
    <message>
        <source>What one unit grows to, as the lending protocols count it. Their versions differ in the last digits.</source>
        <translation>A cuánto crece una unidad, como cuentan los protocolos de préstamo. Sus versiones difieren en los últimos dígitos.</translation>
    </message>
    <message>
        <source>What one unit of money left alone would have made: money paid in or taken out doesn&apos;t change it.</source>
        <translation>Lo que habría hecho una unidad de dinero intacta: aportes y retiradas no la cambian.</translation>
    </message>
    <message>
        <source>What others have delegated to the node, in the bond asset.</source>
        <translation>Lo que otros han delegado en el nodo, en el activo de la fianza.</translation>
    </message>
    <message>
        <source>What others pay a year for the votes, as a share of what is locked.</source>
        <translation>Lo que otros pagan al año por los votos, como parte de lo bloqueado.</translation>
    </message>
    <message>
        <source>What stakers earn depends on staked_share.</source>
        <translation>Lo que ganan los stakers depende de staked_share.</translation>
    </message>
    <message>
        <source>What stands behind %1</source>
        <translation>Qué respalda a %1</translation>
    </message>
    <message>
        <source>What the bond would earn a year elsewhere.</source>
        <translation>Lo que ganaría la fianza al año en otro sitio.</translation>
    </message>
    <message>
        <source>What the collateral earns by itself, as staked ETH does.</source>
        <translation>Lo que gana el colateral por sí mismo, como el ETH en staking.</translation>
    </message>
    <message>
        <source>What the consensus layer pays at most when this much is staked; tips and MEV come on top.</source>
        <translation>Lo máximo que paga la capa de consenso con tanto en staking; propinas y MEV van aparte.</translation>
    </message>
    <message>
        <source>What the debt costs a year.</source>
        <translation>Lo que cuesta la deuda al año.</translation>
    </message>
    <message>
        <source>What the fund&apos;s paper yields a year, before its fee.</source>
        <translation>Lo que rinden al año los títulos del fondo, antes de su comisión.</translation>
    </message>
    <message>
        <source>What the hardware cost, in the base currency.</source>
        <translation>Lo que costó el equipo, en la divisa base.</translation>
    </message>
    <message>
        <source>What the holding earns a year.</source>
        <translation>Lo que gana la posición al año.</translation>
    </message>
    <message>
        <source>What the holding pays a year, in its own coin.</source>
        <translation>Lo que paga la posición al año, en su propia moneda.</translation>
    </message>
    <message>
        <source>What the operator takes first in an epoch.</source>
        <translation>Lo que toma primero el operador en una época.</translation>
    </message>
    <message>
        <source>What the owners pledged, as a share of all stake.</source>
        <translation>Lo que comprometieron los dueños, como parte de todo el stake.</translation>
    </message>
    <message>
        <source>What the pool holds of each coin, in units of one value.</source>
        <translation>Lo que tiene el pool de cada moneda, en unidades de igual valor.</translation>
    </message>
    <message>
        <source>What the pool or share held at the start (stableswap, weighted).</source>
        <translation>Lo que tenía el pool o la parte al inicio (stableswap, ponderado).</translation>
    </message>
    <message>
        <source>What the portfolio is called.</source>
        <translation>Cómo se llama la cartera.</translation>
    </message>
    <message>
        <source>What the portfolio was worth.</source>
        <translation>Lo que valía la cartera.</translation>
    </message>
    <message>
        <source>What the protocol pays a year, before the validator&apos;s commission.</source>
        <translation>Lo que paga el protocolo al año, antes de la comisión del validador.</translation>
    </message>
    <message>
        <source>What the share was worth at the start.</source>
        <translation>Lo que valía la parte al inicio.</translation>
    </message>
    <message>
        <source>What the validator keeps.</source>
        <translation>Lo que se queda el validador.</translation>
    </message>
    <message>
        <source>What you move.</source>
        <translation>Lo que mueve.</translation>
    </message>
    <message>
        <source>What you put in.</source>
        <translation>Lo que aporta.</translation>
    </message>
    <message>
        <source>What you start with.</source>
        <translation>Con lo que empieza.</translation>
    </message>
    <message>
        <source>When the hardware of a node is paid back, and what it earns after wear and after what its bond would earn elsewhere.</source>
        <translation>Cuándo se recupera el equipo de un nodo y lo que gana tras el desgaste y lo que ganaría su fianza en otro sitio.</translation>
    </message>
    <message>
        <source>When the price moves.</source>
        <translation>Cuando se mueve el precio.</translation>
    </message>
    <message>
        <source>When to claim</source>
        <translation>Cuándo cobrar</translation>
    </message>
    <message>
        <source>When what was earned joins the balance.</source>
        <translation>Cuándo se suma al saldo lo ganado.</translation>
    </message>
    <message>
        <source>Where the company is</source>
        <translation>Dónde está la empresa</translation>
    </message>
    <message>
        <source>Where the range begins (concentrated).</source>
        <translation>Dónde empieza el rango (concentrada).</translation>
    </message>
    <message>
        <source>Where the range begins.</source>
        <translation>Dónde empieza el rango.</translation>
    </message>
    <message>
        <source>Where the range ends (concentrated).</source>
        <translation>Dónde acaba el rango (concentrada).</translation>
    </message>
    <message>
        <source>Where the range ends.</source>
        <translation>Dónde acaba el rango.</translation>
    </message>
    <message>
        <source>Whether it asks who you are</source>
        <translation>Si pregunta quién es usted</translation>
    </message>
    <message>
        <source>Whether the rate is nominal (apr) or effective (apy).</source>
        <translation>Si la tasa es nominal (apr) o efectiva (apy).</translation>
    </message>
    <message>
        <source>Whether what was borrowed last is lent again or kept.</source>
        <translation>Si lo último tomado prestado se vuelve a prestar o se conserva.</translation>
    </message>
    <message>
        <source>Which part of a year lies between two days, by the conventions of bonds and loans.</source>
        <translation>Qué parte de un año hay entre dos días, según las convenciones de bonos y préstamos.</translation>
    </message>
    <message>
        <source>Who can change the contracts</source>
        <translation>Quién puede cambiar los contratos</translation>
    </message>
    <message>
        <source>Who has the coins</source>
        <translation>Quién tiene las monedas</translation>
    </message>
    <message>
        <source>Who runs the validator</source>
        <translation>Quién opera el validador</translation>
    </message>
    <message>
        <source>Whoever issues %1</source>
        <translation>Quien emite %1</translation>
    </message>
    <message>
        <source>Whoever runs the validator breaks the chain&apos;s rules or is offline, and the stake is cut or earns nothing.</source>
        <translation>Quien opera el validador rompe las reglas de la cadena o está fuera de línea, y lo apostado se recorta o no gana nada.</translation>
    </message>
    <message>
        <source>Whose curve it is.</source>
        <translation>De quién es la curva.</translation>
    </message>
    <message>
        <source>Whose law the company is under</source>
        <translation>Bajo qué ley está la empresa</translation>
    </message>
    <message>
        <source>With several coins no single price decides; they all count.</source>
        <translation>Con varias monedas no decide un solo precio; cuentan todas.</translation>
    </message>
    <message>
        <source>Without a fee, claim as often as you like.</source>
        <translation>Sin comisión, cobre cuanto quiera.</translation>
    </message>
    <message>
        <source>Without a price, and so left out: %1.</source>
        <translation>Sin precio, y por eso omitido: %1.</translation>
    </message>
    <message>
        <source>Without earnings between: unbonding, bridges.</source>
        <translation>Sin ingresos entre medias: desvinculación, puentes.</translation>
    </message>
    <message>
        <source>Without them %1 %2 would be left; move towards what fees and interest pay.</source>
        <translation>Sin ellas quedarían %1 %2; pase a lo que pagan comisiones e intereses.</translation>
    </message>
    <message>
        <source>Working balance</source>
        <translation>Saldo de trabajo</translation>
    </message>
    <message>
        <source>Working supply</source>
        <translation>Oferta de trabajo</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Worth of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Valor de hoy</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Year since the start</source>
        <translation>Año desde el inicio</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Yearly rate</source>
        <translation>Tasa anual</translation>
    </message>
    <message>
        <source>Yearly uncertainty of rates as a share of the rate, 0 … 5.</source>
        <translation>Incertidumbre anual de las tasas como parte de la tasa, 0 … 5.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Years since inflation began (February 2021).</source>
        <translation>Años desde que empezó la inflación (febrero de 2021).</translation>
    </message>
    <message>
        <source>Years since the start</source>
        <translation>Años desde el inicio</translation>
    </message>
    <message>
        <source>Years until the hardware is worth nothing.</source>
        <translation>Años hasta que el equipo no vale nada.</translation>
    </message>
    <message>
        <source>Years until the hardware is written off.</source>
        <translation>Años hasta amortizar el equipo.</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Yield after dilution</source>
        <translation>Rendimiento tras dilución</translation>
    </message>
    <message>
        <source>Yield after fees</source>
        <translation>Rendimiento tras comisiones</translation>
    </message>
    <message>
        <source>Yield after fees (APY)</source>
        <translation>Rendimiento tras comisiones (APY)</translation>
    </message>
    <message>
        <source>Yield of %1</source>
        <translation>Rendimiento de %1</translation>
    </message>
    <message>
        <source>Yield of the collateral</source>
        <translation>Rendimiento del colateral</translation>
    </message>
    <message>
        <source>Yield without fees</source>
        <translation>Rendimiento sin comisiones</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>Rendimientos</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Usted recibe</translation>
    </message>
    <message>
        <source>You keep the keys yourself</source>
        <translation>Usted guarda las claves</translation>
    </message>
    <message>
        <source>You keep the node&apos;s software current</source>
        <translation>Usted mantiene al día el software del nodo</translation>
    </message>
    <message>
        <source>You run it yourself</source>
        <translation>Lo opera usted mismo</translation>
    </message>
    <message>
        <source>Your commission</source>
        <translation>Su comisión</translation>
    </message>
    <message>
        <source>Your own country, as platforms write it that are closed to some.</source>
        <translation>Su país, como lo escriben las plataformas cerradas a algunos.</translation>
    </message>
    <message>
        <source>Your own hardware: keys, updates and power are yours to keep</source>
        <translation>Equipo propio: claves, actualizaciones y luz corren de su cuenta</translation>
    </message>
    <message>
        <source>Your own wallet</source>
        <translation>Monedero propio</translation>
    </message>
    <message>
        <source>Your own: %1</source>
        <translation>Propio: %1</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>Su stake</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>Sus votos</translation>
    </message>
    <message>
        <source>`holding show` lists what repeats</source>
        <translation>`holding show` lista lo que se repite</translation>
    </message>
    <message>
        <source>a %1, terms of %2</source>
        <translation>por %1, condiciones del %2</translation>
    </message>
    <message>
        <source>a ban</source>
        <translation>una prohibición</translation>
    </message>
    <message>
        <source>a change is not a JSON object</source>
        <translation>un cambio no es un objeto JSON</translation>
    </message>
    <message>
        <source>a change of nothing</source>
        <translation>un cambio de nada</translation>
    </message>
    <message>
        <source>a change without a table</source>
        <translation>un cambio sin tabla</translation>
    </message>
    <message>
        <source>a claim costs all there is</source>
        <translation>un cobro cuesta todo lo que hay</translation>
    </message>
    <message>
        <source>a claim costs so much that reinvesting never pays</source>
        <translation>cobrar cuesta tanto que reinvertir nunca compensa</translation>
    </message>
    <message>
        <source>a coin</source>
        <translation>una moneda</translation>
    </message>
    <message>
        <source>a computed number is not finite</source>
        <translation>un número calculado no es finito</translation>
    </message>
    <message>
        <source>a cover that never pays is none</source>
        <translation>una cobertura que nunca paga no lo es</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>una divisa</translation>
    </message>
    <message>
        <source>a day has a value that comes from nothing</source>
        <translation>un día tiene un valor que sale de la nada</translation>
    </message>
    <message>
        <source>a day old</source>
        <translation>de hace un día</translation>
    </message>
    <message>
        <source>a decay can&apos;t run over a negative number of days</source>
        <translation>un declive no puede durar días negativos</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>una división por cero</translation>
    </message>
    <message>
        <source>a duty to say who you are</source>
        <translation>la obligación de identificarse</translation>
    </message>
    <message>
        <source>a failure costs nothing here</source>
        <translation>una quiebra no cuesta nada aquí</translation>
    </message>
    <message>
        <source>a file of this name is already there</source>
        <translation>ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>a fixed amount each %1</source>
        <translation>una cantidad fija por %1</translation>
    </message>
    <message>
        <source>a holding</source>
        <translation>una posición</translation>
    </message>
    <message>
        <source>a holding of kind %1</source>
        <translation>una posición de tipo %1</translation>
    </message>
    <message>
        <source>a holding of kind “</source>
        <translation>una posición de tipo «</translation>
    </message>
    <message>
        <source>a later price does not change it</source>
        <translation>un precio posterior no lo cambia</translation>
    </message>
    <message>
        <source>a loop that borrows all of its collateral has no equity</source>
        <translation>un bucle que toma prestado todo su colateral no tiene capital propio</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>a newer Tidemill wrote this file</source>
        <translation>un Tidemill más nuevo escribió este archivo</translation>
    </message>
    <message>
        <source>a newer Tidemill wrote this file (version %1, this program knows %2)</source>
        <translation>un Tidemill más nuevo escribió este archivo (versión %1, este conoce la %2)</translation>
    </message>
    <message>
        <source>a node is run as a whole</source>
        <translation>un nodo se opera entero</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>por periodo</translation>
    </message>
    <message>
        <source>a platform has no fact of this name</source>
        <translation>una plataforma no tiene un dato con ese nombre</translation>
    </message>
    <message>
        <source>a pool has two to eight coins</source>
        <translation>un pool tiene de dos a ocho monedas</translation>
    </message>
    <message>
        <source>a pool token</source>
        <translation>un token de pool</translation>
    </message>
    <message>
        <source>a portfolio can&apos;t hold such a row</source>
        <translation>una cartera no puede tener esa fila</translation>
    </message>
    <message>
        <source>a price is missing</source>
        <translation>falta un precio</translation>
    </message>
    <message>
        <source>a price of 0 is a missing price</source>
        <translation>un precio de 0 es un precio que falta</translation>
    </message>
    <message>
        <source>a projection reaches at most ten years</source>
        <translation>una proyección llega como mucho a diez años</translation>
    </message>
    <message>
        <source>a range can&apos;t begin at 0</source>
        <translation>un rango no puede empezar en 0</translation>
    </message>
    <message>
        <source>a ratio of another price, %1</source>
        <translation>una razón de otro precio, %1</translation>
    </message>
    <message>
        <source>a receipt token</source>
        <translation>un token de recibo</translation>
    </message>
    <message>
        <source>a result is larger than 170141183460469231731</source>
        <translation>un resultado supera 170141183460469231731</translation>
    </message>
    <message>
        <source>a row is not a JSON object</source>
        <translation>una fila no es un objeto JSON</translation>
    </message>
    <message>
        <source>a share is at most 1</source>
        <translation>una parte es como mucho 1</translation>
    </message>
    <message>
        <source>a stablecoin</source>
        <translation>una stablecoin</translation>
    </message>
    <message>
        <source>a sum is beyond 1.7e20</source>
        <translation>una suma supera 1.7e20</translation>
    </message>
    <message>
        <source>a tax of %1 %</source>
        <translation>un impuesto del %1&#xa0;%</translation>
    </message>
    <message>
        <source>a ticker has 1 to 32 characters</source>
        <translation>un símbolo tiene de 1 a 32 caracteres</translation>
    </message>
    <message>
        <source>a transfer needs the holding it goes to</source>
        <translation>una transferencia necesita la posición de destino</translation>
    </message>
    <message>
        <source>a treasury</source>
        <translation>deuda pública</translation>
    </message>
    <message>
        <source>a validator can&apos;t have that much then</source>
        <translation>un validador no puede tener tanto entonces</translation>
    </message>
    <message>
        <source>a year (Act/365F), terms of %1</source>
        <translation>al año (Act/365F), condiciones del %1</translation>
    </message>
    <message>
        <source>a year, before scenario and tax</source>
        <translation>al año, antes de escenario e impuestos</translation>
    </message>
    <message>
        <source>a year, over %1 days of records</source>
        <translation>al año, en %1 días con registros</translation>
    </message>
    <message>
        <source>a year, terms of %1</source>
        <translation>al año, condiciones del %1</translation>
    </message>
    <message>
        <source>a year, today</source>
        <translation>al año, hoy</translation>
    </message>
    <message>
        <source>a yearly decay must be between 0 and 1</source>
        <translation>un declive anual debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>a yearly yield of −100 % or less has no rate</source>
        <translation>un rendimiento anual de −100&#xa0;% o menos no tiene tasa</translation>
    </message>
    <message>
        <source>a yield of −100 % or less has no nominal rate</source>
        <translation>un rendimiento de −100&#xa0;% o menos no tiene tasa nominal</translation>
    </message>
    <message>
        <source>about %1 %2</source>
        <translation>cerca de %1 %2</translation>
    </message>
    <message>
        <source>add a holding first</source>
        <translation>añada antes una posición</translation>
    </message>
    <message>
        <source>after commission</source>
        <translation>tras comisión</translation>
    </message>
    <message>
        <source>all of the pool is lent out: nothing is there to be withdrawn</source>
        <translation>todo el pool está prestado: no hay nada que retirar</translation>
    </message>
    <message>
        <source>amount × price of its day</source>
        <translation>cantidad × precio de su día</translation>
    </message>
    <message>
        <source>amounts stay as they are today</source>
        <translation>las cantidades quedan como hoy</translation>
    </message>
    <message>
        <source>an asset</source>
        <translation>un activo</translation>
    </message>
    <message>
        <source>an asset can&apos;t take its price from itself</source>
        <translation>un activo no puede tomar su precio de sí mismo</translation>
    </message>
    <message>
        <source>an asset has no field of this name</source>
        <translation>un activo no tiene un campo con ese nombre</translation>
    </message>
    <message>
        <source>an asset like this</source>
        <translation>un activo como este</translation>
    </message>
    <message>
        <source>an asset that is gone</source>
        <translation>un activo que ya no está</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>otro programa lo tiene abierto</translation>
    </message>
    <message>
        <source>another window or program has added one meanwhile</source>
        <translation>otra ventana o programa ha añadido uno entretanto</translation>
    </message>
    <message>
        <source>answered with an error (HTTP %1)</source>
        <translation>respondió con un error (HTTP %1)</translation>
    </message>
    <message>
        <source>as earned where there are three months of records, else %1</source>
        <translation>lo ganado donde hay tres meses de registros, si no %1</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>como se dio</translation>
    </message>
    <message>
        <source>as in the terms, uncertain by %1</source>
        <translation>como en las condiciones, incierto en %1</translation>
    </message>
    <message>
        <source>as recorded: the value was kept with the record</source>
        <translation>como se registró: el valor se guardó con el registro</translation>
    </message>
    <message>
        <source>ask for fewer days</source>
        <translation>pida menos días</translation>
    </message>
    <message>
        <source>at the prices of the days it went in</source>
        <translation>a los precios de los días en que entró</translation>
    </message>
    <message>
        <source>at the prices of those days</source>
        <translation>a los precios de esos días</translation>
    </message>
    <message>
        <source>at today&apos;s balance, terms and prices</source>
        <translation>con el saldo, condiciones y precios de hoy</translation>
    </message>
    <message>
        <source>bal from 2022, hnt from August 2019.</source>
        <translation>bal desde 2022, hnt desde agosto de 2019.</translation>
    </message>
    <message>
        <source>bal-gauge: for all gauges.</source>
        <translation>bal-gauge: para todos los gauges.</translation>
    </message>
    <message>
        <source>bal-gauge: its share of all votes.</source>
        <translation>bal-gauge: su parte de todos los votos.</translation>
    </message>
    <message>
        <source>bal-gauge: of the gauge.</source>
        <translation>bal-gauge: del gauge.</translation>
    </message>
    <message>
        <source>bal-gauge: of the pool&apos;s token.</source>
        <translation>bal-gauge: del token del pool.</translation>
    </message>
    <message>
        <source>balance × price, rounded half-even</source>
        <translation>saldo × precio, redondeo al par</translation>
    </message>
    <message>
        <source>balance × today&apos;s price, added up</source>
        <translation>saldo × precio de hoy, sumado</translation>
    </message>
    <message>
        <source>balances can&apos;t be told for a coin that is worth nothing</source>
        <translation>no pueden darse saldos de una moneda que no vale nada</translation>
    </message>
    <message>
        <source>balances grow only where the terms compound</source>
        <translation>los saldos crecen solo donde las condiciones capitalizan</translation>
    </message>
    <message>
        <source>base currency</source>
        <translation>divisa base</translation>
    </message>
    <message>
        <source>bills that repeat, terms and covers</source>
        <translation>gastos recurrentes, plazos y coberturas</translation>
    </message>
    <message>
        <source>both assets of the pool are the same</source>
        <translation>los dos activos del pool son el mismo</translation>
    </message>
    <message>
        <source>by up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>can&apos;t be given for an entry that repeats</source>
        <translation>no puede darse en un registro que se repite</translation>
    </message>
    <message>
        <source>can&apos;t change once something was recorded</source>
        <translation>no puede cambiar una vez registrado algo</translation>
    </message>
    <message>
        <source>cap of %1</source>
        <translation>tope de %1</translation>
    </message>
    <message>
        <source>cap of each %1</source>
        <translation>tope de cada %1</translation>
    </message>
    <message>
        <source>change %1 is not undone although change %2 before it is</source>
        <translation>el cambio %1 no está deshecho aunque el %2 anterior sí</translation>
    </message>
    <message>
        <source>change %1: %2</source>
        <translation>cambio %1: %2</translation>
    </message>
    <message>
        <source>check both: 0.005 is 0.5 % a year</source>
        <translation>revise ambos: 0.005 es 0,5&#xa0;% al año</translation>
    </message>
    <message>
        <source>check that no amount is 0</source>
        <translation>revise que ninguna cantidad sea 0</translation>
    </message>
    <message>
        <source>check the address</source>
        <translation>revise la dirección</translation>
    </message>
    <message>
        <source>check the amounts and rates it is made from</source>
        <translation>revise las cantidades y tasas de que sale</translation>
    </message>
    <message>
        <source>check the day</source>
        <translation>revise el día</translation>
    </message>
    <message>
        <source>check the entries</source>
        <translation>revise los registros</translation>
    </message>
    <message>
        <source>check the entries for a number that is far too large</source>
        <translation>busque en los registros un número demasiado grande</translation>
    </message>
    <message>
        <source>check the entries for an amount or value that is far too large</source>
        <translation>busque en los registros una cantidad o valor demasiado grande</translation>
    </message>
    <message>
        <source>check the key and the address</source>
        <translation>revise la clave y la dirección</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>revise el nombre y la carpeta</translation>
    </message>
    <message>
        <source>check the spelling, or add it as a new asset</source>
        <translation>revise la escritura, o añádalo como activo nuevo</translation>
    </message>
    <message>
        <source>check the year</source>
        <translation>revise el año</translation>
    </message>
    <message>
        <source>check what the service calls it</source>
        <translation>revise cómo lo llama el servicio</translation>
    </message>
    <message>
        <source>check what was typed</source>
        <translation>revise lo escrito</translation>
    </message>
    <message>
        <source>choose a day after %1</source>
        <translation>elija un día posterior al %1</translation>
    </message>
    <message>
        <source>choose a day from %1</source>
        <translation>elija un día desde el %1</translation>
    </message>
    <message>
        <source>choose a day up to %1</source>
        <translation>elija un día hasta el %1</translation>
    </message>
    <message>
        <source>choose a first day before the last</source>
        <translation>elija un primer día anterior al último</translation>
    </message>
    <message>
        <source>choose a first day that is past</source>
        <translation>elija un primer día pasado</translation>
    </message>
    <message>
        <source>choose a folder on another disk</source>
        <translation>elija una carpeta en otro disco</translation>
    </message>
    <message>
        <source>choose a later day</source>
        <translation>elija un día posterior</translation>
    </message>
    <message>
        <source>choose a later last day</source>
        <translation>elija un último día posterior</translation>
    </message>
    <message>
        <source>choose a price above %1</source>
        <translation>elija un precio superior a %1</translation>
    </message>
    <message>
        <source>choose a price above 0</source>
        <translation>elija un precio superior a 0</translation>
    </message>
    <message>
        <source>choose a share below %1</source>
        <translation>elija una parte inferior a %1</translation>
    </message>
    <message>
        <source>choose a share below 1</source>
        <translation>elija una parte inferior a 1</translation>
    </message>
    <message>
        <source>choose a share between 0 and 1, such as 0.8</source>
        <translation>elija una parte entre 0 y 1, como 0.8</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>elija uno más corto</translation>
    </message>
    <message>
        <source>choose a value in between</source>
        <translation>elija un valor intermedio</translation>
    </message>
    <message>
        <source>choose another backup</source>
        <translation>elija otra copia</translation>
    </message>
    <message>
        <source>choose another file or restore a backup</source>
        <translation>elija otro archivo o restaure una copia</translation>
    </message>
    <message>
        <source>choose another folder, or allow reading and writing there</source>
        <translation>elija otra carpeta, o permita leer y escribir ahí</translation>
    </message>
    <message>
        <source>choose another holding</source>
        <translation>elija otra posición</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>choose another name or move the old file away</source>
        <translation>elija otro nombre o aparte el archivo viejo</translation>
    </message>
    <message>
        <source>choose another name or open it</source>
        <translation>elija otro nombre o ábralo</translation>
    </message>
    <message>
        <source>choose another name, or remove forecast %1</source>
        <translation>elija otro nombre, o quite la previsión %1</translation>
    </message>
    <message>
        <source>choose from: %1</source>
        <translation>elija entre: %1</translation>
    </message>
    <message>
        <source>choose from: accrued, claimable, received</source>
        <translation>elija entre: accrued, claimable, received</translation>
    </message>
    <message>
        <source>choose from: coin, stablecoin, receipt_token, lp_token, fiat, treasury, other</source>
        <translation>elija entre: coin, stablecoin, receipt_token, lp_token, fiat, treasury, other</translation>
    </message>
    <message>
        <source>choose from: day, week, month, quarter, year</source>
        <translation>elija entre: day, week, month, quarter, year</translation>
    </message>
    <message>
        <source>choose from: name, kind, chain, inflation, backing, issuer, underlying, supply, peg, price_of, price_ratio, carry_back</source>
        <translation>elija entre: name, kind, chain, inflation, backing, issuer, underlying, supply, peg, price_of, price_ratio, carry_back</translation>
    </message>
    <message>
        <source>choose from: protocol, exchange, validator, own_hardware, issuer, custodian</source>
        <translation>elija entre: protocol, exchange, validator, own_hardware, issuer, custodian</translation>
    </message>
    <message>
        <source>choose how many months ahead to test</source>
        <translation>elija cuántos meses por delante probar</translation>
    </message>
    <message>
        <source>choose one: %1</source>
        <translation>elija uno: %1</translation>
    </message>
    <message>
        <source>choose pdf, html, csv or json</source>
        <translation>elija pdf, html, csv o json</translation>
    </message>
    <message>
        <source>choose two different assets</source>
        <translation>elija dos activos distintos</translation>
    </message>
    <message>
        <source>close it there first</source>
        <translation>ciérrelo antes allí</translation>
    </message>
    <message>
        <source>close this holding and add another one</source>
        <translation>cierre esta posición y añada otra</translation>
    </message>
    <message>
        <source>coins are counted from 0</source>
        <translation>las monedas se cuentan desde 0</translation>
    </message>
    <message>
        <source>collateral × liquidation threshold ÷ debt</source>
        <translation>colateral × umbral de liquidación ÷ deuda</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de órdenes</translation>
    </message>
    <message>
        <source>constant, bal-gauge: of the token.</source>
        <translation>constant, bal-gauge: del token.</translation>
    </message>
    <message>
        <source>constant, crv-boost: all that is in it.</source>
        <translation>constant, crv-boost: todo lo que hay dentro.</translation>
    </message>
    <message>
        <source>correct the amount or the day, or record first what came in</source>
        <translation>corrija la cantidad o el día, o registre antes lo que entró</translation>
    </message>
    <message>
        <source>counted in the holding it comes from</source>
        <translation>contado en la posición de la que procede</translation>
    </message>
    <message>
        <source>cover ends</source>
        <translation>fin de cobertura</translation>
    </message>
    <message>
        <source>cover of %1</source>
        <translation>cobertura de %1</translation>
    </message>
    <message>
        <source>covers from</source>
        <translation>cubre desde</translation>
    </message>
    <message>
        <source>crv, bal and hnt by year; half-life; growing-tvl (your part of a growing pool); constant; crv-boost and bal-gauge.</source>
        <translation>crv, bal y hnt por año; half-life; growing-tvl (su parte de un pool que crece); constant; crv-boost y bal-gauge.</translation>
    </message>
    <message>
        <source>crv-boost: all veCRV.</source>
        <translation>crv-boost: todo el veCRV.</translation>
    </message>
    <message>
        <source>crv-boost: your veCRV.</source>
        <translation>crv-boost: su veCRV.</translation>
    </message>
    <message>
        <source>crv: days since the start, in place of the year.</source>
        <translation>crv: días desde el inicio, en lugar del año.</translation>
    </message>
    <message>
        <source>crv: days since the start.</source>
        <translation>crv: días desde el inicio.</translation>
    </message>
    <message>
        <source>crv: from 0, August 2020.</source>
        <translation>crv: desde 0, agosto de 2020.</translation>
    </message>
    <message>
        <source>curve, fixed (8 % of the issuance of November 2024) or stepped.</source>
        <translation>curve, fixed (8&#xa0;% de la emisión de noviembre de 2024) o stepped.</translation>
    </message>
    <message>
        <source>daily prices up to %1</source>
        <translation>precios diarios hasta el %1</translation>
    </message>
    <message>
        <source>daily prices, %1</source>
        <translation>precios diarios, %1</translation>
    </message>
    <message>
        <source>dated numbers</source>
        <translation>números con fecha</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>does not go with derived_of</source>
        <translation>no va con derived_of</translation>
    </message>
    <message>
        <source>each holding&apos;s (1 + yield) ÷ (1 + dilution) − 1, weighted by what it is worth</source>
        <translation>(1 + rendimiento) ÷ (1 + dilución) − 1 de cada posición, ponderado por su valor</translation>
    </message>
    <message>
        <source>each holding&apos;s effective yearly yield, weighted by what it is worth</source>
        <translation>rendimiento anual efectivo de cada posición, ponderado por su valor</translation>
    </message>
    <message>
        <source>each must be above 0</source>
        <translation>cada uno debe ser superior a 0</translation>
    </message>
    <message>
        <source>each must be above 0 and at most 1</source>
        <translation>cada uno debe ser superior a 0 y como mucho 1</translation>
    </message>
    <message>
        <source>each stream: what it is a share of × rate × share kept × price</source>
        <translation>cada flujo: aquello de lo que es parte × tasa × parte conservada × precio</translation>
    </message>
    <message>
        <source>earned %1 % of what its terms say</source>
        <translation>ganó el %1&#xa0;% de lo que dicen sus condiciones</translation>
    </message>
    <message>
        <source>enter a price, or choose another</source>
        <translation>introduzca un precio o elija otro</translation>
    </message>
    <message>
        <source>enter its price and terms, or give the rate itself</source>
        <translation>introduzca su precio y condiciones, o la propia tasa</translation>
    </message>
    <message>
        <source>enter what is held, with prices</source>
        <translation>introduzca lo que tiene, con precios</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>introducido por usted</translation>
    </message>
    <message>
        <source>entered with the asset</source>
        <translation>introducido con el activo</translation>
    </message>
    <message>
        <source>expected income less the case that only one in twenty falls below</source>
        <translation>ingresos esperados menos el caso bajo el que solo cae uno de veinte</translation>
    </message>
    <message>
        <source>expected income less the mean of those worst cases</source>
        <translation>ingresos esperados menos la media de esos peores casos</translation>
    </message>
    <message>
        <source>failures, slashing, lost pegs</source>
        <translation>quiebras, slashing, paridades perdidas</translation>
    </message>
    <message>
        <source>fee, slippage or rate error</source>
        <translation>error en comisión, deslizamiento o tasa</translation>
    </message>
    <message>
        <source>fees are amounts, the others shares from 0 to 1</source>
        <translation>las comisiones son cantidades, lo demás partes de 0 a 1</translation>
    </message>
    <message>
        <source>fixed term ends</source>
        <translation>fin del plazo fijo</translation>
    </message>
    <message>
        <source>follow their curve</source>
        <translation>siguen su curva</translation>
    </message>
    <message>
        <source>free some space and try again; nothing was changed</source>
        <translation>libere espacio e inténtelo de nuevo; nada cambió</translation>
    </message>
    <message>
        <source>from %1 common price changes, shrunk towards %2</source>
        <translation>de %1 cambios de precio comunes, contraído hacia %2</translation>
    </message>
    <message>
        <source>from %1 months of records</source>
        <translation>de %1 meses de registros</translation>
    </message>
    <message>
        <source>from %1 price changes, shrunk towards %2</source>
        <translation>de %1 cambios de precio, contraído hacia %2</translation>
    </message>
    <message>
        <source>from common price changes, shrunk towards 0.6 between coins and 0 with anything stable</source>
        <translation>de cambios de precio comunes, contraídos hacia 0,6 entre monedas y 0 con lo estable</translation>
    </message>
    <message>
        <source>from the settings of this portfolio</source>
        <translation>de los ajustes de esta cartera</translation>
    </message>
    <message>
        <source>funded by</source>
        <translation>financiado por</translation>
    </message>
    <message>
        <source>give a day up to %1</source>
        <translation>dé un día hasta el %1</translation>
    </message>
    <message>
        <source>give a whole calendar year</source>
        <translation>dé un año natural entero</translation>
    </message>
    <message>
        <source>give an amount a month</source>
        <translation>dé una cantidad al mes</translation>
    </message>
    <message>
        <source>give an amount of the first, of the second or of both</source>
        <translation>dé una cantidad del primero, del segundo o de ambos</translation>
    </message>
    <message>
        <source>give an income a month above zero, for example 1600</source>
        <translation>dé unos ingresos al mes superiores a cero, por ejemplo 1600</translation>
    </message>
    <message>
        <source>give at least one above 0</source>
        <translation>dé al menos uno superior a 0</translation>
    </message>
    <message>
        <source>give at most %1</source>
        <translation>dé como mucho %1</translation>
    </message>
    <message>
        <source>give at most 1</source>
        <translation>dé como mucho 1</translation>
    </message>
    <message>
        <source>give days, or price and tvl</source>
        <translation>dé días, o price y tvl</translation>
    </message>
    <message>
        <source>give either the new rate or the holding whose rate it would earn</source>
        <translation>dé la nueva tasa o la posición cuya tasa ganaría</translation>
    </message>
    <message>
        <source>give it, or amount0, amount1 or both</source>
        <translation>délo, o amount0, amount1 o ambos</translation>
    </message>
    <message>
        <source>give it, or debt and available</source>
        <translation>délo, o debt y available</translation>
    </message>
    <message>
        <source>give it, or staked and total</source>
        <translation>délo, o staked y total</translation>
    </message>
    <message>
        <source>give its number, as `holding list` shows it</source>
        <translation>dé su número, como lo muestra `holding list`</translation>
    </message>
    <message>
        <source>give less</source>
        <translation>dé menos</translation>
    </message>
    <message>
        <source>give one bond</source>
        <translation>dé una fianza</translation>
    </message>
    <message>
        <source>give one for all pairs, or %1</source>
        <translation>dé una para todos los pares, o %1</translation>
    </message>
    <message>
        <source>give one for each coin</source>
        <translation>dé uno por moneda</translation>
    </message>
    <message>
        <source>give one for each of the seconds</source>
        <translation>dé uno por cada valor de segundos</translation>
    </message>
    <message>
        <source>give one for each weight</source>
        <translation>dé uno por peso</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>dé uno de %1</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>dé uno de ellos</translation>
    </message>
    <message>
        <source>give one or the others</source>
        <translation>dé uno o los otros</translation>
    </message>
    <message>
        <source>give one value, or one for each collateral</source>
        <translation>dé un valor, o uno por colateral</translation>
    </message>
    <message>
        <source>give only one of %1</source>
        <translation>dé solo uno de %1</translation>
    </message>
    <message>
        <source>give price_of first</source>
        <translation>dé primero price_of</translation>
    </message>
    <message>
        <source>give shares, like 0.8,0.2</source>
        <translation>dé partes, como 0.8,0.2</translation>
    </message>
    <message>
        <source>give the id of the holding that is covered</source>
        <translation>dé el número de la posición cubierta</translation>
    </message>
    <message>
        <source>give the later day last</source>
        <translation>dé el día posterior al final</translation>
    </message>
    <message>
        <source>give the most that the cover pays</source>
        <translation>dé lo máximo que paga la cobertura</translation>
    </message>
    <message>
        <source>give the other amount, or another range</source>
        <translation>dé la otra cantidad, u otro rango</translation>
    </message>
    <message>
        <source>give the share of the pool that is borrowed, such as 0.8</source>
        <translation>dé la parte del pool que está prestada, como 0.8</translation>
    </message>
    <message>
        <source>give the value at the start</source>
        <translation>dé el valor al inicio</translation>
    </message>
    <message>
        <source>give what is moved, in the base currency</source>
        <translation>dé lo que se mueve, en la divisa base</translation>
    </message>
    <message>
        <source>give what the bridge takes, or 0</source>
        <translation>dé lo que cobra el puente, o 0</translation>
    </message>
    <message>
        <source>give what the network takes, or 0</source>
        <translation>dé lo que cobra la red, o 0</translation>
    </message>
    <message>
        <source>give what was paid in on the day the value appears</source>
        <translation>dé lo aportado el día en que aparece el valor</translation>
    </message>
    <message>
        <source>give whole days</source>
        <translation>dé días enteros</translation>
    </message>
    <message>
        <source>gives days so far back only with a key of a paid plan</source>
        <translation>da días tan antiguos solo con la clave de un plan de pago</translation>
    </message>
    <message>
        <source>goal: income a month</source>
        <translation>objetivo: ingresos al mes</translation>
    </message>
    <message>
        <source>growing-tvl, crv-boost: what you have in the pool.</source>
        <translation>growing-tvl, crv-boost: lo que tiene en el pool.</translation>
    </message>
    <message>
        <source>half-life: days until half.</source>
        <translation>half-life: días hasta la mitad.</translation>
    </message>
    <message>
        <source>half-life: on the first day; growing-tvl and constant: always.</source>
        <translation>half-life: el primer día; growing-tvl y constant: siempre.</translation>
    </message>
    <message>
        <source>has more than 80 characters</source>
        <translation>tiene más de 80 caracteres</translation>
    </message>
    <message>
        <source>has no price, rate or score that is known.</source>
        <translation>no tiene precio, tasa o puntuación conocidos.</translation>
    </message>
    <message>
        <source>hnt: of the day before; gives the next day&apos;s.</source>
        <translation>hnt: del día anterior; da la del siguiente.</translation>
    </message>
    <message>
        <source>hnt: on the day.</source>
        <translation>hnt: ese día.</translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation>posición %1</translation>
    </message>
    <message>
        <source>holding %1 (%2)</source>
        <translation>posición %1 (%2)</translation>
    </message>
    <message>
        <source>how this kind of strategy works</source>
        <translation>cómo funciona este tipo de estrategia</translation>
    </message>
    <message>
        <source>impermanent loss along each path</source>
        <translation>pérdida impermanente en cada trayectoria</translation>
    </message>
    <message>
        <source>impermanent loss is shown under Risk</source>
        <translation>la pérdida impermanente se muestra en Riesgo</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>incentives end</source>
        <translation>fin de incentivos</translation>
    </message>
    <message>
        <source>income a year</source>
        <translation>ingresos al año</translation>
    </message>
    <message>
        <source>income a year ÷ worth, before compounding</source>
        <translation>ingresos al año ÷ valor, sin capitalizar</translation>
    </message>
    <message>
        <source>income a year ÷ worth, compounded as the terms say</source>
        <translation>ingresos al año ÷ valor, capitalizado según condiciones</translation>
    </message>
    <message>
        <source>initial = balance/%1; correlation: adjusted = min(m·slashed, total) with m = 1, 2, 3, 3; before Electra balance·adjusted/total rounded down to whole ETH, since then adjusted/total ETH·balance ETH in Gwei</source>
        <translation>initial = balance/%1; correlation: adjusted = min(m·slashed, total), m = 1, 2, 3, 3; antes de Electra balance·adjusted/total redondeado a ETH enteros, desde entonces adjusted/total ETH·balance ETH en Gwei</translation>
    </message>
    <message>
        <source>is after the payment itself</source>
        <translation>es posterior al propio pago</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is given beside amounts</source>
        <translation>se da junto a cantidades</translation>
    </message>
    <message>
        <source>is given beside debt and available</source>
        <translation>se da junto a debt y available</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>está dado dos veces</translation>
    </message>
    <message>
        <source>is higher than the yield, so that nothing would be left</source>
        <translation>es mayor que el rendimiento, de modo que no quedaría nada</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing, and the curve can&apos;t do without it</source>
        <translation>falta, y la curva no puede prescindir de él</translation>
    </message>
    <message>
        <source>is neither text nor a whole number</source>
        <translation>no es ni texto ni entero</translation>
    </message>
    <message>
        <source>is not a JSON list</source>
        <translation>no es una lista JSON</translation>
    </message>
    <message>
        <source>is not above the lower price</source>
        <translation>no es superior al precio inferior</translation>
    </message>
    <message>
        <source>is not after the first day</source>
        <translation>no es posterior al primer día</translation>
    </message>
    <message>
        <source>is not below the amount</source>
        <translation>no es inferior a la cantidad</translation>
    </message>
    <message>
        <source>is not below the liquidation threshold, so that the loop would be liquidated at once</source>
        <translation>no es inferior al umbral de liquidación, así que el bucle se liquidaría al instante</translation>
    </message>
    <message>
        <source>is not part of the terms</source>
        <translation>no es parte de las condiciones</translation>
    </message>
    <message>
        <source>is the holding it comes from</source>
        <translation>es la posición de la que procede</translation>
    </message>
    <message>
        <source>is watched, and what it would take can&apos;t be sized.</source>
        <translation>se vigila, y no puede medirse lo que quitaría.</translation>
    </message>
    <message>
        <source>is zero</source>
        <translation>es cero</translation>
    </message>
    <message>
        <source>is zero, which means it is missing</source>
        <translation>es cero, lo que significa que falta</translation>
    </message>
    <message>
        <source>it adds up to more than 170 quintillion</source>
        <translation>suma más de 170 trillones</translation>
    </message>
    <message>
        <source>it begins in %1</source>
        <translation>empieza en %1</translation>
    </message>
    <message>
        <source>it belongs to one minipool</source>
        <translation>pertenece a un minipool</translation>
    </message>
    <message>
        <source>it can&apos;t be bought in parts</source>
        <translation>no puede comprarse por partes</translation>
    </message>
    <message>
        <source>it compounds by itself</source>
        <translation>capitaliza por sí mismo</translation>
    </message>
    <message>
        <source>it does not hold a projection</source>
        <translation>no contiene una proyección</translation>
    </message>
    <message>
        <source>it earned before anything was put in</source>
        <translation>ganó antes de aportar nada</translation>
    </message>
    <message>
        <source>it earns nothing</source>
        <translation>no gana nada</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>acaba antes de empezar</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>tiene %1</translation>
    </message>
    <message>
        <source>it has to be sold, and no market is known</source>
        <translation>hay que venderlo y no se conoce mercado</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8</source>
        <translation>tiene bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>it is above the cap of 2.1 billion DOT</source>
        <translation>supera el tope de 2.100 millones de DOT</translation>
    </message>
    <message>
        <source>it is above the largest inflation</source>
        <translation>supera la mayor inflación</translation>
    </message>
    <message>
        <source>it is another name for %1</source>
        <translation>es otro nombre de %1</translation>
    </message>
    <message>
        <source>it is before from_day</source>
        <translation>es anterior a from_day</translation>
    </message>
    <message>
        <source>it is built on what would be moved, and when it can be left is not known</source>
        <translation>está construido sobre lo que se movería y no se sabe cuándo puede dejarse</translation>
    </message>
    <message>
        <source>it is given twice</source>
        <translation>está dado dos veces</translation>
    </message>
    <message>
        <source>it is in %1</source>
        <translation>está en %1</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it is more than all that is staked</source>
        <translation>es más que todo lo que está en staking</translation>
    </message>
    <message>
        <source>it is more than all there is</source>
        <translation>es más que todo lo que hay</translation>
    </message>
    <message>
        <source>it is more than the capacity</source>
        <translation>es más que la capacidad</translation>
    </message>
    <message>
        <source>it is more than the pool&apos;s stake</source>
        <translation>es más que el stake del pool</translation>
    </message>
    <message>
        <source>it is more than the total</source>
        <translation>es más que el total</translation>
    </message>
    <message>
        <source>it is more than the whole pool</source>
        <translation>es más que todo el pool</translation>
    </message>
    <message>
        <source>it is needed here</source>
        <translation>hace falta aquí</translation>
    </message>
    <message>
        <source>it is negative</source>
        <translation>es negativo</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>it is no part of a scenario</source>
        <translation>no es parte de un escenario</translation>
    </message>
    <message>
        <source>it is not a factor from 0 to %1</source>
        <translation>no es un factor de 0 a %1</translation>
    </message>
    <message>
        <source>it is not a share from 0 to 1</source>
        <translation>no es una parte de 0 a 1</translation>
    </message>
    <message>
        <source>it is not a share from 0 up to 1</source>
        <translation>no es una parte de 0 hasta 1</translation>
    </message>
    <message>
        <source>it is not a yearly rate above −1</source>
        <translation>no es una tasa anual superior a −1</translation>
    </message>
    <message>
        <source>it is not above zero</source>
        <translation>no es superior a cero</translation>
    </message>
    <message>
        <source>it is not an amount above zero</source>
        <translation>no es una cantidad superior a cero</translation>
    </message>
    <message>
        <source>it is not below the liquidation threshold</source>
        <translation>no es inferior al umbral de liquidación</translation>
    </message>
    <message>
        <source>it is not below the upper bound</source>
        <translation>no es inferior al límite superior</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>está fuera de rango</translation>
    </message>
    <message>
        <source>it is outside 0 to 1</source>
        <translation>está fuera de 0 a 1</translation>
    </message>
    <message>
        <source>it is outside 0 to 100</source>
        <translation>está fuera de 0 a 100</translation>
    </message>
    <message>
        <source>it is outside −1 to 1000</source>
        <translation>está fuera de −1 a 1000</translation>
    </message>
    <message>
        <source>it is the base currency itself</source>
        <translation>es la propia divisa base</translation>
    </message>
    <message>
        <source>it is the same coin as i</source>
        <translation>es la misma moneda que i</translation>
    </message>
    <message>
        <source>it lost more than there was</source>
        <translation>perdió más de lo que había</translation>
    </message>
    <message>
        <source>it must be above %1</source>
        <translation>debe ser superior a %1</translation>
    </message>
    <message>
        <source>it must be above 0</source>
        <translation>debe ser superior a 0</translation>
    </message>
    <message>
        <source>it must be at least %1</source>
        <translation>debe ser al menos %1</translation>
    </message>
    <message>
        <source>it must be at most %1</source>
        <translation>debe ser como mucho %1</translation>
    </message>
    <message>
        <source>it must be below %1</source>
        <translation>debe ser inferior a %1</translation>
    </message>
    <message>
        <source>it must be below the principal</source>
        <translation>debe ser inferior al principal</translation>
    </message>
    <message>
        <source>it must outweigh the rate</source>
        <translation>debe superar a la tasa</translation>
    </message>
    <message>
        <source>it needs a %1 that is not there any more</source>
        <translation>necesita un %1 que ya no está</translation>
    </message>
    <message>
        <source>it secures a debt, which has to be paid back first</source>
        <translation>garantiza una deuda que antes hay que pagar</translation>
    </message>
    <message>
        <source>it takes the balance of %1</source>
        <translation>toma el saldo de %1</translation>
    </message>
    <message>
        <source>it was changed meanwhile by another window or program</source>
        <translation>entretanto lo cambió otra ventana o programa</translation>
    </message>
    <message>
        <source>it was removed meanwhile by another window or program</source>
        <translation>entretanto lo quitó otra ventana o programa</translation>
    </message>
    <message>
        <source>it was worth less than nothing for a time</source>
        <translation>durante un tiempo valió menos que nada</translation>
    </message>
    <message>
        <source>it would begin on %1</source>
        <translation>empezaría el %1</translation>
    </message>
    <message>
        <source>its amounts add up to more than 170 quintillion</source>
        <translation>sus cantidades suman más de 170 trillones</translation>
    </message>
    <message>
        <source>its kind is not known</source>
        <translation>no se conoce su tipo</translation>
    </message>
    <message>
        <source>its peg, no price is stored</source>
        <translation>su paridad, no hay precio guardado</translation>
    </message>
    <message>
        <source>its rate is not known</source>
        <translation>no se conoce su tasa</translation>
    </message>
    <message>
        <source>its receipt token can be sold</source>
        <translation>su token de recibo puede venderse</translation>
    </message>
    <message>
        <source>its value or rate is not known</source>
        <translation>no se conoce su valor o tasa</translation>
    </message>
    <message>
        <source>knows no such coin or address</source>
        <translation>no conoce esa moneda o dirección</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>déjelo vacío</translation>
    </message>
    <message>
        <source>leave it out; it follows from each day</source>
        <translation>omítalo; sale de cada día</translation>
    </message>
    <message>
        <source>leave out the decimals</source>
        <translation>omita los decimales</translation>
    </message>
    <message>
        <source>leave out what moved before or after it</source>
        <translation>omita lo que se movió antes o después</translation>
    </message>
    <message>
        <source>leave the day out; the last known price is used</source>
        <translation>omita el día; se usa el último precio conocido</translation>
    </message>
    <message>
        <source>leaves one asset without any weight</source>
        <translation>deja un activo sin peso</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>left out: its dilution is not known</source>
        <translation>omitido: no se conoce su dilución</translation>
    </message>
    <message>
        <source>left out: no price</source>
        <translation>omitido: sin precio</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>línea 1</translation>
    </message>
    <message>
        <source>linear (Aave suppliers), compound-v2 and compound-v3 (Aave borrowers), or continuous.</source>
        <translation>linear (depositantes de Aave), compound-v2 y compound-v3 (prestatarios de Aave), o continuous.</translation>
    </message>
    <message>
        <source>list the holdings</source>
        <translation>liste las posiciones</translation>
    </message>
    <message>
        <source>lock ends</source>
        <translation>fin del bloqueo</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>bloqueado hasta el %1</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>vuelva a mirar</translation>
    </message>
    <message>
        <source>look again after the next change</source>
        <translation>vuelva a mirar tras el próximo cambio</translation>
    </message>
    <message>
        <source>look at it again and repeat the edit</source>
        <translation>mírelo de nuevo y repita el cambio</translation>
    </message>
    <message>
        <source>look for a typing mistake</source>
        <translation>busque un error de tecleo</translation>
    </message>
    <message>
        <source>look for a wrong digit</source>
        <translation>busque un dígito equivocado</translation>
    </message>
    <message>
        <source>look for an amount that is far too large</source>
        <translation>busque una cantidad demasiado grande</translation>
    </message>
    <message>
        <source>look for values that contradict each other</source>
        <translation>busque valores que se contradicen</translation>
    </message>
    <message>
        <source>loss unknown</source>
        <translation>pérdida desconocida</translation>
    </message>
    <message>
        <source>make a new portfolio in %1</source>
        <translation>haga una cartera nueva en %1</translation>
    </message>
    <message>
        <source>make the folder first or choose another</source>
        <translation>cree antes la carpeta o elija otra</translation>
    </message>
    <message>
        <source>many amounts</source>
        <translation>muchas cantidades</translation>
    </message>
    <message>
        <source>mean of %1 recorded %2</source>
        <translation>media de %1 registrados %2</translation>
    </message>
    <message>
        <source>missing, and a price of 0 counts as missing</source>
        <translation>falta, y un precio de 0 cuenta como ausente</translation>
    </message>
    <message>
        <source>money went one way only, so that no rate makes it even</source>
        <translation>el dinero fue en un solo sentido, ninguna tasa lo iguala</translation>
    </message>
    <message>
        <source>multiplied by %1</source>
        <translation>multiplicado por %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>debe ser al menos %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>debe ser como mucho %1</translation>
    </message>
    <message>
        <source>must be between %1</source>
        <translation>debe estar entre %1</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>indique un archivo en ella</translation>
    </message>
    <message>
        <source>name an asset, for example ETH</source>
        <translation>indique un activo, por ejemplo ETH</translation>
    </message>
    <message>
        <source>name another asset</source>
        <translation>indique otro activo</translation>
    </message>
    <message>
        <source>name another file to restore to</source>
        <translation>indique otro archivo al que restaurar</translation>
    </message>
    <message>
        <source>name another holding</source>
        <translation>indique otra posición</translation>
    </message>
    <message>
        <source>name another holding, or record a withdrawal</source>
        <translation>indique otra posición, o registre una retirada</translation>
    </message>
    <message>
        <source>name it as people write it, for example ETH</source>
        <translation>nómbrelo como se escribe, por ejemplo ETH</translation>
    </message>
    <message>
        <source>name the asset</source>
        <translation>indique el activo</translation>
    </message>
    <message>
        <source>name the protocol, exchange or validator</source>
        <translation>indique el protocolo, exchange o validador</translation>
    </message>
    <message>
        <source>new coins a year, of the assets held, by value</source>
        <translation>monedas nuevas al año de los activos, por valor</translation>
    </message>
    <message>
        <source>new rate</source>
        <translation>nueva tasa</translation>
    </message>
    <message>
        <source>next %1 months</source>
        <translation>próximos %1 meses</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>próximo mes</translation>
    </message>
    <message>
        <source>no admin</source>
        <translation>sin administrador</translation>
    </message>
    <message>
        <source>no liquidation threshold entered; add it to the terms</source>
        <translation>sin umbral de liquidación; añádalo a las condiciones</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation>sin pérdida</translation>
    </message>
    <message>
        <source>no lower bound uses up both amounts with this upper one</source>
        <translation>ningún límite inferior agota ambas cantidades con este superior</translation>
    </message>
    <message>
        <source>no month of the past could be forecast and valued</source>
        <translation>ningún mes pasado pudo preverse y valorarse</translation>
    </message>
    <message>
        <source>no price entered or fetched</source>
        <translation>ningún precio introducido ni obtenido</translation>
    </message>
    <message>
        <source>no price is known for this day or any before it</source>
        <translation>no se conoce precio de este día ni anterior</translation>
    </message>
    <message>
        <source>no price is stored: the stablecoin stands at its peg</source>
        <translation>sin precio guardado: la stablecoin está en su paridad</translation>
    </message>
    <message>
        <source>no price of its own entered or fetched; it is taken to hold</source>
        <translation>ningún precio propio introducido ni obtenido; se supone que se mantiene</translation>
    </message>
    <message>
        <source>no price of that day or before it: the first known one, by your choice</source>
        <translation>sin precio de ese día ni antes: el primero conocido, por su elección</translation>
    </message>
    <message>
        <source>no price of that day: the last one before it</source>
        <translation>sin precio de ese día: el último anterior</translation>
    </message>
    <message>
        <source>no prices can move together as they were given; the nearest possible ones are used</source>
        <translation>ningún precio puede moverse así a la vez; se usan los más cercanos posibles</translation>
    </message>
    <message>
        <source>no prices can move together like that</source>
        <translation>los precios no pueden moverse así a la vez</translation>
    </message>
    <message>
        <source>no rate makes the flows even</source>
        <translation>ninguna tasa iguala los flujos</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>no state of the pool fits these balances and prices</source>
        <translation>ningún estado del pool encaja con estos saldos y precios</translation>
    </message>
    <message>
        <source>no time passes</source>
        <translation>no pasa tiempo</translation>
    </message>
    <message>
        <source>no upper bound uses up both amounts with this lower one</source>
        <translation>ningún límite superior agota ambas cantidades con este inferior</translation>
    </message>
    <message>
        <source>no waiting time</source>
        <translation>sin espera</translation>
    </message>
    <message>
        <source>no waiting time (terms)</source>
        <translation>sin espera (condiciones)</translation>
    </message>
    <message>
        <source>none are expected</source>
        <translation>no se espera ninguno</translation>
    </message>
    <message>
        <source>none entered</source>
        <translation>ninguno introducido</translation>
    </message>
    <message>
        <source>none for these holdings</source>
        <translation>ninguno para estas posiciones</translation>
    </message>
    <message>
        <source>none is known for %1</source>
        <translation>no se conoce para %1</translation>
    </message>
    <message>
        <source>not a currency code</source>
        <translation>no es un código de divisa</translation>
    </message>
    <message>
        <source>not a decimal literal</source>
        <translation>no es un número decimal</translation>
    </message>
    <message>
        <source>not entered yet; add it to the terms</source>
        <translation>aún no introducido; añádalo a las condiciones</translation>
    </message>
    <message>
        <source>not entered yet; add it under the platform or asset</source>
        <translation>aún no introducido; añádalo en la plataforma o el activo</translation>
    </message>
    <message>
        <source>not entered yet; add them to the terms</source>
        <translation>aún no introducidos; añádalos a las condiciones</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>aún no ha acabado</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>no es necesario</translation>
    </message>
    <message>
        <source>nothing in this portfolio earns</source>
        <translation>nada en esta cartera gana</translation>
    </message>
    <message>
        <source>nothing of either asset is put in</source>
        <translation>no se aporta nada de ninguno de los activos</translation>
    </message>
    <message>
        <source>nothing of known value is in it</source>
        <translation>no hay nada de valor conocido</translation>
    </message>
    <message>
        <source>nothing of this kind earns</source>
        <translation>nada de este tipo gana</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>nothing recorded for “</source>
        <translation>nada registrado para «</translation>
    </message>
    <message>
        <source>nothing says which asset the prices are of</source>
        <translation>nada dice de qué activo son los precios</translation>
    </message>
    <message>
        <source>nothing was put in</source>
        <translation>no se aportó nada</translation>
    </message>
    <message>
        <source>of %1 simulated paths, beside the holdings by themselves</source>
        <translation>de %1 trayectorias simuladas, junto a las posiciones por sí solas</translation>
    </message>
    <message>
        <source>of it estimated</source>
        <translation>de ello estimado</translation>
    </message>
    <message>
        <source>of it recorded</source>
        <translation>de ello registrado</translation>
    </message>
    <message>
        <source>of that day</source>
        <translation>de ese día</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>del día</translation>
    </message>
    <message>
        <source>on average no capital was at work</source>
        <translation>de media no trabajó ningún capital</translation>
    </message>
    <message>
        <source>on paths on which the price crosses its liquidation price at a month&apos;s end; 5 % of the debt is lost</source>
        <translation>en trayectorias en que el precio cruza su liquidación a fin de mes; se pierde el 5&#xa0;% de la deuda</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>ese día</translation>
    </message>
    <message>
        <source>on the mean prices stay where they are; no view is taken</source>
        <translation>de media los precios quedan donde están; no se toma postura</translation>
    </message>
    <message>
        <source>only %1 is in “%2”</source>
        <translation>solo %1 está en «%2»</translation>
    </message>
    <message>
        <source>only Comet has a curve for suppliers</source>
        <translation>solo Comet tiene curva para depositantes</translation>
    </message>
    <message>
        <source>only costs have one</source>
        <translation>solo los costes tienen una</translation>
    </message>
    <message>
        <source>only income and costs can repeat</source>
        <translation>solo pueden repetirse ingresos y costes</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>ábralo de nuevo</translation>
    </message>
    <message>
        <source>open it again; nothing was changed</source>
        <translation>ábralo de nuevo; nada cambió</translation>
    </message>
    <message>
        <source>openings and deposits less withdrawals, each at the price of its day</source>
        <translation>aperturas y depósitos menos retiradas, cada uno al precio de su día</translation>
    </message>
    <message>
        <source>pays for the last time</source>
        <translation>paga por última vez</translation>
    </message>
    <message>
        <source>pays in %1</source>
        <translation>paga en %1</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>places in %1</source>
        <translation>lugares en %1</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>precio de %1</translation>
    </message>
    <message>
        <source>price of the day</source>
        <translation>precio del día</translation>
    </message>
    <message>
        <source>price.BTC=0.6283 price.ETH=0.5765 price.coins=0.5765</source>
        <translation>price.BTC=0.6283 price.ETH=0.5765 price.coins=0.5765</translation>
    </message>
    <message>
        <source>price.BTC=0.6316 price.ETH=0.5552 price.coins=0.5552 price.stETH=0.5219 price.wstETH=0.5219 platform.Celsius=0</source>
        <translation>price.BTC=0.6316 price.ETH=0.5552 price.coins=0.5552 price.stETH=0.5219 price.wstETH=0.5219 platform.Celsius=0</translation>
    </message>
    <message>
        <source>price.BTC=0.7462 price.ETH=0.6758 price.coins=0.6758 platform.FTX=0 platform.BlockFi=0</source>
        <translation>price.BTC=0.7462 price.ETH=0.6758 price.coins=0.6758 platform.FTX=0 platform.BlockFi=0</translation>
    </message>
    <message>
        <source>price.BTC=0.7942 price.ETH=0.7136 price.coins=0.7136 price.UST=0.2 price.USTC=0.2 price.LUNA=0.001 price.LUNC=0.001</source>
        <translation>price.BTC=0.7942 price.ETH=0.7136 price.coins=0.7136 price.UST=0.2 price.USTC=0.2 price.LUNA=0.001 price.LUNC=0.001</translation>
    </message>
    <message>
        <source>price.USDC=0.9715 price.BTC=1.0132 price.ETH=1.0306</source>
        <translation>price.USDC=0.9715 price.BTC=1.0132 price.ETH=1.0306</translation>
    </message>
    <message>
        <source>price.coins=0.4 rates=0.67</source>
        <translation>price.coins=0.4 rates=0.67</translation>
    </message>
    <message>
        <source>prices can rise further than they can fall</source>
        <translation>los precios pueden subir más de lo que pueden caer</translation>
    </message>
    <message>
        <source>private credit</source>
        <translation>crédito privado</translation>
    </message>
    <message>
        <source>put quotes around cells with a comma in them</source>
        <translation>ponga entre comillas las celdas con coma</translation>
    </message>
    <message>
        <source>rates are fractions: 0.6 is 60 %</source>
        <translation>las tasas son fracciones: 0.6 es el 60&#xa0;%</translation>
    </message>
    <message>
        <source>ratio × price of %1</source>
        <translation>razón × precio de %1</translation>
    </message>
    <message>
        <source>received amount</source>
        <translation>cantidad recibida</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registre %1</translation>
    </message>
    <message>
        <source>record a deposit or withdrawal instead</source>
        <translation>registre en su lugar un depósito o una retirada</translation>
    </message>
    <message>
        <source>record deposits, withdrawals and balances one by one</source>
        <translation>registre depósitos, retiradas y saldos uno a uno</translation>
    </message>
    <message>
        <source>record more, or fetch older prices</source>
        <translation>registre más, u obtenga precios más antiguos</translation>
    </message>
    <message>
        <source>recorded and estimated amounts, each at the value of its day; costs are not income</source>
        <translation>cantidades registradas y estimadas, cada una al valor de su día; los costes no son ingresos</translation>
    </message>
    <message>
        <source>recorded without a price for “</source>
        <translation>registrado sin precio para «</translation>
    </message>
    <message>
        <source>recurring entry %1</source>
        <translation>registro recurrente %1</translation>
    </message>
    <message>
        <source>redeemed on the next business day</source>
        <translation>reembolsado el siguiente día hábil</translation>
    </message>
    <message>
        <source>remove it and save a new one</source>
        <translation>elimínela y guarde una nueva</translation>
    </message>
    <message>
        <source>remove or change that one first</source>
        <translation>quite o cambie antes ese</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restaure una copia</translation>
    </message>
    <message>
        <source>return to their level; half of a deviation is gone after 17 months</source>
        <translation>vuelven a su nivel; en 17 meses desaparece la mitad de la desviación</translation>
    </message>
    <message>
        <source>save a new forecast</source>
        <translation>guarde una previsión nueva</translation>
    </message>
    <message>
        <source>say how many days leaving takes</source>
        <translation>diga cuántos días tarda salir</translation>
    </message>
    <message>
        <source>say where the range begins, in the second asset</source>
        <translation>diga dónde empieza el rango, en el segundo activo</translation>
    </message>
    <message>
        <source>say where the range ends, in the second asset</source>
        <translation>diga dónde acaba el rango, en el segundo activo</translation>
    </message>
    <message>
        <source>say which holding it belongs to</source>
        <translation>diga a qué posición pertenece</translation>
    </message>
    <message>
        <source>see `holding list` for their numbers</source>
        <translation>vea sus números con `holding list`</translation>
    </message>
    <message>
        <source>see the list of holdings for their numbers</source>
        <translation>vea sus números en la lista de posiciones</translation>
    </message>
    <message>
        <source>set another one</source>
        <translation>fije otra</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <source>set by you; at today&apos;s balances and prices</source>
        <translation>fijado por usted; con saldos y precios de hoy</translation>
    </message>
    <message>
        <source>set by you; those set for one asset are as they were set</source>
        <translation>fijado por usted; los fijados para un activo quedan como están</translation>
    </message>
    <message>
        <source>several assets are called %1</source>
        <translation>varios activos se llaman %1</translation>
    </message>
    <message>
        <source>shorten or round it</source>
        <translation>acórtelo o redondéelo</translation>
    </message>
    <message>
        <source>since the first day</source>
        <translation>desde el primer día</translation>
    </message>
    <message>
        <source>so that capital counts once</source>
        <translation>de modo que el capital cuenta una vez</translation>
    </message>
    <message>
        <source>sort the rows by date, one a day</source>
        <translation>ordene las filas por fecha, una por día</translation>
    </message>
    <message>
        <source>split it into smaller files</source>
        <translation>divídalo en archivos menores</translation>
    </message>
    <message>
        <source>stETH Jun 2022</source>
        <translation>stETH jun. 2022</translation>
    </message>
    <message>
        <source>state its waiting time (unbonding_days)</source>
        <translation>indique su espera (unbonding_days)</translation>
    </message>
    <message>
        <source>such a loan could be liquidated at once</source>
        <translation>un préstamo así podría liquidarse al instante</translation>
    </message>
    <message>
        <source>swap the two</source>
        <translation>intercambie los dos</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>descontado</translation>
    </message>
    <message>
        <source>tax=0.25 takes a quarter</source>
        <translation>tax=0.25 se lleva un cuarto</translation>
    </message>
    <message>
        <source>terms of %1</source>
        <translation>condiciones de %1</translation>
    </message>
    <message>
        <source>terms of the holding</source>
        <translation>condiciones de la posición</translation>
    </message>
    <message>
        <source>that is where the money is</source>
        <translation>ahí está el dinero</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>the %1 is not Tidemill&apos;s</source>
        <translation>%1 no es de Tidemill</translation>
    </message>
    <message>
        <source>the %1 is not as Tidemill makes it</source>
        <translation>%1 no es como lo hace Tidemill</translation>
    </message>
    <message>
        <source>the amount of a %1, spread over its days × price</source>
        <translation>la cantidad de un %1, repartida en sus días × precio</translation>
    </message>
    <message>
        <source>the answer is not what a price service answers</source>
        <translation>la respuesta no es la de un servicio de precios</translation>
    </message>
    <message>
        <source>the asset</source>
        <translation>el activo</translation>
    </message>
    <message>
        <source>the asset is no longer there</source>
        <translation>el activo ya no está</translation>
    </message>
    <message>
        <source>the balance is larger than can be counted</source>
        <translation>el saldo es mayor de lo que puede contarse</translation>
    </message>
    <message>
        <source>the balance of %1</source>
        <translation>el saldo de %1</translation>
    </message>
    <message>
        <source>the balance of %1 falls below zero on %2, to %3</source>
        <translation>el saldo de %1 cae bajo cero el %2, a %3</translation>
    </message>
    <message>
        <source>the base currency</source>
        <translation>la divisa base</translation>
    </message>
    <message>
        <source>the base currency can&apos;t be removed</source>
        <translation>la divisa base no puede quitarse</translation>
    </message>
    <message>
        <source>the base currency can&apos;t change once there are holdings</source>
        <translation>la divisa base no puede cambiar una vez hay posiciones</translation>
    </message>
    <message>
        <source>the column “</source>
        <translation>la columna «</translation>
    </message>
    <message>
        <source>the date is empty</source>
        <translation>la fecha está vacía</translation>
    </message>
    <message>
        <source>the debt is not part of this portfolio</source>
        <translation>la deuda no forma parte de esta cartera</translation>
    </message>
    <message>
        <source>the debt is paid back out of the collateral; what is left counts</source>
        <translation>la deuda se paga con el colateral; cuenta lo que queda</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the entry of %1</source>
        <translation>el registro del %1</translation>
    </message>
    <message>
        <source>the file is damaged or cut short: %1 of %2 bytes are there</source>
        <translation>el archivo está dañado o cortado: hay %1 de %2 bytes</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>el archivo está dañado: %1</translation>
    </message>
    <message>
        <source>the file is damaged: an edit in it does not fit what it holds</source>
        <translation>el archivo está dañado: un cambio en él no encaja con lo que contiene</translation>
    </message>
    <message>
        <source>the file is damaged: it has no version</source>
        <translation>el archivo está dañado: no tiene versión</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is larger than %1</source>
        <translation>el archivo supera %1</translation>
    </message>
    <message>
        <source>the file was moved, replaced or deleted meanwhile</source>
        <translation>el archivo se movió, sustituyó o borró entretanto</translation>
    </message>
    <message>
        <source>the first known price, of %1</source>
        <translation>el primer precio conocido, del %1</translation>
    </message>
    <message>
        <source>the first line must be %1</source>
        <translation>la primera línea debe ser %1</translation>
    </message>
    <message>
        <source>the first line must be asset,date,price, or Date,Close with the asset given apart</source>
        <translation>la primera línea debe ser asset,date,price, o Date,Close con el activo aparte</translation>
    </message>
    <message>
        <source>the flows change direction more than once: %1</source>
        <translation>los flujos cambian de sentido más de una vez: %1</translation>
    </message>
    <message>
        <source>the history is too short: a forecast needs three months before and one after it</source>
        <translation>el historial es muy corto: una previsión necesita tres meses antes y uno después</translation>
    </message>
    <message>
        <source>the holding beneath it, %1</source>
        <translation>la posición de debajo, %1</translation>
    </message>
    <message>
        <source>the holding is empty or closed, so it has none</source>
        <translation>la posición está vacía o cerrada, así que no tiene</translation>
    </message>
    <message>
        <source>the holding is not in the analysis</source>
        <translation>la posición no está en el análisis</translation>
    </message>
    <message>
        <source>the holding would be funded by itself</source>
        <translation>la posición se financiaría a sí misma</translation>
    </message>
    <message>
        <source>the largest is %1</source>
        <translation>el mayor es %1</translation>
    </message>
    <message>
        <source>the lock ends before it begins</source>
        <translation>el bloqueo acaba antes de empezar</translation>
    </message>
    <message>
        <source>the mean lies above the median</source>
        <translation>la media está sobre la mediana</translation>
    </message>
    <message>
        <source>the mean of each month, added up</source>
        <translation>la media de cada mes, sumada</translation>
    </message>
    <message>
        <source>the mean of what every holding may earn; half of all cases lie below the median</source>
        <translation>la media de lo que puede ganar cada posición; la mitad de los casos está bajo la mediana</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the net rate needs both</source>
        <translation>la tasa neta necesita ambos</translation>
    </message>
    <message>
        <source>the next number of %1 is %2, but %3 is in use already</source>
        <translation>el próximo número de %1 es %2, pero %3 ya se usa</translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation>el número está vacío</translation>
    </message>
    <message>
        <source>the period is not a day long</source>
        <translation>el periodo no llega a un día</translation>
    </message>
    <message>
        <source>the pool can&apos;t price this amount</source>
        <translation>el pool no puede fijar precio a esta cantidad</translation>
    </message>
    <message>
        <source>the pool&apos;s %1</source>
        <translation>%1 del pool</translation>
    </message>
    <message>
        <source>the pool&apos;s value</source>
        <translation>el valor del pool</translation>
    </message>
    <message>
        <source>the position holds none of this token at this price</source>
        <translation>la posición no tiene nada de este token a este precio</translation>
    </message>
    <message>
        <source>the price stored for that day</source>
        <translation>el precio guardado de ese día</translation>
    </message>
    <message>
        <source>the program that had it open last was stopped before it could close it; every edit that had been saved was taken up and nothing is missing</source>
        <translation>el programa que lo tuvo abierto se detuvo antes de cerrarlo; se recuperó todo cambio guardado y no falta nada</translation>
    </message>
    <message>
        <source>the return on the capacity needs it</source>
        <translation>el rendimiento de la capacidad lo necesita</translation>
    </message>
    <message>
        <source>the rule does more than one thing</source>
        <translation>la norma hace más de una cosa</translation>
    </message>
    <message>
        <source>the rule does not say what it does</source>
        <translation>la norma no dice qué hace</translation>
    </message>
    <message>
        <source>the schedule does not know this year</source>
        <translation>el calendario no conoce este año</translation>
    </message>
    <message>
        <source>the scores of the holdings, half weighted by worth and half by income; 100 is best</source>
        <translation>las puntuaciones de las posiciones, mitad por valor y mitad por ingresos; 100 es lo mejor</translation>
    </message>
    <message>
        <source>the simulation has them</source>
        <translation>la simulación los tiene</translation>
    </message>
    <message>
        <source>the square root of a negative number</source>
        <translation>la raíz de un número negativo</translation>
    </message>
    <message>
        <source>the term ends before the loan begins</source>
        <translation>el plazo acaba antes de empezar el préstamo</translation>
    </message>
    <message>
        <source>the total is larger than 170 quintillion</source>
        <translation>el total supera los 170 trillones</translation>
    </message>
    <message>
        <source>the unbonding time is not known; state unbonding_days</source>
        <translation>no se conoce la desvinculación; indique unbonding_days</translation>
    </message>
    <message>
        <source>the variance comes out negative</source>
        <translation>la varianza sale negativa</translation>
    </message>
    <message>
        <source>the year %1 is outside %2–%3</source>
        <translation>el año %1 está fuera de %2–%3</translation>
    </message>
    <message>
        <source>there is a forecast %1</source>
        <translation>existe una previsión %1</translation>
    </message>
    <message>
        <source>there is a goal %1</source>
        <translation>existe un objetivo %1</translation>
    </message>
    <message>
        <source>there is no %1 %2 %3</source>
        <translation>no existe %1 %2 %3</translation>
    </message>
    <message>
        <source>there is no asset %1</source>
        <translation>no existe el activo %1</translation>
    </message>
    <message>
        <source>there is no asset called %1</source>
        <translation>no hay activo llamado %1</translation>
    </message>
    <message>
        <source>there is no asset number %1</source>
        <translation>no hay activo número %1</translation>
    </message>
    <message>
        <source>there is no asset to take the price from</source>
        <translation>no hay activo del que tomar el precio</translation>
    </message>
    <message>
        <source>there is no category of costs called %1</source>
        <translation>no hay categoría de costes llamada %1</translation>
    </message>
    <message>
        <source>there is no change to bring back</source>
        <translation>no hay cambio que rehacer</translation>
    </message>
    <message>
        <source>there is no change to take back</source>
        <translation>no hay cambio que deshacer</translation>
    </message>
    <message>
        <source>there is no column called %1</source>
        <translation>no hay columna llamada %1</translation>
    </message>
    <message>
        <source>there is no column for the date or the price</source>
        <translation>no hay columna para la fecha o el precio</translation>
    </message>
    <message>
        <source>there is no currency %1</source>
        <translation>no hay divisa %1</translation>
    </message>
    <message>
        <source>there is no format called “</source>
        <translation>no hay formato llamado «</translation>
    </message>
    <message>
        <source>there is no holding %1</source>
        <translation>no existe la posición %1</translation>
    </message>
    <message>
        <source>there is no input of this name</source>
        <translation>no hay entrada con ese nombre</translation>
    </message>
    <message>
        <source>there is no kind of asset called %1</source>
        <translation>no hay tipo de activo llamado %1</translation>
    </message>
    <message>
        <source>there is no kind of platform called %1</source>
        <translation>no hay tipo de plataforma llamado %1</translation>
    </message>
    <message>
        <source>there is no kind of strategy called %1</source>
        <translation>no hay tipo de estrategia llamado %1</translation>
    </message>
    <message>
        <source>there is no money of known value and risk to spread</source>
        <translation>no hay dinero de valor y riesgo conocidos que repartir</translation>
    </message>
    <message>
        <source>there is no month %1</source>
        <translation>no hay mes %1</translation>
    </message>
    <message>
        <source>there is no period called %1</source>
        <translation>no hay periodo llamado %1</translation>
    </message>
    <message>
        <source>there is no platform or asset of this name</source>
        <translation>no hay plataforma ni activo con ese nombre</translation>
    </message>
    <message>
        <source>there is no rate without money going both in and out</source>
        <translation>no hay tasa sin dinero en ambos sentidos</translation>
    </message>
    <message>
        <source>there is no setting of this name</source>
        <translation>no hay ajuste con ese nombre</translation>
    </message>
    <message>
        <source>there is no state called %1</source>
        <translation>no hay estado llamado %1</translation>
    </message>
    <message>
        <source>there is no strategy %1</source>
        <translation>no hay estrategia %1</translation>
    </message>
    <message>
        <source>there is no such coin</source>
        <translation>no existe esa moneda</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>no existe ese registro</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>there is no such holding</source>
        <translation>no existe esa posición</translation>
    </message>
    <message>
        <source>there is no table %1</source>
        <translation>no hay tabla %1</translation>
    </message>
    <message>
        <source>there is no type called %1</source>
        <translation>no hay tipo llamado %1</translation>
    </message>
    <message>
        <source>there is none called %1</source>
        <translation>no hay ninguno llamado %1</translation>
    </message>
    <message>
        <source>there is none on %1</source>
        <translation>no hay ninguno el %1</translation>
    </message>
    <message>
        <source>there is none with this id</source>
        <translation>no hay ninguno con este número</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>no hubo memoria suficiente</translation>
    </message>
    <message>
        <source>they add up to nothing</source>
        <translation>no suman nada</translation>
    </message>
    <message>
        <source>they are no part of income</source>
        <translation>no son parte de los ingresos</translation>
    </message>
    <message>
        <source>they are not below debt and available together</source>
        <translation>no son menores que debt y available juntos</translation>
    </message>
    <message>
        <source>they are outside 0 to 36500</source>
        <translation>están fuera de 0 a 36500</translation>
    </message>
    <message>
        <source>they differ too much for a pool</source>
        <translation>difieren demasiado para un pool</translation>
    </message>
    <message>
        <source>they do not add up to 1</source>
        <translation>no suman 1</translation>
    </message>
    <message>
        <source>this factor does not apply to the holding</source>
        <translation>este factor no se aplica a la posición</translation>
    </message>
    <message>
        <source>this holding is not part of it</source>
        <translation>esta posición no es parte de ello</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>esto es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>this is not a Tidemill portfolio</source>
        <translation>esto no es una cartera de Tidemill</translation>
    </message>
    <message>
        <source>this is not a Tidemill portfolio but a device</source>
        <translation>esto no es una cartera de Tidemill sino un dispositivo</translation>
    </message>
    <message>
        <source>this is not a Tidemill portfolio but another program&apos;s database</source>
        <translation>esto no es una cartera de Tidemill sino la base de datos de otro programa</translation>
    </message>
    <message>
        <source>this is the copy itself</source>
        <translation>esta es la propia copia</translation>
    </message>
    <message>
        <source>this kind has no parameters</source>
        <translation>este tipo no tiene parámetros</translation>
    </message>
    <message>
        <source>this kind has none</source>
        <translation>este tipo no tiene</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>inténtelo más tarde</translation>
    </message>
    <message>
        <source>type 2 to 8 letters or digits, for example USD</source>
        <translation>escriba de 2 a 8 letras o cifras, por ejemplo USD</translation>
    </message>
    <message>
        <source>type a share, for example 0.3</source>
        <translation>escriba una parte, por ejemplo 0.3</translation>
    </message>
    <message>
        <source>type a yield above −1</source>
        <translation>escriba un rendimiento superior a −1</translation>
    </message>
    <message>
        <source>type an amount above zero</source>
        <translation>escriba una cantidad superior a cero</translation>
    </message>
    <message>
        <source>type an amount, for example 0.0413</source>
        <translation>escriba una cantidad, por ejemplo 0.0413</translation>
    </message>
    <message>
        <source>type digits with one point, for example 1234.5</source>
        <translation>escriba cifras con un punto, por ejemplo 1234.5</translation>
    </message>
    <message>
        <source>type how much is held, for example 12.5</source>
        <translation>escriba cuánto se tiene, por ejemplo 12.5</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>escríbalo de nuevo</translation>
    </message>
    <message>
        <source>type the amount without a minus; withdrawals, slashes and costs are subtracted by their type</source>
        <translation>escriba la cantidad sin menos; retiradas, slashing y costes se restan por su tipo</translation>
    </message>
    <message>
        <source>uncertain itself: two thirds of the time within ×0.6 to ×1.6 of its square</source>
        <translation>incierta en sí: dos tercios del tiempo entre ×0,6 y ×1,6 de su cuadrado</translation>
    </message>
    <message>
        <source>uncertain rates: no income was recorded, so what came follows from terms and prices alone</source>
        <translation>tasas inciertas: no se registraron ingresos, así que lo habido sale solo de condiciones y precios</translation>
    </message>
    <message>
        <source>undone entries of batch %1 belong to no change</source>
        <translation>los registros deshechos del lote %1 no pertenecen a ningún cambio</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>update Tidemill to open it; the file was not touched</source>
        <translation>actualice Tidemill para abrirlo; el archivo no se tocó</translation>
    </message>
    <message>
        <source>use a name from this portfolio, or “slashing”</source>
        <translation>use un nombre de esta cartera o «slashing»</translation>
    </message>
    <message>
        <source>use a newer version</source>
        <translation>use una versión más nueva</translation>
    </message>
    <message>
        <source>use inputs that are less extreme</source>
        <translation>use entradas menos extremas</translation>
    </message>
    <message>
        <source>use its code, for example USD</source>
        <translation>use su código, por ejemplo USD</translation>
    </message>
    <message>
        <source>use its code, for example USD, or add it as an asset first</source>
        <translation>use su código, por ejemplo USD, o añádala antes como activo</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>use uno de: %1</translation>
    </message>
    <message>
        <source>use the symbol of an asset you hold</source>
        <translation>use el símbolo de un activo que tenga</translation>
    </message>
    <message>
        <source>usual distance over %1 price changes; it does not grow with time</source>
        <translation>distancia habitual en %1 cambios de precio; no crece con el tiempo</translation>
    </message>
    <message>
        <source>usual for %1</source>
        <translation>habitual en %1</translation>
    </message>
    <message>
        <source>usual for this kind of asset; too few prices yet</source>
        <translation>habitual en este tipo de activo; aún hay pocos precios</translation>
    </message>
    <message>
        <source>usual; fewer than 60 common days of prices</source>
        <translation>habitual; menos de 60 días comunes de precios</translation>
    </message>
    <message>
        <source>usual; tails are heavier than those of one volatility</source>
        <translation>habitual; colas más pesadas que con una sola volatilidad</translation>
    </message>
    <message>
        <source>usual; the setting %1</source>
        <translation>habitual; el ajuste %1</translation>
    </message>
    <message>
        <source>wait a few minutes, or give a key</source>
        <translation>espere unos minutos, o dé una clave</translation>
    </message>
    <message>
        <source>wants another key, or one at all</source>
        <translation>quiere otra clave, o al menos una</translation>
    </message>
    <message>
        <source>was asked too often</source>
        <translation>se le preguntó demasiado</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>were stopped</source>
        <translation>se detuvieron</translation>
    </message>
    <message>
        <source>what a claim costs is not known: give the fee, or record network fees as costs</source>
        <translation>no se sabe cuánto cuesta cobrar: dé la comisión o registre las de red como costes</translation>
    </message>
    <message>
        <source>what every open holding earns in a year at today&apos;s balances, terms and prices</source>
        <translation>lo que gana al año cada posición abierta con saldos, condiciones y precios de hoy</translation>
    </message>
    <message>
        <source>what every open holding is worth, with capital that runs through several holdings counted once</source>
        <translation>lo que vale cada posición abierta, contando una vez el capital que pasa por varias</translation>
    </message>
    <message>
        <source>what is borrowed</source>
        <translation>lo tomado prestado</translation>
    </message>
    <message>
        <source>what is supplied</source>
        <translation>lo depositado</translation>
    </message>
    <message>
        <source>what it is a share of × rate × share kept ÷ 365 × price</source>
        <translation>aquello de lo que es parte × tasa × parte conservada ÷ 365 × precio</translation>
    </message>
    <message>
        <source>what was put in, and today&apos;s prices, %1</source>
        <translation>lo aportado y los precios de hoy, %1</translation>
    </message>
    <message>
        <source>what was put in, at today&apos;s prices</source>
        <translation>lo aportado, a precios de hoy</translation>
    </message>
    <message>
        <source>what went into every open holding less what was taken out, at the prices of those days</source>
        <translation>lo aportado a cada posición abierta menos lo retirado, a los precios de esos días</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>without what the holding it comes from counts</source>
        <translation>sin lo que cuenta la posición de la que procede</translation>
    </message>
    <message>
        <source>worth ÷ worth of the kept coins − 1</source>
        <translation>valor ÷ valor de las monedas conservadas − 1</translation>
    </message>
    <message>
        <source>write 0.03 for 3 %</source>
        <translation>escriba 0.03 para el 3&#xa0;%</translation>
    </message>
    <message>
        <source>write 0.995 for 99.5 %</source>
        <translation>escriba 0.995 para el 99,5&#xa0;%</translation>
    </message>
    <message>
        <source>write a number such as 3</source>
        <translation>escriba un número como 3</translation>
    </message>
    <message>
        <source>write ban, identity or tax=0.1, then from=2027-01-01, platform=NAME, jurisdiction=COUNTRY, strategy=lending or asset=SYMBOL</source>
        <translation>escriba ban, identity o tax=0.1, luego from=2027-01-01, platform=NAME, jurisdiction=COUNTRY, strategy=lending o asset=SYMBOL</translation>
    </message>
    <message>
        <source>write it as 2026-11-22</source>
        <translation>escríbalo como 2026-11-22</translation>
    </message>
    <message>
        <source>write it like 0.05 or 1250</source>
        <translation>escríbalo como 0.05 o 1250</translation>
    </message>
    <message>
        <source>write it like 2026-11-22</source>
        <translation>escríbalo como 2026-11-22</translation>
    </message>
    <message>
        <source>write it like 2026-11-22T18:30:00Z</source>
        <translation>escríbalo como 2026-11-22T18:30:00Z</translation>
    </message>
    <message>
        <source>write it without separators and with a point before the decimals, for example 1234.5</source>
        <translation>escríbalo sin separadores y con punto decimal, por ejemplo 1234.5</translation>
    </message>
    <message>
        <source>write it without separators and with one point before the decimals, for example 1234.5</source>
        <translation>escríbalo sin separadores y con un punto decimal, por ejemplo 1234.5</translation>
    </message>
    <message>
        <source>write it without separators, for example 1234.5</source>
        <translation>escríbalo sin separadores, por ejemplo 1234.5</translation>
    </message>
    <message>
        <source>write one of ban, identity and tax=0.1; a second rule for the rest</source>
        <translation>escriba uno de ban, identity y tax=0.1; otra norma para el resto</translation>
    </message>
    <message>
        <source>write price.SYMBOL=0.5, price.coins=0.5, rates=0.5, incentives=end or platform.NAME=0.5</source>
        <translation>escriba price.SYMBOL=0.5, price.coins=0.5, rates=0.5, incentives=end o platform.NAME=0.5</translation>
    </message>
    <message>
        <source>write rows as DATE:%1</source>
        <translation>escriba filas como DATE:%1</translation>
    </message>
    <message>
        <source>write the number out, for example 100000</source>
        <translation>escriba el número entero, por ejemplo 100000</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>escriba true o false</translation>
    </message>
    <message>
        <source>write true or false, or leave it empty</source>
        <translation>escriba true o false, o déjelo vacío</translation>
    </message>
    <message>
        <source>write what you paid in as negative and what you got out as positive amounts</source>
        <translation>escriba lo aportado en negativo y lo obtenido en positivo</translation>
    </message>
    <message>
        <source>write year, month and day, for example 2026-11-22</source>
        <translation>escriba año, mes y día, por ejemplo 2026-11-22</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>escriba yes o no</translation>
    </message>
    <message>
        <source>yes, each month</source>
        <translation>sí, cada mes</translation>
    </message>
    <message>
        <source>your commission on what others earn</source>
        <translation>su comisión sobre lo que ganan otros</translation>
    </message>
    <message>
        <source>your record of %1</source>
        <translation>su registro del %1</translation>
    </message>
    <message>
        <source>your records up to %1</source>
        <translation>sus registros hasta el %1</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>sus ajustes</translation>
    </message>
    <message>
        <source>your terms and prices of %1</source>
        <translation>sus condiciones y precios del %1</translation>
    </message>
    <message>
        <source>your terms of %1</source>
        <translation>sus condiciones del %1</translation>
    </message>
    <message>
        <source>“tidemill cover FILE list” shows them</source>
        <translation>«tidemill cover FILE list» las muestra</translation>
    </message>
    <message>
        <source>“tidemill forecast FILE list” shows them</source>
        <translation>«tidemill forecast FILE list» las muestra</translation>
    </message>
    <message>
        <source>“tidemill goal FILE list” shows them</source>
        <translation>«tidemill goal FILE list» los muestra</translation>
    </message>
    <message>
        <source>” are not what its pool holds at the prices of %1</source>
        <translation>» no son lo que tiene su pool a los precios del %1</translation>
    </message>
    <message>
        <source>” has no parameter of this name</source>
        <translation>» no tiene un parámetro con ese nombre</translation>
    </message>
    <message>
        <source>” is left out: its amounts add up to more than 170 quintillion. Check its entries for a number that is far too large.</source>
        <translation>» se omite: sus cantidades suman más de 170 trillones. Busque en sus registros un número demasiado grande.</translation>
    </message>
    <message>
        <source>” is missing</source>
        <translation>» falta</translation>
    </message>
    <message>
        <source>” is not known to this version; only what was recorded is counted.</source>
        <translation>» no la conoce esta versión; solo cuenta lo registrado.</translation>
    </message>
    <message>
        <source>” may be the receipt of “</source>
        <translation>» puede ser el recibo de «</translation>
    </message>
    <message>
        <source>” of “</source>
        <translation>» de «</translation>
    </message>
    <message>
        <source>” than that is worth; the rest counts as its own. Check both amounts.</source>
        <translation>» de lo que eso vale; el resto cuenta como propio. Revise ambas cantidades.</translation>
    </message>
    <message>
        <source>” that depends on %1</source>
        <translation>» que depende de %1</translation>
    </message>
    <message>
        <source>” uses more of “</source>
        <translation>» usa más de «</translation>
    </message>
    <message>
        <source>”, so that the same money counts twice. Link them if it is.</source>
        <translation>», así que el mismo dinero cuenta dos veces. Vincúlelas si es así.</translation>
    </message>
    <message>
        <source>Reward rate, as APY</source>
        <translation>Tasa de recompensa, como APY</translation>
    </message>
    <message>
        <source>Supply rate, as APY</source>
        <translation>Tipo de depósito, como APY</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>growing-tvl.</source>
        <translation>growing-tvl.</translation>
    </message>
    <message>
        <source>matures</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AboutDialog</name>
    <message>
        <source>About Tidemill</source>
        <translation>Acerca de Tidemill</translation>
    </message>
    <message>
        <source>What your coins have earned, what they will probably earn, and what could stop it. Everything stays in one file on this computer: no account, no keys, and no network unless you ask a price service yourself.</source>
        <translation>Lo que sus monedas han ganado, lo que probablemente ganarán y lo que podría impedirlo. Todo queda en un archivo en este ordenador: sin cuenta, sin claves y sin red salvo que usted pregunte a un servicio de precios.</translation>
    </message>
    <message>
        <source>Estimates and scores are calculations from what you typed in, not advice. Check what matters before you act on it.</source>
        <translation>Estimaciones y puntuaciones son cálculos con lo que usted introdujo, no consejos. Compruebe lo importante antes de actuar.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin garantía alguna.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AskPricesDialog</name>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ask for prices</source>
        <translation>Pedir precios</translation>
    </message>
    <message>
        <source>%1 of %2 addresses read</source>
        <translation>%1 de %2 direcciones leídas</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait. It is asked again in %n second(s).</source>
        <translation>
            <numerusform>El servicio pide esperar. Se vuelve a preguntar en %n segundo.</numerusform>
            <numerusform>El servicio pide esperar. Se vuelve a preguntar en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been asked yet. The service learns which coins and which days you ask about, and your network address; no amounts and nothing else of the portfolio.</source>
        <translation>Aún no se ha pedido nada. El servicio sabe por qué monedas y días pregunta y su dirección de red; ninguna cantidad ni nada más de la cartera.</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>Its a&amp;ddress</source>
        <translation>Su &amp;dirección</translation>
    </message>
    <message>
        <source>Your &amp;key, if it wants one</source>
        <translation>Su cla&amp;ve, si quiere una</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>Forgotten when this closes.</source>
        <translation>Se olvida al cerrar.</translation>
    </message>
    <message>
        <source>Assets to ask about</source>
        <translation>Activos por los que preguntar</translation>
    </message>
    <message>
        <source>No asset of this portfolio has prices of its own.</source>
        <translation>Ningún activo de esta cartera tiene precios propios.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este ordenador</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>with the name of this program, no cookies</source>
        <translation>con el nombre de este programa, sin cookies</translation>
    </message>
    <message>
        <source>with the name of this program and your key, no cookies</source>
        <translation>con el nombre de este programa y su clave, sin cookies</translation>
    </message>
    <message>
        <source>Ask %1 for this, from this computer</source>
        <translation>Pedírselo a %1 desde este ordenador</translation>
    </message>
    <message>
        <source>it</source>
        <translation>él</translation>
    </message>
    <message>
        <source>The first day has to be one that is over.</source>
        <translation>El primer día debe haber pasado.</translation>
    </message>
    <message>
        <source>Ten years are asked for at most.</source>
        <translation>Se piden como mucho diez años.</translation>
    </message>
    <message>
        <source>Choose at least one asset and say what the service calls it.</source>
        <translation>Elija al menos un activo y diga cómo lo llama el servicio.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n price(s)</source>
        <translation>
            <numerusform>Guardar %n precio</numerusform>
            <numerusform>Guardar %n precios</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) without an answer that can be used</source>
        <translation>
            <numerusform>%n activo sin respuesta utilizable</numerusform>
            <numerusform>%n activos sin respuesta utilizable</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, then save</source>
        <translation>Mírelos y guarde</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AssetDialog</name>
    <message>
        <source>Coin</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Stablecoin</source>
        <translation>Stablecoin</translation>
    </message>
    <message>
        <source>Receipt token</source>
        <translation>Token de recibo</translation>
    </message>
    <message>
        <source>Pool token</source>
        <translation>Token de pool</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Deuda pública</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>peg to %1</source>
        <translation>paridad con %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>propios</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Activo nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>As people write it: ETH.</source>
        <translation>Como se escribe: ETH.</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% al año</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In full: Ether.</source>
        <translation>Completo: Ether.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Decides how it is valued and what can happen to it.</source>
        <translation>Decide cómo se valora y qué puede pasarle.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Empty when it has none.</source>
        <translation>Vacío si no tiene.</translation>
    </message>
    <message>
        <source>Pegged to</source>
        <translation>Anclado a</translation>
    </message>
    <message>
        <source>The currency it is meant to be worth one of: USD.</source>
        <translation>La divisa de la que debe valer una unidad: USD.</translation>
    </message>
    <message>
        <source>Supply grows by</source>
        <translation>La oferta crece</translation>
    </message>
    <message>
        <source>What is issued a year; it dilutes holders.</source>
        <translation>Lo que se emite al año; diluye a los tenedores.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Units there are.</source>
        <translation>Unidades que hay.</translation>
    </message>
    <message>
        <source>Backed by</source>
        <translation>Respaldado por</translation>
    </message>
    <message>
        <source>What stands behind it.</source>
        <translation>Lo que lo respalda.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Who has to redeem it.</source>
        <translation>Quien debe reembolsarlo.</translation>
    </message>
    <message>
        <source>Price services call it</source>
        <translation>Los servicios lo llaman</translation>
    </message>
    <message>
        <source>Its id at CoinGecko: ethereum. DefiLlama also knows a chain and a contract: base:0x…</source>
        <translation>Su id en CoinGecko: ethereum. DefiLlama conoce también cadena y contrato: base:0x…</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Representa</translation>
    </message>
    <message>
        <source>The ticker of what it stands for.</source>
        <translation>El símbolo de lo que representa.</translation>
    </message>
    <message>
        <source>Takes its price from</source>
        <translation>Toma su precio de</translation>
    </message>
    <message>
        <source>Empty: it has prices of its own.</source>
        <translation>Vacío: tiene precios propios.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>How much of that one unit is worth.</source>
        <translation>Cuánto de ello vale una unidad.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>What is known of the coins and currencies you use. Values, dilution and risk read it; what you enter goes before the catalogue.</source>
        <translation>Lo que se sabe de las monedas y divisas que usa. Lo leen valores, dilución y riesgo; lo que introduce va antes que el catálogo.</translation>
    </message>
    <message>
        <source>No asset is used yet.</source>
        <translation>Aún no se usa ningún activo.</translation>
    </message>
    <message>
        <source>Supply grows</source>
        <translation>Oferta crece</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::BarListChart</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalculatorForm</name>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>%1 (or another of its kind)</source>
        <translation>%1 (u otro de su tipo)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalculatorsPage</name>
    <message>
        <source>Find a calculator…</source>
        <translation>Buscar calculadora…</translation>
    </message>
    <message>
        <source>Find a calculator</source>
        <translation>Buscar calculadora</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Calculadoras</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Use in a holding</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalendarHeat</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>No day with a value.</source>
        <translation>Ningún día con valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with a value; the largest is %1.</source>
        <translation>
            <numerusform>%n día con valor; el mayor es %1.</numerusform>
            <numerusform>%n días con valor; el mayor es %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ChartTableDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Guardar CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ChartWidget</name>
    <message>
        <source>%1 could not be written. Choose a folder you may write to.</source>
        <translation>No se pudo escribir %1. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>Guardar PNG…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Save SVG…</source>
        <translation>Guardar SVG…</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>Guardar el gráfico como dibujo</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Guardar CSV…</translation>
    </message>
    <message>
        <source>Save the chart’s numbers</source>
        <translation>Guardar los números del gráfico</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Mostrar como tabla…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ChecksCard</name>
    <message>
        <source>What needs you</source>
        <translation>Lo que le necesita</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%1 de %2 controles no superados</translation>
    </message>
    <message>
        <source>Nothing: all %1 checks pass.</source>
        <translation>Nada: se superan los %1 controles.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CloseHoldingDialog</name>
    <message>
        <source>Close a holding</source>
        <translation>Cerrar una posición</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>%1 earns no more from this day on. What it has earned stays in every report; you can open it again.</source>
        <translation>%1 no gana más desde este día. Lo ganado queda en todo informe; puede reabrirla.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>The first day it no longer earns.</source>
        <translation>El primer día en que ya no gana.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ComingUpCard</name>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Todo…</translation>
    </message>
    <message>
        <source>All that is coming up</source>
        <translation>Todo lo próximo</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ComingUpDialog</name>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>What has a date in the next two years. Payments are worked out from today’s rates, balances and prices; what comes more than once a week is left out.</source>
        <translation>Lo que tiene fecha en los próximos dos años. Los pagos se calculan con tasas, saldos y precios de hoy; se omite lo que llega más de una vez por semana.</translation>
    </message>
    <message>
        <source>What is coming up</source>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>Nothing with a date lies ahead. Locks, coupons, covers, costs, goals and rules that are entered show here.</source>
        <translation>No hay nada con fecha por delante. Aquí aparecen bloqueos, cupones, coberturas, costes, objetivos y normas.</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Exportar calendario…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Exportar calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ComingUpModel</name>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>%1 of its income</source>
        <translation>%1 de sus ingresos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Happens</source>
        <translation>Ocurre</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Type a command, a page, a holding or a calculator</source>
        <translation>Escriba una orden, página, posición o calculadora</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Órdenes que encajan</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CoverDialog</name>
    <message>
        <source>Change the cover</source>
        <translation>Cambiar la cobertura</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Cobertura nueva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>What is covered.</source>
        <translation>Lo que se cubre.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Who pays.</source>
        <translation>Quien paga.</translation>
    </message>
    <message>
        <source>Pays at most</source>
        <translation>Paga como mucho</translation>
    </message>
    <message>
        <source>For the whole of it, whatever happens.</source>
        <translation>Por el conjunto, pase lo que pase.</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>What it costs for the whole time.</source>
        <translation>Lo que cuesta por todo el tiempo.</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>Franquicia</translation>
    </message>
    <message>
        <source>The part of a loss that you bear.</source>
        <translation>La parte de la pérdida que asume usted.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The first day it pays for.</source>
        <translation>El primer día que cubre.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The first day it no longer pays for.</source>
        <translation>El primer día que ya no cubre.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Coberturas</translation>
    </message>
    <message>
        <source>Insurance on holdings. Premiums are in the waterfall, what covers pay in the projection, and a cover that ends soon needs you.</source>
        <translation>Seguros de posiciones. Las primas están en la cascada, lo que pagan en la proyección, y una cobertura que acaba pronto le necesita.</translation>
    </message>
    <message>
        <source>Nothing is insured.</source>
        <translation>Nada está asegurado.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CoverModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>By published ranges it fails in %1 to %2 of all years and loses %3 a year on average.</source>
        <translation>Según rangos publicados falla en %1 a %2 de los años y pierde %3 al año de media.</translation>
    </message>
    <message>
        <source>The cover costs %1 a year and is expected to pay %2.</source>
        <translation>La cobertura cuesta %1 al año y se espera que pague %2.</translation>
    </message>
    <message>
        <source>How often a year it may fail and still net what could be had without its risk</source>
        <translation>Cuántas veces al año puede fallar y aun así dejar lo que habría sin su riesgo</translation>
    </message>
    <message>
        <source>How often a year it fails by the hazards of the projection</source>
        <translation>Cuántas veces al año falla según los peligros de la proyección</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>Puede fallar</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Cover costs</source>
        <translation>La cobertura cuesta</translation>
    </message>
    <message>
        <source>Worth it</source>
        <translation>Compensa</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::DataTable</name>
    <message>
        <source>How this number is made</source>
        <translation>Cómo sale este número</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copiar con cabeceras</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::DraftForm</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Label, notes and what few holdings need</source>
        <translation>Etiqueta, notas y lo que pocas posiciones necesitan</translation>
    </message>
    <message>
        <source>new platform</source>
        <translation>plataforma nueva</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>The coin or token, by its ticker or name.</source>
        <translation>La moneda o token, por símbolo o nombre.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>The protocol, exchange, validator or hardware it earns on.</source>
        <translation>El protocolo, exchange, validador o equipo donde gana.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How much was put in, exactly.</source>
        <translation>Cuánto se aportó, exactamente.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The first day it earns, for example 2026-03-01.</source>
        <translation>El primer día en que gana, por ejemplo 2026-03-01.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>The price of one unit today, in the base currency.</source>
        <translation>El precio de hoy de una unidad, en la divisa base.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>A name of your own, in place of “ETH · Lido”.</source>
        <translation>Un nombre propio, en vez de «ETH · Lido».</translation>
    </message>
    <message>
        <source>Nothing: new money</source>
        <translation>Nada: dinero nuevo</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>The holding whose coins or receipt tokens are used here. Their value counts once.</source>
        <translation>La posición cuyas monedas o recibos se usan aquí. Su valor cuenta una vez.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Anything worth remembering.</source>
        <translation>Lo que convenga recordar.</translation>
    </message>
    <message>
        <source>Platform, if any</source>
        <translation>Plataforma, si la hay</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>del catálogo</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::EditSelectionDialog</name>
    <message>
        <source>Edit %1 holdings</source>
        <translation>Editar %1 posiciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1. What stays empty stays as it is.</source>
        <translation>%1. Lo que quede vacío no cambia.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Where they all are now.</source>
        <translation>Donde están todas ahora.</translation>
    </message>
    <message>
        <source>New terms from</source>
        <translation>Condiciones nuevas desde</translation>
    </message>
    <message>
        <source>The first day they hold; before it the old ones do.</source>
        <translation>El primer día en que rigen; antes rigen las viejas.</translation>
    </message>
    <message>
        <source>The old ones were wrong</source>
        <translation>Las viejas estaban mal</translation>
    </message>
    <message>
        <source>Corrects the terms in force instead of ending them.</source>
        <translation>Corrige las condiciones vigentes en vez de terminarlas.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>The first day they no longer earn.</source>
        <translation>El primer día en que ya no ganan.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::EntryPanel</name>
    <message>
        <source>Save &amp;&amp; add another</source>
        <translation>Guardar &amp;&amp; añadir otra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc cierra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saves and keeps kind, platform and first day for the next one (Ctrl+Enter)</source>
        <translation>Guarda y conserva tipo, plataforma y primer día para la siguiente (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Saves the holding (Enter)</source>
        <translation>Guarda la posición (Intro)</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nueva posición</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>Duplicado de %1</translation>
    </message>
    <message>
        <source>What you typed last time is still here.</source>
        <translation>Lo que escribió la última vez sigue aquí.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>at its peg of 1 %1</source>
        <translation>en su paridad de 1 %1</translation>
    </message>
    <message>
        <source>of 1 %1; without it its worth is unknown</source>
        <translation>de 1 %1; sin él se desconoce el valor</translation>
    </message>
    <message>
        <source>Type an asset and an amount to see what it earns.</source>
        <translation>Escriba un activo y una cantidad para ver lo que gana.</translation>
    </message>
    <message>
        <source>%1 is still missing to see what it earns.</source>
        <translation>Falta %1 para ver lo que gana.</translation>
    </message>
    <message>
        <source>Mend the fields in red to see what it earns.</source>
        <translation>Corrija los campos en rojo para ver lo que gana.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ExactNumberEdit</name>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>= %1, with decimals</source>
        <translation>= %1, con decimales</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ExplanationModel</name>
    <message>
        <source>Enter or a double click opens it</source>
        <translation>Intro o doble clic lo abre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde sale</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::FactsDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::FanChart</name>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>25–75 %</source>
        <translation>25–75&#xa0;%</translation>
    </message>
    <message>
        <source>10–90 %</source>
        <translation>10–90&#xa0;%</translation>
    </message>
    <message>
        <source>5–95 %</source>
        <translation>5–95&#xa0;%</translation>
    </message>
    <message>
        <source>Chance of goal</source>
        <translation>Probabilidad del objetivo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>No projection to show.</source>
        <translation>Ninguna proyección que mostrar.</translation>
    </message>
    <message>
        <source>Monthly income from %1 to %2. The median goes from %3 to %4.</source>
        <translation>Ingresos mensuales de %1 a %2. La mediana va de %3 a %4.</translation>
    </message>
    <message>
        <source> At the end 80 % of the paths lie between %1 and %2.</source>
        <translation> Al final el 80&#xa0;% de las trayectorias está entre %1 y %2.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::FigureTile</name>
    <message>
        <source>How this number is made</source>
        <translation>Cómo sale este número</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ForecastMonthsModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>inside the 50 % band</source>
        <translation>dentro de la banda del 50&#xa0;%</translation>
    </message>
    <message>
        <source>inside the 80 % band</source>
        <translation>dentro de la banda del 80&#xa0;%</translation>
    </message>
    <message>
        <source>below the 80 % band</source>
        <translation>bajo la banda del 80&#xa0;%</translation>
    </message>
    <message>
        <source>above the 80 % band</source>
        <translation>sobre la banda del 80&#xa0;%</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ForecastsDialog</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <translation>Previsiones pasadas</translation>
    </message>
    <message>
        <source>A saved forecast is never changed. Months that are over are held against what was recorded, never against estimates.</source>
        <translation>Una previsión guardada nunca cambia. Los meses pasados se comparan con lo registrado, nunca con estimaciones.</translation>
    </message>
    <message>
        <source>Saved forecasts</source>
        <translation>Previsiones guardadas</translation>
    </message>
    <message>
        <source>No forecast is saved yet. “Save forecast…” on the Projection page keeps one.</source>
        <translation>Aún no hay previsión guardada. «Guardar previsión…» en la página Proyección guarda una.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Months of the forecast</source>
        <translation>Meses de la previsión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>All strategies</source>
        <translation>Todas las estrategias</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ForecastsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>How much more was expected than came; below zero it came better</source>
        <translation>Cuánto más se esperaba de lo que vino; bajo cero vino mejor</translation>
    </message>
    <message>
        <source>Mean distance of what came from the whole band (CRPS): lower is better</source>
        <translation>Distancia media de lo ocurrido a toda la banda (CRPS): menor es mejor</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Months scored</source>
        <translation>Meses puntuados</translation>
    </message>
    <message>
        <source>Inside 80 %</source>
        <translation>Dentro del 80&#xa0;%</translation>
    </message>
    <message>
        <source>Inside 50 %</source>
        <translation>Dentro del 50&#xa0;%</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>CRPS</source>
        <translation>CRPS</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the income is for.</source>
        <translation>Para qué son los ingresos.</translation>
    </message>
    <message>
        <source>Income a month</source>
        <translation>Ingresos al mes</translation>
    </message>
    <message>
        <source>What a month is to bring.</source>
        <translation>Lo que debe traer un mes.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>The day by which it is to be reached.</source>
        <translation>El día para el que debe alcanzarse.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>What income is to bring a month, and by when. Pages show the first; “plan goal” on the command line shows all.</source>
        <translation>Lo que deben traer los ingresos al mes y para cuándo. Las páginas muestran el primero; «plan goal» en la línea de órdenes, todos.</translation>
    </message>
    <message>
        <source>No goal is set.</source>
        <translation>Ningún objetivo fijado.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::GradePill</name>
    <message>
        <source>Grade %1, score %2 of 100</source>
        <translation>Nota %1, puntuación %2 de 100</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HistoryDialog</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Hecho en</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Go to here</source>
        <translation>Ir aquí</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Choose a step to stand right after it: later ones are taken back, and can be brought back until something new is done.</source>
        <translation>Elija un paso para quedar justo después: los posteriores se deshacen y pueden rehacerse hasta que haga algo nuevo.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Pasos, los más nuevos primero</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>está aquí</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Antes de todos estos</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingDetails</name>
    <message>
        <source>Choose a holding to see its terms, prices, records and the reasons behind its grade.</source>
        <translation>Elija una posición para ver sus condiciones, precios, registros y los motivos de su nota.</translation>
    </message>
    <message>
        <source>Record payout</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Resultó</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>What costs it points</source>
        <translation>Lo que le cuesta puntos</translation>
    </message>
    <message>
        <source>Last records</source>
        <translation>Últimos registros</translation>
    </message>
    <message>
        <source>Details of the holding</source>
        <translation>Detalles de la posición</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>No holding chosen</source>
        <translation>Ninguna posición elegida</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>cerrada el %1</translation>
    </message>
    <message>
        <source>Last %1 of %2 records</source>
        <translation>Últimos %1 de %2 registros</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Accrued by %1</source>
        <translation>Devengado al %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingsModel</name>
    <message>
        <source>no price for %1</source>
        <translation>sin precio de %1</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <translation>%1 · cerrada el %2</translation>
    </message>
    <message>
        <source>%1 · not begun</source>
        <translation>%1 · no empezada</translation>
    </message>
    <message>
        <source>needs a price</source>
        <translation>necesita un precio</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está cerrada</translation>
    </message>
    <message>
        <source>a wallet earns nothing</source>
        <translation>un monedero no gana nada</translation>
    </message>
    <message>
        <source>recorded %1, estimated %2</source>
        <translation>registrado %1, estimado %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or record(s) without a price are left out</source>
        <translation>
            <numerusform>%n día o registro sin precio se omite</numerusform>
            <numerusform>%n días o registros sin precio se omiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>What it holds now</source>
        <translation>Lo que tiene ahora</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>At the newest known price</source>
        <translation>Al último precio conocido</translation>
    </message>
    <message>
        <source>APY</source>
        <translation>APY</translation>
    </message>
    <message>
        <source>Effective yearly yield at today&apos;s terms</source>
        <translation>Rendimiento anual efectivo con las condiciones de hoy</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>how fast its supply grows is not known</source>
        <translation>no se sabe cuánto crece su oferta</translation>
    </message>
    <message>
        <source>Yield after the asset&apos;s yearly dilution</source>
        <translation>Rendimiento tras la dilución anual del activo</translation>
    </message>
    <message>
        <source>Income / year</source>
        <translation>Ingresos / año</translation>
    </message>
    <message>
        <source>At today&apos;s balance, terms and prices</source>
        <translation>Con saldo, condiciones y precios de hoy</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Devengado</translation>
    </message>
    <message>
        <source>Income since it was opened, recorded and estimated</source>
        <translation>Ingresos desde que se abrió, registrados y estimados</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>nothing in it to grade</source>
        <translation>nada que puntuar</translation>
    </message>
    <message>
        <source>Grade and score, 100 is best</source>
        <translation>Nota y puntuación, 100 es lo mejor</translation>
    </message>
    <message>
        <source>grade %1, score %2 of 100</source>
        <translation>nota %1, puntuación %2 de 100</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingsPage</name>
    <message>
        <source>Edit %1 holdings…</source>
        <translation>Editar %1 posiciones…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit in the row</source>
        <translation>Editar en la fila</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close on a day…</source>
        <translation>Cerrar en un día…</translation>
    </message>
    <message>
        <source>Record a payout…</source>
        <translation>Registrar un pago…</translation>
    </message>
    <message>
        <source>Enter a price…</source>
        <translation>Introducir un precio…</translation>
    </message>
    <message>
        <source>How this number is made</source>
        <translation>Cómo sale este número</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copiar con cabeceras</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nueva posición</translation>
    </message>
    <message>
        <source>No holdings yet</source>
        <translation>Aún no hay posiciones</translation>
    </message>
    <message>
        <source>Type in what you hold: an asset, where it earns, how much and since when. You see what it has earned while you type.</source>
        <translation>Escriba lo que tiene: un activo, dónde gana, cuánto y desde cuándo. Mientras escribe ve lo que ha ganado.</translation>
    </message>
    <message>
        <source>Filter holdings…</source>
        <translation>Filtrar posiciones…</translation>
    </message>
    <message>
        <source>Filter holdings</source>
        <translation>Filtrar posiciones</translation>
    </message>
    <message>
        <source>Shows holdings with all these words in name, asset, platform, chain or kind (Ctrl+F)</source>
        <translation>Muestra posiciones con todas estas palabras en nombre, activo, plataforma, cadena o tipo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Paste prices…</source>
        <translation>Pegar precios…</translation>
    </message>
    <message>
        <source>Record payout</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <source>A new holding (Ctrl+N)</source>
        <translation>Posición nueva (Ctrl+N)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>No holding fits the filter.</source>
        <translation>Ninguna posición encaja con el filtro.</translation>
    </message>
    <message>
        <source>Enter edits · Shift+Enter edits in the row · Ctrl+N new · Ctrl+D duplicates · Del removes · Ctrl+Z takes back</source>
        <translation>Intro edita · Mayús+Intro en la fila · Ctrl+N nueva · Ctrl+D duplica · Supr elimina · Ctrl+Z deshace</translation>
    </message>
    <message>
        <source>1 holding</source>
        <translation>1 posición</translation>
    </message>
    <message>
        <source>%1 holdings</source>
        <translation>%1 posiciones</translation>
    </message>
    <message>
        <source>%1 of %2 holdings</source>
        <translation>%1 de %2 posiciones</translation>
    </message>
    <message>
        <source>grouped by strategy · %1 · %2 a year</source>
        <translation>por estrategia · %1 · %2 al año</translation>
    </message>
    <message>
        <source>1 without a price is left out</source>
        <translation>1 sin precio se omite</translation>
    </message>
    <message>
        <source>%1 without a price are left out</source>
        <translation>%1 sin precio se omiten</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeItemsModel</name>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Canje</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Fee income</source>
        <translation>Ingresos por comisiones</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>Incentivo</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Otros ingresos</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Slashing</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>from the terms</source>
        <translation>de las condiciones</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>There is no price for this day or before it.</source>
        <translation>No hay precio de este día ni anterior.</translation>
    </message>
    <message>
        <source>Worked out from prices and exchange rates</source>
        <translation>Calculado de precios y tipos de cambio</translation>
    </message>
    <message>
        <source>Value kept with the entry</source>
        <translation>Valor guardado con el registro</translation>
    </message>
    <message>
        <source>Estimated from the terms; no record covers this day.</source>
        <translation>Estimado de las condiciones; ningún registro cubre este día.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>Precio de hoy</translation>
    </message>
    <message>
        <source>Price at receipt</source>
        <translation>Precio al recibir</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeMatrixCard</name>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Income by group and period</source>
        <translation>Ingresos por grupo y periodo</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrado como</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Exact sums by group and period</source>
        <translation>Sumas exactas por grupo y periodo</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>The same sums as bars</source>
        <translation>Las mismas sumas en barras</translation>
    </message>
    <message>
        <source>Valued at</source>
        <translation>Valorado</translation>
    </message>
    <message>
        <source>At receipt</source>
        <translation>Al recibir</translation>
    </message>
    <message>
        <source>What each amount was worth when it was earned</source>
        <translation>Lo que valía cada cantidad cuando se ganó</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What the same amounts are worth at the newest prices</source>
        <translation>Lo que valen las mismas cantidades a los últimos precios</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Shape of the bars</source>
        <translation>Forma de las barras</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Each part in per cent of its period</source>
        <translation>Cada parte en porcentaje de su periodo</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Total acumulado</translation>
    </message>
    <message>
        <source>Added up from the first period on</source>
        <translation>Sumado desde el primer periodo</translation>
    </message>
    <message>
        <source>Compare with the year before</source>
        <translation>Comparar con el año anterior</translation>
    </message>
    <message>
        <source>accrued income, %1</source>
        <translation>ingresos devengados, %1</translation>
    </message>
    <message>
        <source>%1 recorded, %2 estimated</source>
        <translation>%1 registrado, %2 estimado</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Income, %1</source>
        <translation>Ingresos, %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeMatrixModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>amounts without a price left out: %1</source>
        <translation>cantidades sin precio omitidas: %1</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomePage</name>
    <message>
        <source>No income yet</source>
        <translation>Aún no hay ingresos</translation>
    </message>
    <message>
        <source>Add a holding, and every day it earns appears here, recorded or estimated.</source>
        <translation>Añada una posición y aquí aparece cada día en que gana, registrado o estimado.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nueva posición</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Duración de un periodo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Since the first of January</source>
        <translation>Desde el 1 de enero</translation>
    </message>
    <message>
        <source>12M</source>
        <translation>12M</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Los últimos doce meses</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3A</translation>
    </message>
    <message>
        <source>The last three years</source>
        <translation>Los últimos tres años</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From the first income on</source>
        <translation>Desde el primer ingreso</translation>
    </message>
    <message>
        <source>Record payout</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>estimated from terms</source>
        <translation>estimado de las condiciones</translation>
    </message>
    <message>
        <source>Single amounts of income</source>
        <translation>Cantidades sueltas de ingresos</translation>
    </message>
    <message>
        <source>Nothing was earned in this stretch.</source>
        <translation>No se ganó nada en este tramo.</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Quitar registro</translation>
    </message>
    <message>
        <source>Shown beside the entries</source>
        <translation>Mostrado junto a los registros</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Income by day</source>
        <translation>Ingresos por día</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>Disponible para gastar</translation>
    </message>
    <message>
        <source>From gross income to what can be spent</source>
        <translation>De ingresos brutos a lo disponible</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Why income differs from the period before</source>
        <translation>Por qué los ingresos difieren del periodo anterior</translation>
    </message>
    <message>
        <source>income by day</source>
        <translation>ingresos por día</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Entries, %1</source>
        <translation>Registros, %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeReasons</name>
    <message>
        <source>1 amount without a price is left out.</source>
        <translation>1 cantidad sin precio se omite.</translation>
    </message>
    <message>
        <source>%1 amounts without a price are left out.</source>
        <translation>%1 cantidades sin precio se omiten.</translation>
    </message>
    <message>
        <source>Holdings behind it</source>
        <translation>Posiciones detrás</translation>
    </message>
    <message>
        <source>why it changed</source>
        <translation>por qué cambió</translation>
    </message>
    <message>
        <source>gross to spendable</source>
        <translation>de bruto a disponible</translation>
    </message>
    <message>
        <source>%1 of gross</source>
        <translation>%1 del bruto</translation>
    </message>
    <message>
        <source>From gross to spendable, %1</source>
        <translation>De bruto a disponible, %1</translation>
    </message>
    <message>
        <source>Nothing is set aside for taxes.</source>
        <translation>No se aparta nada para impuestos.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>more or less of what earns</source>
        <translation>más o menos de lo que gana</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>what a unit earned a day</source>
        <translation>lo que ganó una unidad al día</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>what the income was worth</source>
        <translation>lo que valían los ingresos</translation>
    </message>
    <message>
        <source>FX</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>what the currency was worth</source>
        <translation>lo que valía la divisa</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>days, and payouts dated later than earned</source>
        <translation>días, y pagos fechados después de ganarse</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Why income changed, %1</source>
        <translation>Por qué cambiaron los ingresos, %1</translation>
    </message>
    <message>
        <source>%1 after %2 from %3 to %4. Units: more or less of what earns; rate: what a unit earned a day; timing: days, and payouts dated later than they were earned.</source>
        <translation>%1 tras %2 de %3 a %4. Unidades: más o menos de lo que gana; tasa: lo que ganó una unidad al día; fechas: días, y pagos fechados después.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::InspectorDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How this number is made</source>
        <translation>Cómo sale este número</translation>
    </message>
    <message>
        <source>What the number is made of</source>
        <translation>De qué está hecho el número</translation>
    </message>
    <message>
        <source>Nothing lies behind it.</source>
        <translation>No hay nada detrás.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::KeyValueList</name>
    <message>
        <source>How this number is made</source>
        <translation>Cómo sale este número</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::KindChooser</name>
    <message>
        <source>Kind of strategy</source>
        <translation>Tipo de estrategia</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::LineChart</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase.</source>
        <translation>Nadie puede recuperar una frase perdida.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 está bloqueada</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::MainWindow</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Another program changed this portfolio. The window shows it as it is now.</source>
        <translation>Otro programa cambió esta cartera. La ventana la muestra como está ahora.</translation>
    </message>
    <message>
        <source>Opening %1: %2.</source>
        <translation>Al abrir %1: %2.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>%1 – Tidemill</source>
        <translation>%1 – Tidemill</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::MeterBar</name>
    <message>
        <source>%1: risk %2 of 100</source>
        <translation>%1: riesgo %2 de 100</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: desconocido</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::NewPortfolioDialog</name>
    <message>
        <source>New portfolio</source>
        <translation>Cartera nueva</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Divisa base</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Base &amp;currency</source>
        <translation>&amp;Divisa base</translation>
    </message>
    <message>
        <source>Values and totals are counted in it.</source>
        <translation>En ella se cuentan valores y totales.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>The portfolio needs a file. Write its name or press Browse.</source>
        <translation>La cartera necesita un archivo. Escriba su nombre o pulse Examinar.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::OverviewPage</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Nothing is held here yet</source>
        <translation>Aquí aún no se tiene nada</translation>
    </message>
    <message>
        <source>Type in what you hold, and this page shows what it earned and will probably earn.</source>
        <translation>Escriba lo que tiene y esta página muestra lo que ganó y probablemente ganará.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nueva posición</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Since the first of January</source>
        <translation>Desde el 1 de enero</translation>
    </message>
    <message>
        <source>12M</source>
        <translation>12M</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Los últimos doce meses</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3A</translation>
    </message>
    <message>
        <source>The last three years</source>
        <translation>Los últimos tres años</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From the first income on</source>
        <translation>Desde el primer ingreso</translation>
    </message>
    <message>
        <source>Accrued this month</source>
        <translation>Devengado este mes</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>Próximos 12 meses</translation>
    </message>
    <message>
        <source>Real yield</source>
        <translation>Rendimiento real</translation>
    </message>
    <message>
        <source>Income at risk</source>
        <translation>Ingresos en riesgo</translation>
    </message>
    <message>
        <source>Portfolio risk</source>
        <translation>Riesgo de la cartera</translation>
    </message>
    <message>
        <source>Income by strategy</source>
        <translation>Ingresos por estrategia</translation>
    </message>
    <message>
        <source>monthly, accrued and projected</source>
        <translation>mensuales, devengados y proyectados</translation>
    </message>
    <message>
        <source>click a bar for its entries</source>
        <translation>clic en una barra para ver sus registros</translation>
    </message>
    <message>
        <source>Where the risk sits</source>
        <translation>Dónde está el riesgo</translation>
    </message>
    <message>
        <source>income-weighted</source>
        <translation>ponderado por ingresos</translation>
    </message>
    <message>
        <source>What earns most</source>
        <translation>Lo que más gana</translation>
    </message>
    <message>
        <source>next 12 months</source>
        <translation>próximos 12 meses</translation>
    </message>
    <message>
        <source>vs %1, %2</source>
        <translation>frente a %1, %2</translation>
    </message>
    <message>
        <source>amounts without a price left out: %1</source>
        <translation>cantidades sin precio omitidas: %1</translation>
    </message>
    <message>
        <source>yield on cost %1</source>
        <translation>rendimiento sobre coste %1</translation>
    </message>
    <message>
        <source>yield on cost unknown</source>
        <translation>rendimiento sobre coste desconocido</translation>
    </message>
    <message>
        <source>%1 – %2 (80&#xa0;%)</source>
        <translation>%1 – %2 (80&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 nominal − dilution</source>
        <translation>%1 nominal − dilución</translation>
    </message>
    <message>
        <source>no rate is known</source>
        <translation>no se conoce tasa</translation>
    </message>
    <message>
        <source>mean less P5, 12 months</source>
        <translation>media menos P5, 12 meses</translation>
    </message>
    <message>
        <source>lowest holding: %1 %2</source>
        <translation>posición más baja: %1 %2</translation>
    </message>
    <message>
        <source>nothing to score yet</source>
        <translation>aún nada que puntuar</translation>
    </message>
    <message>
        <source>Without a price, and so left out of every total: %1.</source>
        <translation>Sin precio, y por eso fuera de todo total: %1.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message>
        <source>Enter a price</source>
        <translation>Introducir un precio</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseDialog</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Frase de contraseña de %1</translation>
    </message>
    <message>
        <source>Encrypt %1</source>
        <translation>Cifrar %1</translation>
    </message>
    <message>
        <source>The whole file is encrypted, and so are the backups that are kept of it.</source>
        <translation>Todo el archivo está cifrado, y también las copias que se guardan.</translation>
    </message>
    <message>
        <source>The whole file becomes unreadable without the passphrase, and so do the backups that are kept of it. Copies you made yourself stay as they are, and a disk can keep parts of the old file for a while.</source>
        <translation>Todo el archivo queda ilegible sin la frase, y también las copias que se guardan. Las copias hechas por usted quedan como están, y un disco puede conservar un tiempo partes del archivo viejo.</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>Frase &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>Frase &amp;nueva</translation>
    </message>
    <message>
        <source>New passphrase, &amp;again</source>
        <translation>Frase nueva, &amp;otra vez</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. Write it down and keep it somewhere else.</source>
        <translation>Nadie puede recuperar una frase perdida. Escríbala y guárdela en otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Remove Encryption</source>
        <translation>&amp;Quitar el cifrado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Five words that don&apos;t belong together are hard to guess and easy to keep.</source>
        <translation>Cinco palabras sin relación son difíciles de adivinar y fáciles de recordar.</translation>
    </message>
    <message>
        <source>Short: somebody who has the file can guess it.</source>
        <translation>Corta: quien tenga el archivo puede adivinarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the key…</source>
        <translation>Calculando la clave…</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>Escriba primero la frase nueva.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Las dos no son iguales. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>%1 is not encrypted any more</source>
        <translation>%1 ya no está cifrada</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Se cambió la frase</translation>
    </message>
    <message>
        <source>%1 is encrypted. Ctrl+L locks it</source>
        <translation>%1 está cifrada. Ctrl+L la bloquea</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escriba primero la frase.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseQuestion</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>%1 is encrypted with another passphrase than the portfolio that is open.</source>
        <translation>%1 está cifrada con otra frase que la cartera abierta.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PasteHoldingsDialog</name>
    <message>
        <source>Paste holdings</source>
        <translation>Pegar posiciones</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>asset	platform	amount	since	rate
ETH	Lido	12.4	2025-01-01	2.9 %</source>
        <translation>asset	platform	amount	since	rate
ETH	Lido	12.4	2025-01-01	2.9&#xa0;%</translation>
    </message>
    <message>
        <source>Rows from a spreadsheet or a CSV file</source>
        <translation>Filas de una hoja de cálculo o archivo CSV</translation>
    </message>
    <message>
        <source>One holding a row.</source>
        <translation>Una posición por fila.</translation>
    </message>
    <message>
        <source>Of rows that don’t say theirs.</source>
        <translation>De filas que no dicen la suya.</translation>
    </message>
    <message>
        <source>What happens to each row</source>
        <translation>Qué ocurre con cada fila</translation>
    </message>
    <message>
        <source>Paste rows above; each says here what will happen to it.</source>
        <translation>Pegue filas arriba; aquí se dice qué ocurre con cada una.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>se añade</translation>
    </message>
    <message>
        <source>1 holding will be added</source>
        <translation>Se añadirá 1 posición</translation>
    </message>
    <message>
        <source>%1 holdings will be added</source>
        <translation>Se añadirán %1 posiciones</translation>
    </message>
    <message>
        <source>1 row is left out, it says why</source>
        <translation>1 fila se omite y dice por qué</translation>
    </message>
    <message>
        <source>%1 rows are left out, they say why</source>
        <translation>%1 filas se omiten y dicen por qué</translation>
    </message>
    <message>
        <source>Add 1 holding</source>
        <translation>Añadir 1 posición</translation>
    </message>
    <message>
        <source>Add %1 holdings</source>
        <translation>Añadir %1 posiciones</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PastePricesDialog</name>
    <message>
        <source>Paste prices</source>
        <translation>Pegar precios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>2026-11-21  3,050.21
2026-11-22  3,081.40

or a table with the heads asset, date, price</source>
        <translation>2026-11-21  3.050,21
2026-11-22  3.081,40

o una tabla con cabeceras asset, date, price</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>What the prices are of, unless a column of the rows says so.</source>
        <translation>De qué son los precios, salvo que lo diga una columna.</translation>
    </message>
    <message>
        <source>Rows from a spreadsheet or a CSV file</source>
        <translation>Filas de una hoja de cálculo o archivo CSV</translation>
    </message>
    <message>
        <source>One day a row: date and price.</source>
        <translation>Un día por fila: fecha y precio.</translation>
    </message>
    <message>
        <source>What happens to each row</source>
        <translation>Qué ocurre con cada fila</translation>
    </message>
    <message>
        <source>Paste rows above; each says here what will happen to it.</source>
        <translation>Pegue filas arriba; aquí se dice qué ocurre con cada una.</translation>
    </message>
    <message>
        <source>1 price will be saved</source>
        <translation>Se guardará 1 precio</translation>
    </message>
    <message>
        <source>%1 prices will be saved</source>
        <translation>Se guardarán %1 precios</translation>
    </message>
    <message>
        <source>%1 left as they are</source>
        <translation>%1 quedan como están</translation>
    </message>
    <message>
        <source>1 row can’t be read and is left out</source>
        <translation>1 fila no se puede leer y se omite</translation>
    </message>
    <message>
        <source>%1 rows can’t be read and are left out</source>
        <translation>%1 filas no se pueden leer y se omiten</translation>
    </message>
    <message>
        <source>Save 1 price</source>
        <translation>Guardar 1 precio</translation>
    </message>
    <message>
        <source>Save %1 prices</source>
        <translation>Guardar %1 precios</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PayoutGridDialog</name>
    <message>
        <source>Record a month</source>
        <translation>Registrar un mes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>The month that the payouts came in.</source>
        <translation>El mes en que llegaron los pagos.</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>The day written beside each of them.</source>
        <translation>El día escrito junto a cada uno.</translation>
    </message>
    <message>
        <source>Expected amounts stand in grey. Type what came; what stays grey is not recorded.</source>
        <translation>Lo esperado está en gris. Escriba lo que vino; lo que quede gris no se registra.</translation>
    </message>
    <message>
        <source>Payouts of the month</source>
        <translation>Pagos del mes</translation>
    </message>
    <message>
        <source>Nothing was earned in this month.</source>
        <translation>No se ganó nada en este mes.</translation>
    </message>
    <message>
        <source>Take all as expected</source>
        <translation>Tomar todo como se esperaba</translation>
    </message>
    <message>
        <source>Record 1 payout</source>
        <translation>Registrar 1 pago</translation>
    </message>
    <message>
        <source>Record %1 payouts</source>
        <translation>Registrar %1 pagos</translation>
    </message>
    <message>
        <source>payouts of %1</source>
        <translation>pagos de %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PayoutGridModel</name>
    <message>
        <source>type the amount that came, above zero</source>
        <translation>escriba la cantidad que vino, superior a cero</translation>
    </message>
    <message>
        <source>Expected by the terms; type what came</source>
        <translation>Esperado por las condiciones; escriba lo que vino</translation>
    </message>
    <message>
        <source>Will be recorded</source>
        <translation>Se registrará</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>Ya registrado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanCover</name>
    <message>
        <source>Worth its cost?</source>
        <translation>¿Vale lo que cuesta?</translation>
    </message>
    <message>
        <source>premium against what it insures</source>
        <translation>prima frente a lo que asegura</translation>
    </message>
    <message>
        <source>Covers…</source>
        <translation>Coberturas…</translation>
    </message>
    <message>
        <source>Covers and what they are worth</source>
        <translation>Coberturas y lo que valen</translation>
    </message>
    <message>
        <source>Nothing here can fail by the hazards of the projection.</source>
        <translation>Nada aquí puede fallar según los peligros de la proyección.</translation>
    </message>
    <message>
        <source>The expected loss decides; the price of a lasting depeg is no cover&apos;s matter.</source>
        <translation>Decide la pérdida esperada; el precio de una pérdida duradera de paridad no es asunto de una cobertura.</translation>
    </message>
    <message>
        <source>Enter a cover, or say under “Limits and costs” what one costs a year.</source>
        <translation>Introduzca una cobertura, o diga en «Límites y costes» cuánto cuesta una al año.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanFrontier</name>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>Income against risk</source>
        <translation>Ingresos frente a riesgo</translation>
    </message>
    <message>
        <source>Income a year against risk</source>
        <translation>Ingresos al año frente a riesgo</translation>
    </message>
    <message>
        <source>portfolio risk</source>
        <translation>riesgo de la cartera</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Nothing to move: today&apos;s mix is the best within the caps.</source>
        <translation>Nada que mover: la combinación de hoy es la mejor dentro de los topes.</translation>
    </message>
    <message>
        <source>next year, within your caps</source>
        <translation>próximo año, dentro de sus topes</translation>
    </message>
    <message>
        <source>next year, no caps set</source>
        <translation>próximo año, sin topes</translation>
    </message>
    <message>
        <source>most income</source>
        <translation>más ingresos</translation>
    </message>
    <message>
        <source>same income, less risk</source>
        <translation>mismos ingresos, menos riesgo</translation>
    </message>
    <message>
        <source>same risk, %1</source>
        <translation>mismo riesgo, %1</translation>
    </message>
    <message>
        <source>risk %1, %2</source>
        <translation>riesgo %1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Nothing fits: %1</source>
        <translation>Nada encaja: %1</translation>
    </message>
    <message>
        <source>If rates are off by %1, it gains %2 to %3 a year.</source>
        <translation>Si las tasas se desvían %1, gana de %2 a %3 al año.</translation>
    </message>
    <message>
        <source>%1: that holds it back.</source>
        <translation>%1: eso lo frena.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>Arithmetic, not advice.</source>
        <translation>Aritmética, no consejo.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanGoal</name>
    <message>
        <source>−%1 points</source>
        <translation>−%1 puntos</translation>
    </message>
    <message>
        <source>+%1 points</source>
        <translation>+%1 puntos</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Which goal</source>
        <translation>Qué objetivo</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>Editar el objetivo</translation>
    </message>
    <message>
        <source>Covered now</source>
        <translation>Cubierto ahora</translation>
    </message>
    <message>
        <source>Chance by the date</source>
        <translation>Probabilidad a la fecha</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>What would close it</source>
        <translation>Lo que lo cerraría</translation>
    </message>
    <message>
        <source>Say what a month is to bring and by when; here stands how much of it is covered, how likely it is, and what would close the gap.</source>
        <translation>Diga lo que debe traer un mes y para cuándo; aquí está cuánto se cubre, cuán probable es y qué cerraría la diferencia.</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Fijar un objetivo…</translation>
    </message>
    <message>
        <source>%1: %2 a month by %3</source>
        <translation>%1: %2 al mes para el %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 with incentives off</source>
        <translation>%1 sin incentivos</translation>
    </message>
    <message>
        <source>a month; median then %1</source>
        <translation>al mes; mediana entonces %1</translation>
    </message>
    <message>
        <source>Holdings whose income is not known, left out: %1.</source>
        <translation>Posiciones de ingresos desconocidos, omitidas: %1.</translation>
    </message>
    <message>
        <source>Reinvest all income</source>
        <translation>Reinvertir todos los ingresos</translation>
    </message>
    <message>
        <source>alone by %1</source>
        <translation>por sí solo para el %1</translation>
    </message>
    <message>
        <source>Add capital at today&apos;s mix</source>
        <translation>Añadir capital con la combinación de hoy</translation>
    </message>
    <message>
        <source>or %1 every month</source>
        <translation>o %1 cada mes</translation>
    </message>
    <message>
        <source>Or earn more on what is there</source>
        <translation>O ganar más con lo que hay</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>en vez de %1</translation>
    </message>
    <message>
        <source>Nothing: today&apos;s income covers it</source>
        <translation>Nada: los ingresos de hoy lo cubren</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanLadder</name>
    <message>
        <source>Nobody knows</source>
        <translation>Nadie lo sabe</translation>
    </message>
    <message>
        <source>Later or never</source>
        <translation>Más tarde o nunca</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>≤ 1 year</source>
        <translation>≤ 1 año</translation>
    </message>
    <message>
        <source>≤ 1 day</source>
        <translation>≤ 1 día</translation>
    </message>
    <message>
        <source>≤ %1 days</source>
        <translation>≤ %1 días</translation>
    </message>
    <message>
        <source>Liquidity ladder</source>
        <translation>Escalera de liquidez</translation>
    </message>
    <message>
        <source>in hand by, after unbonding and terms</source>
        <translation>disponible en, tras desvinculación y plazos</translation>
    </message>
    <message>
        <source>sell receipts</source>
        <translation>vender recibos</translation>
    </message>
    <message>
        <source>Sell receipt tokens (stETH, say) at once instead of waiting for the unbonding</source>
        <translation>Vender los tokens de recibo (stETH, p. ej.) al momento en vez de esperar</translation>
    </message>
    <message>
        <source>%1 of it only then</source>
        <translation>%1 de ello solo entonces</translation>
    </message>
    <message>
        <source>Without a price, in none of these: %1.</source>
        <translation>Sin precio, en ninguno de estos: %1.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanMove</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a holding</source>
        <translation>Mover una posición</translation>
    </message>
    <message>
        <source>Claim interval</source>
        <translation>Intervalo de cobro</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What is moved, all of it.</source>
        <translation>Lo que se mueve, entero.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What is held or watched, whose rate it would earn.</source>
        <translation>Lo tenido o vigilado cuya tasa ganaría.</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Nueva tasa</translation>
    </message>
    <message>
        <source>What it would earn a year, after commission.</source>
        <translation>Lo que ganaría al año, tras comisión.</translation>
    </message>
    <message>
        <source>Fees and bridge</source>
        <translation>Comisiones y puente</translation>
    </message>
    <message>
        <source>Network fees of leaving and entering, bridge or withdrawal fees.</source>
        <translation>Comisiones de red de salida y entrada, de puente o retirada.</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Share of the amount lost by swapping.</source>
        <translation>Parte de la cantidad perdida al canjear.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Days it earns nothing, beside the unbonding.</source>
        <translation>Días en que no gana, además de la desvinculación.</translation>
    </message>
    <message>
        <source>somewhere at the rate of</source>
        <translation>en otro sitio a la tasa de</translation>
    </message>
    <message>
        <source>%1 (watched)</source>
        <translation>%1 (vigilado)</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>días enteros</translation>
    </message>
    <message>
        <source>There is nothing worth moving yet.</source>
        <translation>Aún no hay nada que valga la pena mover.</translation>
    </message>
    <message>
        <source>Choose where to, or type the rate it would earn there.</source>
        <translation>Elija adónde, o escriba la tasa que ganaría allí.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Days without income</source>
        <translation>Días sin ingresos</translation>
    </message>
    <message>
        <source>Costs, all in</source>
        <translation>Costes, en total</translation>
    </message>
    <message>
        <source>Earns more a year</source>
        <translation>Gana más al año</translation>
    </message>
    <message>
        <source>Pays back on</source>
        <translation>Compensa el</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>It can leave on %1: %2.</source>
        <translation>Puede salir el %1: %2.</translation>
    </message>
    <message>
        <source>It pays nothing that could be claimed.</source>
        <translation>No paga nada que pueda cobrarse.</translation>
    </message>
    <message>
        <source>What a claim costs is not known: say it under “Limits and costs”, or record network fees as costs.</source>
        <translation>No se sabe cuánto cuesta cobrar: dígalo en «Límites y costes», o registre las comisiones de red como costes.</translation>
    </message>
    <message>
        <source>At %1 a claim (%2): every &lt;b&gt;%3&lt;/b&gt; gives %4 APY; daily gives %5, monthly %6.</source>
        <translation>A %1 por cobro (%2): cada &lt;b&gt;%3&lt;/b&gt; da %4 APY; a diario %5, al mes %6.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanPage</name>
    <message>
        <source>Nothing to plan with yet</source>
        <translation>Aún nada que planear</translation>
    </message>
    <message>
        <source>Once you hold something, this page works out goals, moves and covers.</source>
        <translation>Cuando tenga algo, esta página calcula objetivos, cambios y coberturas.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nueva posición</translation>
    </message>
    <message>
        <source>Limits and costs…</source>
        <translation>Límites y costes…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlatformDialog</name>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Exchange or lender</source>
        <translation>Exchange o prestamista</translation>
    </message>
    <message>
        <source>Validator or operator</source>
        <translation>Validador u operador</translation>
    </message>
    <message>
        <source>Own hardware</source>
        <translation>Equipo propio</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>New platform</source>
        <translation>Plataforma nueva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As you call it.</source>
        <translation>Como usted la llama.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Decides which risks it has.</source>
        <translation>Decide qué riesgos tiene.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Empty for companies and own hardware.</source>
        <translation>Vacío para empresas y equipo propio.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Under whose law it stands; empty when unknown.</source>
        <translation>Bajo qué ley está; vacío si se desconoce.</translation>
    </message>
    <message>
        <source>Closed to</source>
        <translation>Cerrada a</translation>
    </message>
    <message>
        <source>Countries whose people may not use it, apart by commas.</source>
        <translation>Países cuya gente no puede usarla, separados por comas.</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>En uso desde</translation>
    </message>
    <message>
        <source>The day it opened.</source>
        <translation>El día en que abrió.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Auditorías</translation>
    </message>
    <message>
        <source>How many are published.</source>
        <translation>Cuántas hay publicadas.</translation>
    </message>
    <message>
        <source>Who can change it</source>
        <translation>Quién puede cambiarla</translation>
    </message>
    <message>
        <source>“none”, “timelock”, “multisig”, or in your words.</source>
        <translation>«none», «timelock», «multisig», o con sus palabras.</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custodia</translation>
    </message>
    <message>
        <source>Who holds the coins.</source>
        <translation>Quien tiene las monedas.</translation>
    </message>
    <message>
        <source>Asks who one is</source>
        <translation>Pregunta quién es uno</translation>
    </message>
    <message>
        <source>Can be insured</source>
        <translation>Puede asegurarse</translation>
    </message>
    <message>
        <source>Days to get out</source>
        <translation>Días para salir</translation>
    </message>
    <message>
        <source>From asking to having.</source>
        <translation>De pedir a tener.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>How many share the work.</source>
        <translation>Cuántos comparten el trabajo.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Share of the time it worked.</source>
        <translation>Parte del tiempo que funcionó.</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>What is known of the places you use. Risk and rules read it; what you enter goes before the catalogue, and unknown stays unknown.</source>
        <translation>Lo que se sabe de los lugares que usa. Lo leen riesgo y normas; lo que introduce va antes que el catálogo, y lo desconocido sigue desconocido.</translation>
    </message>
    <message>
        <source>No platform is used yet.</source>
        <translation>Aún no se usa ninguna plataforma.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark; automatic follows the desktop.</source>
        <translation>Claro u oscuro; automático sigue al escritorio.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window; reports and the history are in English.</source>
        <translation>De la ventana; informes e historial están en inglés.</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>Hidden, every page shows dots in their place.</source>
        <translation>Ocultas, cada página muestra puntos en su lugar.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostradas</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>On start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>What the window opens with.</source>
        <translation>Con qué se abre la ventana.</translation>
    </message>
    <message>
        <source>Open the last portfolio</source>
        <translation>Abrir la última cartera</translation>
    </message>
    <message>
        <source>Show the welcome page</source>
        <translation>Mostrar la bienvenida</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Bloquear cuando no hay nadie</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. Only a portfolio with a passphrase can be locked.</source>
        <translation>Tras tanto tiempo sin teclado ni ratón. Solo puede bloquearse una cartera con frase de contraseña.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>These hold on this computer. What a portfolio reckons with (currency, risks, plans) is kept in the portfolio itself, see the menu Portfolio.</source>
        <translation>Estas valen en este ordenador. Aquello con que calcula una cartera (divisa, riesgos, planes) se guarda en ella; vea el menú Cartera.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PreviewBox</name>
    <message>
        <source>risk %1</source>
        <translation>riesgo %1</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>puntúa</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>¿por qué?</translation>
    </message>
    <message>
        <source>As entered, this holding</source>
        <translation>Tal como está, esta posición</translation>
    </message>
    <message>
        <source>The reasons behind the grade</source>
        <translation>Los motivos de la nota</translation>
    </message>
    <message>
        <source>Fill in asset, amount and rate to see what it earns.</source>
        <translation>Rellene activo, cantidad y tasa para ver lo que gana.</translation>
    </message>
    <message>
        <source>No price for %1 yet, so its worth is unknown.</source>
        <translation>Aún sin precio de %1, así que se desconoce su valor.</translation>
    </message>
    <message>
        <source>has accrued since %1</source>
        <translation>se ha devengado desde el %1</translation>
    </message>
    <message>
        <source>a day / month / year</source>
        <translation>al día / mes / año</translation>
    </message>
    <message>
        <source>APY, after dilution</source>
        <translation>APY, tras dilución</translation>
    </message>
    <message>
        <source>dilution unknown</source>
        <translation>dilución desconocida</translation>
    </message>
    <message>
        <source>is worth</source>
        <translation>vale</translation>
    </message>
    <message>
        <source>Accrued: %1</source>
        <translation>Devengado: %1</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Por qué %1</translation>
    </message>
    <message>
        <source>0 safe, 100 worst</source>
        <translation>0 seguro, 100 lo peor</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceAskingModel</name>
    <message numerus="yes">
        <source>%n close(s), %1 to %2</source>
        <translation>
            <numerusform>%n cierre, %1 a %2</numerusform>
            <numerusform>%n cierres, %1 a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n ya conocido</numerusform>
            <numerusform>%n ya conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>type its id</source>
        <translation>escriba su id</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>The service calls it</source>
        <translation>El servicio lo llama</translation>
    </message>
    <message>
        <source>Newest price</source>
        <translation>Último precio</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceDialog</name>
    <message>
        <source>Enter a price</source>
        <translation>Introducir un precio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>The coin or token, by its ticker or name.</source>
        <translation>La moneda o token, por símbolo o nombre.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The day the price is of.</source>
        <translation>El día del precio.</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Precio de uno</translation>
    </message>
    <message>
        <source>In the base currency, exactly.</source>
        <translation>En la divisa base, exacto.</translation>
    </message>
    <message>
        <source>No price was typed in so far.</source>
        <translation>Aún no se ha escrito ningún precio.</translation>
    </message>
    <message>
        <source>The newest prices</source>
        <translation>Los últimos precios</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceFetcher</name>
    <message>
        <source>This is no address. It begins with https://.</source>
        <translation>Esto no es una dirección. Empieza por https://.</translation>
    </message>
    <message>
        <source>Only the beginning of the address: what is asked for is put behind it.</source>
        <translation>Solo el comienzo de la dirección: lo que se pide va detrás.</translation>
    </message>
    <message>
        <source>Only https:// is used, so that nobody on the way reads along or changes prices.</source>
        <translation>Solo se usa https://, para que nadie lea ni cambie precios por el camino.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceLinesModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PrintPreview</name>
    <message>
        <source>Print: %1</source>
        <translation>Imprimir: %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionAssumptions</name>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Fuentes…</translation>
    </message>
    <message>
        <source>Every assumption with its value and where it comes from</source>
        <translation>Cada supuesto con su valor y de dónde sale</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Change this scenario…</source>
        <translation>Cambiar este escenario…</translation>
    </message>
    <message>
        <source>Price view</source>
        <translation>Visión de precios</translation>
    </message>
    <message>
        <source>How the prices of coins will move on the mean. Without a view they stay where they are.</source>
        <translation>Cómo se moverán de media los precios de las monedas. Sin visión quedan donde están.</translation>
    </message>
    <message>
        <source>No view (0 % drift)</source>
        <translation>Deriva 0 %</translation>
    </message>
    <message>
        <source>%1 falling a year</source>
        <translation>%1 de caída al año</translation>
    </message>
    <message>
        <source>%1 rising a year</source>
        <translation>%1 de subida al año</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidad</translation>
    </message>
    <message>
        <source>How strongly prices move.</source>
        <translation>Con qué fuerza se mueven los precios.</translation>
    </message>
    <message>
        <source>From price history</source>
        <translation>Del historial</translation>
    </message>
    <message>
        <source>Half of it</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>Half more</source>
        <translation>La mitad más</translation>
    </message>
    <message>
        <source>Twice as much</source>
        <translation>El doble</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tasas</translation>
    </message>
    <message>
        <source>What each holding really earned, where three months are recorded, or what its terms say.</source>
        <translation>Lo que cada posición ganó de verdad si hay tres meses registrados, o lo que dicen sus condiciones.</translation>
    </message>
    <message>
        <source>As earned so far</source>
        <translation>Como se ha ganado</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Como se introdujo</translation>
    </message>
    <message>
        <source>Uncertainty of rates</source>
        <translation>Incertidumbre, tasas</translation>
    </message>
    <message>
        <source>How far a rate may have moved after a year, as a share of it.</source>
        <translation>Cuánto puede haberse movido una tasa tras un año, como parte de ella.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>Reinvest income</source>
        <translation>Reinvertir ingresos</translation>
    </message>
    <message>
        <source>Whether income is added to the holding it came from.</source>
        <translation>Si los ingresos se suman a la posición de la que vienen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On, monthly</source>
        <translation>Sí, cada mes</translation>
    </message>
    <message>
        <source>Exploits, slashing</source>
        <translation>Exploits, slashing</translation>
    </message>
    <message>
        <source>Exploits, failures of platforms and issuers, slashing, liquidations, as likely as their sources say.</source>
        <translation>Exploits, quiebras de plataformas y emisores, slashing, liquidaciones, tan probables como dicen sus fuentes.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Stablecoin depeg</source>
        <translation>Pérdida de paridad</translation>
    </message>
    <message>
        <source>Whether a stablecoin may lose its peg for good.</source>
        <translation>Si una stablecoin puede perder su paridad para siempre.</translation>
    </message>
    <message>
        <source>Tax on income</source>
        <translation>Impuesto al ingreso</translation>
    </message>
    <message>
        <source>The share of income that is put aside for tax when it is received.</source>
        <translation>La parte de los ingresos apartada para impuestos al recibirlos.</translation>
    </message>
    <message>
        <source>%1 at receipt</source>
        <translation>%1 al recibir</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Whether what the holdings cost, hosting for example, is taken off.</source>
        <translation>Si se descuenta lo que cuestan las posiciones, el alojamiento por ejemplo.</translation>
    </message>
    <message>
        <source>Not taken off</source>
        <translation>Sin descontar</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Descontado</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>The income a month that the projection is held against.</source>
        <translation>Los ingresos al mes con que se compara la proyección.</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Fijar un objetivo…</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>Por moneda</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Ninguna conocida</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 a month, left out</source>
        <translation>%1 al mes, omitido</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>A medida…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionModel</name>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>Percentiles of a sum are not the sum of percentiles; means add up.</source>
        <translation>Los percentiles de una suma no son la suma de percentiles; las medias se suman.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionMovers</name>
    <message>
        <source>What moves it most</source>
        <translation>Lo que más la mueve</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Lo que se mueve</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>What the mean income would change by, one thing at a time</source>
        <translation>En cuánto cambiarían los ingresos medios, una cosa cada vez</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Capital lost on the mean over all simulated paths, by cause</source>
        <translation>Capital perdido de media en todas las trayectorias, por causa</translation>
    </message>
    <message>
        <source>What moves the %1 most</source>
        <translation>Lo que más mueve %1</translation>
    </message>
    <message>
        <source>%1 · chance %2</source>
        <translation>%1 · probabilidad %2</translation>
    </message>
    <message>
        <source>change of the mean income</source>
        <translation>cambio de los ingresos medios</translation>
    </message>
    <message>
        <source>nothing that can be lost is simulated</source>
        <translation>no se simula nada que pueda perderse</translation>
    </message>
    <message>
        <source>mean loss of capital</source>
        <translation>pérdida media de capital</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionPage</name>
    <message>
        <source>goal %1 / month</source>
        <translation>objetivo %1 / mes</translation>
    </message>
    <message>
        <source>Nothing to project yet</source>
        <translation>Aún nada que proyectar</translation>
    </message>
    <message>
        <source>Once a holding earns, this page shows what it will probably bring, as a range.</source>
        <translation>Cuando una posición gane, esta página muestra lo que probablemente traerá, como intervalo.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nueva posición</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>Años por delante</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1A</translation>
    </message>
    <message>
        <source>One year ahead</source>
        <translation>Un año por delante</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3A</translation>
    </message>
    <message>
        <source>Three years ahead</source>
        <translation>Tres años por delante</translation>
    </message>
    <message>
        <source>5Y</source>
        <translation>5A</translation>
    </message>
    <message>
        <source>Five years ahead</source>
        <translation>Cinco años por delante</translation>
    </message>
    <message>
        <source>10Y</source>
        <translation>10A</translation>
    </message>
    <message>
        <source>Ten years ahead</source>
        <translation>Diez años por delante</translation>
    </message>
    <message>
        <source>Save forecast…</source>
        <translation>Guardar previsión…</translation>
    </message>
    <message>
        <source>Keeps this projection, to see later how it did</source>
        <translation>Guarda esta proyección para ver después cómo le fue</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>Ingresos mensuales</translation>
    </message>
    <message>
        <source>bands: 5–95, 10–90, 25–75 %</source>
        <translation>bandas: 5–95, 10–90, 25–75&#xa0;%</translation>
    </message>
    <message>
        <source>Monthly income, projected</source>
        <translation>Ingresos mensuales, proyectados</translation>
    </message>
    <message>
        <source>Chance of the goal</source>
        <translation>Probabilidad del objetivo</translation>
    </message>
    <message>
        <source>Median total</source>
        <translation>Total mediano</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>Intervalo del 80&#xa0;%</translation>
    </message>
    <message>
        <source>95 % worst case</source>
        <translation>Peor caso al 95&#xa0;%</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <translation>Previsiones pasadas</translation>
    </message>
    <message>
        <source>By strategy</source>
        <translation>Por estrategia</translation>
    </message>
    <message>
        <source>Projected income by strategy</source>
        <translation>Ingresos proyectados por estrategia</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>next 12 months</source>
        <translation>próximos 12 meses</translation>
    </message>
    <message>
        <source>next %1 years</source>
        <translation>próximos %1 años</translation>
    </message>
    <message>
        <source>Monthly income, %1</source>
        <translation>Ingresos mensuales, %1</translation>
    </message>
    <message>
        <source>closed form</source>
        <translation>fórmula cerrada</translation>
    </message>
    <message>
        <source>%1 paths · %2 ms · seed %3</source>
        <translation>%1 trayectorias · %2 ms · semilla %3</translation>
    </message>
    <message>
        <source>By strategy, %1</source>
        <translation>Por estrategia, %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>one in ten below, one above</source>
        <translation>uno de cada diez debajo, uno encima</translation>
    </message>
    <message>
        <source>income at risk %1</source>
        <translation>ingresos en riesgo %1</translation>
    </message>
    <message>
        <source>%1 in the last month</source>
        <translation>%1 en el último mes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>save one to see how it does</source>
        <translation>guarde una para ver cómo le va</translation>
    </message>
    <message>
        <source>no month is over yet</source>
        <translation>aún no ha acabado ningún mes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>months inside their 80 % band</source>
        <translation>meses dentro de su banda del 80&#xa0;%</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RecordPayoutDialog</name>
    <message>
        <source>Record a payout</source>
        <translation>Registrar un pago</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Kind of payout</source>
        <translation>Tipo de pago</translation>
    </message>
    <message>
        <source>What was paid; a slash and a cost are losses.</source>
        <translation>Lo que se pagó; un slashing y un coste son pérdidas.</translation>
    </message>
    <message>
        <source>When, in UTC</source>
        <translation>Cuándo, en UTC</translation>
    </message>
    <message>
        <source>A day, or a day and a time: 2026-11-22 14:30.</source>
        <translation>Un día, o un día y una hora: 2026-11-22 14:30.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How much was paid, exactly, without a sign.</source>
        <translation>Cuánto se pagó, exacto, sin signo.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>What it was paid in.</source>
        <translation>En qué se pagó.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it was worth then. Left empty, the price of that day is taken, once it is known.</source>
        <translation>Lo que valía entonces. Si se deja vacío, se toma el precio de ese día cuando se conozca.</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>Cubre desde</translation>
    </message>
    <message>
        <source>The first day this payout is for; no estimate is made for the days it covers.</source>
        <translation>El primer día al que corresponde este pago; no se estima para los días que cubre.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>no price of that day yet</source>
        <translation>aún sin precio de ese día</translation>
    </message>
    <message>
        <source>at its peg, until a price of that day is known</source>
        <translation>en su paridad, hasta conocer un precio de ese día</translation>
    </message>
    <message>
        <source>this day only</source>
        <translation>solo este día</translation>
    </message>
    <message>
        <source>%1 days, up to this day</source>
        <translation>%1 días, hasta este día</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RecordsDialog</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RecurringDialog</name>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>cada trimestre</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Cover premium</source>
        <translation>Prima de cobertura</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>End what repeats</source>
        <translation>Terminar lo que se repite</translation>
    </message>
    <message>
        <source>What repeats</source>
        <translation>Lo que se repite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The first day it no longer comes; empty: it goes on.</source>
        <translation>El primer día en que ya no llega; vacío: continúa.</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Whose cost or income it is.</source>
        <translation>De quién es el coste o ingreso.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Each time, exactly, without a sign.</source>
        <translation>Cada vez, exacto, sin signo.</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Pagado en</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Primera vez el</translation>
    </message>
    <message>
        <source>Months count from this day.</source>
        <translation>Los meses cuentan desde este día.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Bills and payments that come again are typed once; each day they fall on counts as if it had been recorded.</source>
        <translation>Facturas y pagos que vuelven se escriben una vez; cada día en que caen cuenta como registrado.</translation>
    </message>
    <message>
        <source>Nothing repeats.</source>
        <translation>No se repite nada.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Amounts are hidden, and so is the preview. Exported reports hold them.</source>
        <translation>Las cantidades están ocultas, y la vista previa también. Los informes exportados las contienen.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ReportsPage</name>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Aún nada que informar</translation>
    </message>
    <message>
        <source>Add a holding first; then income statement, holdings and risk review are one click away.</source>
        <translation>Añada antes una posición; luego ingresos, posiciones y riesgo están a un clic.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nueva posición</translation>
    </message>
    <message>
        <source>Open folder after export</source>
        <translation>Abrir la carpeta tras exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Period, first and last day</source>
        <translation>Periodo, primer y último día</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print or send</source>
        <translation>Páginas para imprimir o enviar</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>One page for the browser, readable by screen readers</source>
        <translation>Una página para el navegador, legible por lectores de pantalla</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, every digit</source>
        <translation>Tablas para hoja de cálculo, cada dígito</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs, every digit</source>
        <translation>Para programas, cada dígito</translation>
    </message>
    <message>
        <source>The same from a terminal:</source>
        <translation>Lo mismo desde un terminal:</translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation>Lo mismo desde un terminal</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>Amounts are hidden. Ctrl+Shift+H shows them again.</source>
        <translation>Las cantidades están ocultas. Ctrl+Mayús+H las muestra.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>A copy is kept whenever a portfolio that was changed is closed. Restoring keeps what is there now beside it.</source>
        <translation>Al cerrar una cartera cambiada se guarda una copia. Restaurar conserva al lado lo que hay ahora.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>Copies that were kept, newest first</source>
        <translation>Copias guardadas, las más nuevas primero</translation>
    </message>
    <message>
        <source>No copy of this portfolio was kept yet.</source>
        <translation>Aún no se ha guardado copia de esta cartera.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskModel</name>
    <message>
        <source>Does not apply to this holding.</source>
        <translation>No se aplica a esta posición.</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskPage</name>
    <message>
        <source>Nothing at risk yet</source>
        <translation>Aún nada en riesgo</translation>
    </message>
    <message>
        <source>Add a holding, and this page says how it could hurt, point by point.</source>
        <translation>Añada una posición y esta página dice, punto por punto, cómo podría dañar.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nueva posición</translation>
    </message>
    <message>
        <source>Weights of the risks…</source>
        <translation>Pesos de los riesgos…</translation>
    </message>
    <message>
        <source>Caps on grades…</source>
        <translation>Topes de las notas…</translation>
    </message>
    <message>
        <source>Limits of the checks…</source>
        <translation>Límites de los controles…</translation>
    </message>
    <message>
        <source>Rules of law…</source>
        <translation>Normas legales…</translation>
    </message>
    <message>
        <source>Weights and limits</source>
        <translation>Pesos y límites</translation>
    </message>
    <message>
        <source>How risks count, what caps a grade, where checks speak up, which rules are expected</source>
        <translation>Cómo cuentan los riesgos, qué limita una nota, dónde avisan los controles, qué normas se esperan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Risk by holding and cause</source>
        <translation>Riesgo por posición y causa</translation>
    </message>
    <message>
        <source>0 safe, 100 worst · choose a cell for the reasons</source>
        <translation>0 seguro, 100 lo peor · elija una celda para ver los motivos</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Impermanent loss</source>
        <translation>Pérdida impermanente</translation>
    </message>
    <message>
        <source>price of the first asset in the second, now against entry</source>
        <translation>precio del primer activo en el segundo, ahora frente a la entrada</translation>
    </message>
    <message>
        <source>portfolio %1</source>
        <translation>cartera %1</translation>
    </message>
    <message>
        <source>Score %1 of 100: 100 less the weighted risks</source>
        <translation>Puntuación %1 de 100: 100 menos los riesgos ponderados</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>%1 %2: why</source>
        <translation>%1 %2: por qué</translation>
    </message>
    <message>
        <source>%1 does not apply to this holding.</source>
        <translation>%1 no se aplica a esta posición.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Capital %1 instead of %2, income %3 instead of %4 a year</source>
        <translation>Capital %1 en vez de %2, ingresos %3 en vez de %4 al año</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Holdings without a price, left out: %1.</source>
        <translation>Posiciones sin precio, omitidas: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>against holding</source>
        <translation>frente a mantener</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>Against holding: %1 from the pool and %2 earned make %3.</source>
        <translation>Frente a mantener: %1 del pool y %2 ganados dan %3.</translation>
    </message>
    <message>
        <source>Out of its range: it earns no fees now.</source>
        <translation>Fuera de su rango: ahora no gana comisiones.</translation>
    </message>
    <message>
        <source>What it earned makes up for the loss from %1 to %2; it trades at %3.</source>
        <translation>Lo ganado compensa la pérdida de %1 a %2; cotiza a %3.</translation>
    </message>
    <message>
        <source>What it earned makes up for the loss down to %1; it trades at %2.</source>
        <translation>Lo ganado compensa la pérdida hasta %1; cotiza a %2.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskSpread</name>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>One failure</source>
        <translation>Una quiebra</translation>
    </message>
    <message>
        <source>Value by platform</source>
        <translation>Valor por plataforma</translation>
    </message>
    <message>
        <source>Value by chain</source>
        <translation>Valor por cadena</translation>
    </message>
    <message>
        <source>Value by asset</source>
        <translation>Valor por activo</translation>
    </message>
    <message>
        <source>Value by strategy</source>
        <translation>Valor por estrategia</translation>
    </message>
    <message>
        <source>Value by issuer</source>
        <translation>Valor por emisor</translation>
    </message>
    <message>
        <source>Value by country</source>
        <translation>Valor por país</translation>
    </message>
    <message>
        <source>Value by custody</source>
        <translation>Valor por custodia</translation>
    </message>
    <message>
        <source>Income by law</source>
        <translation>Ingresos por ley</translation>
    </message>
    <message>
        <source>Share of each coin</source>
        <translation>Parte de cada moneda</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regulación</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>Dilución</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>%1 a year and %2 of the value rest on it</source>
        <translation>%1 al año y %2 del valor dependen de ello</translation>
    </message>
    <message>
        <source>of next year’s income</source>
        <translation>de los ingresos del próximo año</translation>
    </message>
    <message>
        <source>of value · HHI %1, like %2 equal parts</source>
        <translation>del valor · HHI %1, como %2 partes iguales</translation>
    </message>
    <message>
        <source>%1 a year; in a year %2</source>
        <translation>%1 al año; en un año %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of yours</source>
        <translation>
            <numerusform>%n norma suya</numerusform>
            <numerusform>%n normas suyas</numerusform>
        </translation>
    </message>
    <message>
        <source>its supply grows by %1 a year, yours by %2</source>
        <translation>su oferta crece %1 al año, lo suyo %2</translation>
    </message>
    <message>
        <source>nobody said how its supply grows</source>
        <translation>nadie ha dicho cuánto crece su oferta</translation>
    </message>
    <message>
        <source>your share, a year on</source>
        <translation>su parte, en un año</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskStress</name>
    <message>
        <source>Stress tests</source>
        <translation>Pruebas de estrés</translation>
    </message>
    <message>
        <source>if it happened today</source>
        <translation>si ocurriera hoy</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>calculando…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RuleDialog</name>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Norma nueva</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Cambiar la norma</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ban: the income ends</source>
        <translation>Prohibición: los ingresos acaban</translation>
    </message>
    <message>
        <source>Identity: one has to say who one is</source>
        <translation>Identidad: hay que decir quién se es</translation>
    </message>
    <message>
        <source>Tax: a share of the income goes</source>
        <translation>Impuesto: se va parte de los ingresos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What you call it, without spaces: mica-2027.</source>
        <translation>Como la llama, sin espacios: mica-2027.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Empty: it is in force already.</source>
        <translation>Vacío: ya está en vigor.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Share of the income, on top of what is put aside for tax.</source>
        <translation>Parte de los ingresos, además de lo apartado para impuestos.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Country of the platform</source>
        <translation>País de la plataforma</translation>
    </message>
    <message>
        <source>As its facts name it; empty: any.</source>
        <translation>Como lo dicen sus datos; vacío: cualquiera.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Normas</translation>
    </message>
    <message>
        <source>Rules of law that you expect or that hold: the projection, the checks and the share of income by law take them up from their day on.</source>
        <translation>Normas que espera o que rigen: la proyección, los controles y los ingresos por ley las aplican desde su día.</translation>
    </message>
    <message>
        <source>No rule is expected.</source>
        <translation>No se espera ninguna norma.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::SaveForecastDialog</name>
    <message>
        <source>Forecast of %1</source>
        <translation>Previsión del %1</translation>
    </message>
    <message>
        <source>Save this forecast</source>
        <translation>Guardar esta previsión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the forecast is called.</source>
        <translation>Cómo se llama la previsión.</translation>
    </message>
    <message>
        <source>It is kept as it stands, with its assumptions. As months pass, it is held against what you record: inside its bands or not, too high or too low.</source>
        <translation>Se guarda tal cual, con sus supuestos. Con los meses se compara con lo que registra: dentro de sus bandas o no, alta o baja.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ScenarioDialog</name>
    <message>
        <source>New scenario</source>
        <translation>Escenario nuevo</translation>
    </message>
    <message>
        <source>Change the scenario</source>
        <translation>Cambiar el escenario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Quedan como están</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Acaban hoy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the scenario is called.</source>
        <translation>Cómo se llama el escenario.</translation>
    </message>
    <message>
        <source>Coins fall by</source>
        <translation>Las monedas caen</translation>
    </message>
    <message>
        <source>Every coin that is not named below, at once and for good.</source>
        <translation>Toda moneda no nombrada abajo, de golpe y para siempre.</translation>
    </message>
    <message>
        <source>Rates fall by</source>
        <translation>Las tasas caen</translation>
    </message>
    <message>
        <source>Every rate, as a share of what it is today.</source>
        <translation>Cada tasa, como parte de la de hoy.</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>Incentivos</translation>
    </message>
    <message>
        <source>What is paid from new tokens or a subsidy.</source>
        <translation>Lo que se paga con tokens nuevos o subvenciones.</translation>
    </message>
    <message>
        <source>Single coins and platforms</source>
        <translation>Monedas y plataformas sueltas</translation>
    </message>
    <message>
        <source>One to a line, what is left of it: price.ETH=0.5 is a fall by half, platform.Lido=0.8 a loss of a fifth of what is held there.</source>
        <translation>Uno por línea, lo que queda: price.ETH=0.5 es una caída a la mitad, platform.Lido=0.8 la pérdida de un quinto de lo que hay allí.</translation>
    </message>
    <message>
        <source>One to a line, what is left: price.ETH=0.5, platform.Lido=0.8</source>
        <translation>Uno por línea, lo que queda: price.ETH=0.5, platform.Lido=0.8</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Quitar este escenario</translation>
    </message>
    <message>
        <source>Add scenario “%1”</source>
        <translation>Añadir el escenario «%1»</translation>
    </message>
    <message>
        <source>Change scenario “%1”</source>
        <translation>Cambiar el escenario «%1»</translation>
    </message>
    <message>
        <source>Remove scenario “%1”</source>
        <translation>Quitar el escenario «%1»</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::SettingsDialog</name>
    <message>
        <source>of 100</source>
        <translation>de 100</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::StackedIncomeChart</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Show all months</source>
        <translation>Mostrar todos los meses</translation>
    </message>
    <message>
        <source>accrued</source>
        <translation>devengado</translation>
    </message>
    <message>
        <source>projected mean</source>
        <translation>media proyectada</translation>
    </message>
    <message>
        <source>P10–P90 and median</source>
        <translation>P10–P90 y mediana</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>un año antes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>accrued so far</source>
        <translation>devengado hasta ahora</translation>
    </message>
    <message>
        <source>still expected</source>
        <translation>aún esperado</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>P10 – P90</source>
        <translation>P10 – P90</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>proyectado</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>%1 accrued</source>
        <translation>%1 devengado</translation>
    </message>
    <message>
        <source>%1 projected</source>
        <translation>%1 proyectado</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>No income to show.</source>
        <translation>Ningún ingreso que mostrar.</translation>
    </message>
    <message>
        <source>Monthly income from %1 to %2: %3 accrued</source>
        <translation>Ingresos mensuales de %1 a %2: %3 devengados</translation>
    </message>
    <message>
        <source>, %1 projected</source>
        <translation>, %1 proyectados</translation>
    </message>
    <message>
        <source>. The largest part is %1 with %2.</source>
        <translation>. La mayor parte es %1 con %2.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::StackingNotice</name>
    <message>
        <source>It is about %1.</source>
        <translation>Se trata de %1.</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Vincularlas</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::StressModel</name>
    <message>
        <source>%1 a year instead of %2</source>
        <translation>%1 al año en vez de %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en vez de %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::TermsChoice</name>
    <message>
        <source>Correct the terms in force</source>
        <translation>Corregir las condiciones vigentes</translation>
    </message>
    <message>
        <source>They are different from a day on</source>
        <translation>Son distintas desde un día</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Cambian desde</translation>
    </message>
    <message>
        <source>First day of the new terms; what was accrued before stays as it was.</source>
        <translation>Primer día de las condiciones nuevas; lo devengado antes queda.</translation>
    </message>
    <message>
        <source>The terms you changed</source>
        <translation>Las condiciones que cambió</translation>
    </message>
    <message>
        <source>What was typed before was a mistake: all it has accrued under it is worked out anew.</source>
        <translation>Lo escrito antes era un error: todo lo devengado con ello se recalcula.</translation>
    </message>
    <message>
        <source>The platform pays something else now: what was accrued before stays.</source>
        <translation>La plataforma paga ahora otra cosa: lo devengado antes queda.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::Tour</name>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Eight pages, one question each</source>
        <translation>Ocho páginas, una pregunta cada una</translation>
    </message>
    <message>
        <source>%1 to %2 go straight to a page. %3 finds any command, holding or page by a few letters.</source>
        <translation>%1 a %2 van directos a una página. %3 encuentra cualquier orden, posición o página con unas letras.</translation>
    </message>
    <message>
        <source>Type in what you hold</source>
        <translation>Escriba lo que tiene</translation>
    </message>
    <message>
        <source>Choose what earns and name the coin: defaults are filled in, and a preview shows what it will earn while you type. %1 from anywhere, Enter saves.</source>
        <translation>Elija lo que gana y nombre la moneda: se rellenan valores por defecto y una vista previa muestra lo que ganará. %1 desde cualquier sitio, Intro guarda.</translation>
    </message>
    <message>
        <source>Past and future in one picture</source>
        <translation>Pasado y futuro en una imagen</translation>
    </message>
    <message>
        <source>Solid bars have accrued, pale ones are expected. Four times out of five a month should fall inside its whisker. Click a bar for what is behind it.</source>
        <translation>Las barras llenas se han devengado, las pálidas se esperan. Cuatro de cada cinco veces un mes debería caer dentro de su bigote. Haga clic en una barra para ver lo que hay detrás.</translation>
    </message>
    <message>
        <source>Record what really came</source>
        <translation>Registre lo que vino de verdad</translation>
    </message>
    <message>
        <source>Until you do, the terms of a holding say what it earned. %1 records a payout, %2 a whole month: then the record counts, and late or short payments stand out.</source>
        <translation>Hasta entonces las condiciones dicen lo que ganó. %1 registra un pago, %2 un mes entero: entonces cuenta el registro y destacan los pagos tardíos o cortos.</translation>
    </message>
    <message>
        <source>What could stop it</source>
        <translation>Lo que podría impedirlo</translation>
    </message>
    <message>
        <source>Every holding gets a grade, with the reasons and the facts behind it. %1 opens any number of the window down to the prices and entries it is made of.</source>
        <translation>Cada posición recibe una nota con sus motivos y hechos. %1 abre cualquier número de la ventana hasta los precios y registros de que está hecho.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>Every change is on disk at once. %1 takes back any of them, %2 lists the copies that are kept, and %3 encrypts it. It never leaves this computer.</source>
        <translation>Cada cambio está al momento en el disco. %1 deshace cualquiera, %2 lista las copias guardadas y %3 lo cifra. Nunca sale de este ordenador.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::TradesModel</name>
    <message>
        <source>take out %1</source>
        <translation>retirar %1</translation>
    </message>
    <message>
        <source>put in %1</source>
        <translation>aportar %1</translation>
    </message>
    <message>
        <source>To get there</source>
        <translation>Para llegar ahí</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::WelcomePage</name>
    <message>
        <source>What your coins earn, and what could stop it</source>
        <translation>Lo que ganan sus monedas y lo que podría impedirlo</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. No account, no keys, no network unless you ask for prices.</source>
        <translation>Todo queda en un archivo en este ordenador. Sin cuenta, sin claves, sin red salvo que pida precios.</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Cartera nueva</translation>
    </message>
    <message>
        <source>Start empty and type in what you hold</source>
        <translation>Empezar de cero y escribir lo que tiene</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Abrir una cartera</translation>
    </message>
    <message>
        <source>A .tidemill file on this computer</source>
        <translation>Un archivo .tidemill en este ordenador</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Explorar el ejemplo</translation>
    </message>
    <message>
        <source>Nine holdings, two years, nothing to lose</source>
        <translation>Nueve posiciones, dos años, nada que perder</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>RECIENTES</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::WindowCommands</name>
    <message>
        <source>Open a portfolio</source>
        <translation>Abrir una cartera</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Copia de seguridad en</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Copia guardada en %1</translation>
    </message>
    <message>
        <source>Unlock the portfolio first.</source>
        <translation>Desbloquee primero la cartera.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar de una copia</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Restaurar en</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>¿Restaurar %1?</translation>
    </message>
    <message>
        <source>The portfolio becomes what it was in %1. What it is now stays beside it, as %2.before-restore.</source>
        <translation>La cartera vuelve a ser lo que era en %1. Lo que es ahora queda al lado, como %2.before-restore.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Restaurada de %1</translation>
    </message>
    <message>
        <source>Open a portfolio first, then drop the rows on it.</source>
        <translation>Abra antes una cartera y luego suelte las filas en ella.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Choose a number first: a tile, or a cell of a table.</source>
        <translation>Elija antes un número: una tarjeta o una celda de una tabla.</translation>
    </message>
    <message>
        <source>Amounts are hidden. Ctrl+Shift+H shows them again.</source>
        <translation>Las cantidades están ocultas. Ctrl+Mayús+H las muestra.</translation>
    </message>
</context>
</TS>
