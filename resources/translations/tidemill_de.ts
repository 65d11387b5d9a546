<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccruedCurve</name>
    <message>
        <source>Accrued</source>
        <translation>Aufgelaufen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>H&amp;olding</source>
        <translation>P&amp;osition</translation>
    </message>
    <message>
        <source>&amp;Portfolio</source>
        <translation>&amp;Portfolio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Explore the Sample</source>
        <translation>&amp;Beispiel erkunden</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Export Re&amp;port…</source>
        <translation>Be&amp;richt exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print a Report…</source>
        <translation>Bericht &amp;drucken…</translation>
    </message>
    <message>
        <source>P&amp;assphrase…</source>
        <translation>&amp;Passphrase…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wiederhe&amp;rstellen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;How This Number Is Made</source>
        <translation>&amp;Wie diese Zahl entsteht</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Hide Amounts</source>
        <translation>&amp;Beträge verbergen</translation>
    </message>
    <message>
        <source>&amp;Automatic Theme</source>
        <translation>&amp;Automatisches Design</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;New Holding</source>
        <translation>&amp;Neue Position</translation>
    </message>
    <message>
        <source>Pa&amp;ste Holdings…</source>
        <translation>Positionen ein&amp;fügen…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>&amp;Close on a Day…</source>
        <translation>An einem Tag &amp;schließen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Record a Payout…</source>
        <translation>Auszahlung &amp;buchen…</translation>
    </message>
    <message>
        <source>Record a &amp;Month…</source>
        <translation>&amp;Monat buchen…</translation>
    </message>
    <message>
        <source>Enter a &amp;Price…</source>
        <translation>&amp;Preis eingeben…</translation>
    </message>
    <message>
        <source>&amp;Ask for Prices…</source>
        <translation>Preise &amp;abfragen…</translation>
    </message>
    <message>
        <source>&amp;Coming Up…</source>
        <translation>&amp;Anstehendes…</translation>
    </message>
    <message>
        <source>&amp;Goals…</source>
        <translation>&amp;Ziele…</translation>
    </message>
    <message>
        <source>Co&amp;vers…</source>
        <translation>&amp;Deckungen…</translation>
    </message>
    <message>
        <source>What R&amp;epeats…</source>
        <translation>&amp;Wiederkehrendes…</translation>
    </message>
    <message>
        <source>&amp;Rules of Law…</source>
        <translation>&amp;Rechtsregeln…</translation>
    </message>
    <message>
        <source>&amp;Assets…</source>
        <translation>A&amp;nlagen…</translation>
    </message>
    <message>
        <source>&amp;Platforms…</source>
        <translation>&amp;Plattformen…</translation>
    </message>
    <message>
        <source>&amp;Weights of the Risks…</source>
        <translation>&amp;Gewichte der Risiken…</translation>
    </message>
    <message>
        <source>C&amp;aps on Grades…</source>
        <translation>&amp;Obergrenzen der Noten…</translation>
    </message>
    <message>
        <source>&amp;Limits of the Checks…</source>
        <translation>Gr&amp;enzen der Prüfungen…</translation>
    </message>
    <message>
        <source>Limits and C&amp;osts of Plans…</source>
        <translation>Grenzen und &amp;Kosten der Pläne…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Take the Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;About Tidemill</source>
        <translation>&amp;Über Tidemill</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Click hides or shows, Ctrl+click shows only this one</source>
        <translation>Klick blendet aus oder ein, Strg+Klick zeigt nur diese</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>own hardware</source>
        <translation>eigene Geräte</translation>
    </message>
    <message>
        <source>custodian</source>
        <translation>Verwahrer</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Emittent</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Portfolios (*.tidemill)</source>
        <translation>Portfolios (*.tidemill)</translation>
    </message>
</context>
<context>
    <name>FanChart</name>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90. Perzentil</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>75. Perzentil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <translation>25. Perzentil</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>10. Perzentil</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>5. Perzentil</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>the base currency itself</source>
        <translation>die Basiswährung selbst</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>price of %1, 1 day old</source>
        <translation>Preis vom %1, 1 Tag alt</translation>
    </message>
    <message>
        <source>price of %1, %2 days old</source>
        <translation>Preis vom %1, %2 Tage alt</translation>
    </message>
    <message>
        <source>at its peg</source>
        <translation>auf seiner Bindung</translation>
    </message>
    <message>
        <source>first known price, of %1, carried back</source>
        <translation>erster bekannter Preis, vom %1, zurückgetragen</translation>
    </message>
    <message>
        <source>from another asset’s price of %1</source>
        <translation>aus dem Preis einer anderen Anlage vom %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 unless you say otherwise</source>
        <translation>%1, wenn nicht anders angegeben</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>one of these is needed</source>
        <translation>eines davon ist nötig</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was es wissen will</translation>
    </message>
    <message>
        <source>Only where it matters</source>
        <translation>Nur wo es darauf ankommt</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Wie es funktioniert</translation>
    </message>
    <message>
        <source>Recorded and estimated income</source>
        <translation>Gebuchter und geschätzter Ertrag</translation>
    </message>
    <message>
        <source>A holding earns by its terms from the day it was opened: day by day an estimate accrues. What you record for a stretch of days takes the place of the estimate for these days, so that nothing is counted twice. A full circle marks what was recorded, an empty one what is estimated.</source>
        <translation>Eine Position verdient nach ihren Bedingungen ab dem Tag ihrer Eröffnung: Tag für Tag läuft eine Schätzung auf. Was Sie für eine Reihe von Tagen buchen, tritt an die Stelle der Schätzung für diese Tage, so dass nichts doppelt zählt. Ein voller Kreis zeigt Gebuchtes, ein leerer Geschätztes.</translation>
    </message>
    <message>
        <source>Amounts are kept exactly, to 18 decimal places, and every total is the sum of what is shown. An amount without a price of its day is left out of sums of money and said to be; unknown is never counted as zero.</source>
        <translation>Beträge werden exakt geführt, auf 18 Nachkommastellen, und jede Summe ist die Summe dessen, was zu sehen ist. Ein Betrag ohne Preis seines Tages bleibt außerhalb der Geldsummen und wird genannt; Unbekanntes zählt nie als null.</translation>
    </message>
    <message>
        <source>Running costs are shown beside income and are not part of it.</source>
        <translation>Laufende Kosten stehen neben dem Ertrag und gehören nicht dazu.</translation>
    </message>
    <message>
        <source>What a projection says</source>
        <translation>Was eine Projektion sagt</translation>
    </message>
    <message>
        <source>The future is not known. A projection draws many possible ones, of prices, rates and failures, and shows how income is spread over them: the mean, the median, and the range in which four out of five fall (P10 to P90).</source>
        <translation>Die Zukunft ist nicht bekannt. Eine Projektion zieht viele mögliche, mit Preisen, Sätzen und Ausfällen, und zeigt, wie sich der Ertrag über sie verteilt: Mittel, Median und die Spanne, in der vier von fünf liegen (P10 bis P90).</translation>
    </message>
    <message>
        <source>What it assumes stands on the Projection page and can be changed. A forecast that is kept is scored against what came, so that one can see how far to trust it.</source>
        <translation>Was sie annimmt, steht auf der Seite Projektion und lässt sich ändern. Eine behaltene Prognose wird an dem gemessen, was kam, damit man sieht, wie weit man ihr trauen kann.</translation>
    </message>
    <message>
        <source>Scores and grades</source>
        <translation>Punktzahlen und Noten</translation>
    </message>
    <message>
        <source>Each risk that a holding is exposed to is scored from 0, safe, to 100, worst, and every point has a reason with its source. The score of a holding is 100 less the weighted mean of its risks, or lower where a single risk caps it; the grade goes from A, best, to E.</source>
        <translation>Jedes Risiko einer Position wird von 0, sicher, bis 100, am schlechtesten, bewertet, und jeder Punkt hat einen Grund mit Quelle. Die Punktzahl einer Position ist 100 abzüglich des gewichteten Mittels ihrer Risiken, oder weniger, wo ein einzelnes Risiko sie begrenzt; die Note geht von A, am besten, bis E.</translation>
    </message>
    <message>
        <source>Facts that nobody knows are no good news: they cost points as “unknown”. Enter what you know under Portfolio, Assets and Platforms.</source>
        <translation>Was niemand weiß, ist keine gute Nachricht: es kostet Punkte als „unbekannt“. Geben Sie unter Portfolio, Anlagen und Plattformen ein, was Sie wissen.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Ihre Datei</translation>
    </message>
    <message>
        <source>A portfolio is one file on your disk. Every change is written at once and can be undone, also after a restart. Whenever it is closed a copy is kept, the newest ones of each portfolio; Restore lists what each holds.</source>
        <translation>Ein Portfolio ist eine Datei auf Ihrem Datenträger. Jede Änderung wird sofort geschrieben und lässt sich zurücknehmen, auch nach einem Neustart. Beim Schließen wird eine Kopie behalten, jeweils die neuesten jedes Portfolios; „Wiederherstellen“ zeigt, was jede enthält.</translation>
    </message>
    <message>
        <source>With a passphrase the file and its copies are encrypted. Nobody can bring back a forgotten passphrase. Nothing leaves this computer unless you ask a price service, and then it says what does.</source>
        <translation>Mit einer Passphrase sind Datei und Kopien verschlüsselt. Eine vergessene Passphrase kann niemand zurückbringen. Nichts verlässt diesen Computer, außer Sie fragen einen Preisdienst, und dann steht da, was.</translation>
    </message>
    <message>
        <source>What can be held</source>
        <translation>Was gehalten werden kann</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Weight unless you change it: %1</source>
        <translation>Gewicht, wenn Sie es nicht ändern: %1</translation>
    </message>
    <message>
        <source>Checks of the portfolio</source>
        <translation>Prüfungen des Portfolios</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>HoldingFacts</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>no price for %1</source>
        <translation>kein Preis für %1</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Eingelegt</translation>
    </message>
    <message>
        <source>Against keeping the coins</source>
        <translation>Gegenüber dem Behalten der Coins</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Aufgelaufen</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Left out, no price</source>
        <translation>Ausgelassen, kein Preis</translation>
    </message>
    <message>
        <source>%1 days or records</source>
        <translation>%1 Tage oder Buchungen</translation>
    </message>
    <message>
        <source>Income a year</source>
        <translation>Ertrag im Jahr</translation>
    </message>
    <message>
        <source>APY</source>
        <translation>APY</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>Verwässerung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Real yield</source>
        <translation>Realrendite</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>XIRR a year</source>
        <translation>XIRR im Jahr</translation>
    </message>
    <message>
        <source>TWR a year</source>
        <translation>TWR im Jahr</translation>
    </message>
    <message>
        <source>TWR</source>
        <translation>TWR</translation>
    </message>
    <message>
        <source>Realised rate</source>
        <translation>Erzielter Satz</translation>
    </message>
    <message>
        <source>Advertised rate</source>
        <translation>Beworbener Satz</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Yield on cost</source>
        <translation>Rendite auf Einstand</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
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
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>PaletteItems</name>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>ParamField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>PastedHoldings</name>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>APY</source>
        <translation>APY</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Second asset</source>
        <translation>Zweite Anlage</translation>
    </message>
    <message>
        <source>Second amount</source>
        <translation>Zweite Menge</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>no price in this row</source>
        <translation>kein Preis in dieser Zeile</translation>
    </message>
    <message>
        <source>a price of 0 means that it is missing</source>
        <translation>ein Preis von 0 bedeutet, dass er fehlt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>is known already</source>
        <translation>ist schon bekannt</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>ersetzt %1</translation>
    </message>
    <message>
        <source>row %1 has the same day</source>
        <translation>Zeile %1 hat denselben Tag</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n holding(s)</source>
        <translation>
            <numerusform>%1 · %n Position</numerusform>
            <numerusform>%1 · %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Home</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>Risk at most</source>
        <translation>Risiko höchstens</translation>
    </message>
    <message>
        <source>Weighted risk of the mix, 0 to 100; empty: that of today.</source>
        <translation>Gewichtetes Risiko der Mischung, 0 bis 100; leer: das heutige.</translation>
    </message>
    <message>
        <source>One platform at most</source>
        <translation>Eine Plattform höchstens</translation>
    </message>
    <message>
        <source>Of all money; empty: no cap.</source>
        <translation>Vom ganzen Geld; leer: keine Obergrenze.</translation>
    </message>
    <message>
        <source>One chain at most</source>
        <translation>Eine Chain höchstens</translation>
    </message>
    <message>
        <source>One asset at most</source>
        <translation>Eine Anlage höchstens</translation>
    </message>
    <message>
        <source>Fee of a trade</source>
        <translation>Gebühr einer Transaktion</translation>
    </message>
    <message>
        <source>What taking out or putting in costs each time.</source>
        <translation>Was jedes Abziehen oder Einlegen kostet.</translation>
    </message>
    <message>
        <source>Slippage of a trade</source>
        <translation>Slippage einer Transaktion</translation>
    </message>
    <message>
        <source>Share of what is bought or sold that is lost.</source>
        <translation>Verlorener Anteil des Gekauften oder Verkauften.</translation>
    </message>
    <message>
        <source>Fee of a claim</source>
        <translation>Gebühr eines Abholens</translation>
    </message>
    <message>
        <source>One claim with its reinvestment; empty: as recorded.</source>
        <translation>Ein Abholen mit Wiederanlage; leer: wie gebucht.</translation>
    </message>
    <message>
        <source>A cover costs</source>
        <translation>Eine Deckung kostet</translation>
    </message>
    <message>
        <source>A year, of what is covered; empty: those in force.</source>
        <translation>Im Jahr, vom Gedeckten; leer: die geltenden.</translation>
    </message>
    <message>
        <source>Rate without risk</source>
        <translation>Satz ohne Risiko</translation>
    </message>
    <message>
        <source>What could be had a year without these risks.</source>
        <translation>Was im Jahr ohne diese Risiken zu haben wäre.</translation>
    </message>
    <message>
        <source>Unaudited and younger than</source>
        <translation>Ungeprüft und jünger als</translation>
    </message>
    <message>
        <source>No better than D until it is so old; 0: never.</source>
        <translation>Nicht besser als D, bis sie so alt sind; 0: nie.</translation>
    </message>
    <message>
        <source>Peg broken by</source>
        <translation>Bindung gebrochen um</translation>
    </message>
    <message>
        <source>No better than D from here on; 0: never.</source>
        <translation>Ab hier nicht besser als D; 0: nie.</translation>
    </message>
    <message>
        <source>Loop this near to liquidation</source>
        <translation>Schleife so nah an der Liquidation</translation>
    </message>
    <message>
        <source>One risk from</source>
        <translation>Ein Risiko ab</translation>
    </message>
    <message>
        <source>No better than C from here on; 0: never.</source>
        <translation>Ab hier nicht besser als C; 0: nie.</translation>
    </message>
    <message>
        <source>At one platform</source>
        <translation>Auf einer Plattform</translation>
    </message>
    <message>
        <source>Of the value; 0: not checked.</source>
        <translation>Vom Wert; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>On one chain</source>
        <translation>Auf einer Chain</translation>
    </message>
    <message>
        <source>In one asset</source>
        <translation>In einer Anlage</translation>
    </message>
    <message>
        <source>Redeemed by one issuer</source>
        <translation>Von einem Emittenten einzulösen</translation>
    </message>
    <message>
        <source>Income that one failure stops</source>
        <translation>Ertrag, den ein Ausfall beendet</translation>
    </message>
    <message>
        <source>Of next year’s income; 0: not checked.</source>
        <translation>Vom Ertrag des nächsten Jahres; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Income paid in new tokens</source>
        <translation>Ertrag in neuen Token</translation>
    </message>
    <message>
        <source>Graded D or E</source>
        <translation>Note D oder E</translation>
    </message>
    <message>
        <source>Fall a loop has to bear</source>
        <translation>Fall, den eine Schleife aushalten muss</translation>
    </message>
    <message>
        <source>Of the price of its collateral; 0: not checked.</source>
        <translation>Des Preises ihrer Sicherheit; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Below its peg</source>
        <translation>Unter der Bindung</translation>
    </message>
    <message>
        <source>From here on it needs you; 0: not checked.</source>
        <translation>Ab hier braucht es Sie; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>In hand within 30 days</source>
        <translation>Binnen 30 Tagen verfügbar</translation>
    </message>
    <message>
        <source>At least so much of the value; 0: not checked.</source>
        <translation>Mindestens so viel vom Wert; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Income that rules may close</source>
        <translation>Ertrag, den Regeln verschließen können</translation>
    </message>
    <message>
        <source>Of next year’s income, within a year; 0: not checked.</source>
        <translation>Vom Ertrag des nächsten Jahres, binnen eines Jahres; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>A price may be old</source>
        <translation>Ein Preis darf alt sein</translation>
    </message>
    <message>
        <source>Days since it was known; 0: not checked.</source>
        <translation>Tage, seit er bekannt war; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>A cover ends within</source>
        <translation>Eine Deckung endet binnen</translation>
    </message>
    <message>
        <source>Days before its end; 0: not checked.</source>
        <translation>Tage vor ihrem Ende; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Limits and costs</source>
        <translation>Grenzen und Kosten</translation>
    </message>
    <message>
        <source>Weights of the risks</source>
        <translation>Gewichte der Risiken</translation>
    </message>
    <message>
        <source>How much each risk counts against the others, 0 to 100. 0 leaves it out of the score; an empty field takes the usual weight in grey.</source>
        <translation>Wie viel jedes Risiko gegenüber den anderen zählt, 0 bis 100. 0 lässt es weg; ein leeres Feld nimmt das übliche Gewicht in Grau.</translation>
    </message>
    <message>
        <source>Against the others, 0 to 100; 0 leaves it out of the score.</source>
        <translation>Gegenüber den anderen, 0 bis 100; 0 lässt es weg.</translation>
    </message>
    <message>
        <source>Caps on grades</source>
        <translation>Obergrenzen der Noten</translation>
    </message>
    <message>
        <source>Limits of the checks</source>
        <translation>Grenzen der Prüfungen</translation>
    </message>
    <message>
        <source>From these limits on “What needs you” speaks up. 0 switches a check off; an empty field takes the usual limit in grey.</source>
        <translation>Ab diesen Grenzen meldet sich „Was Sie braucht“. 0 schaltet eine Prüfung ab; ein leeres Feld nimmt die übliche Grenze in Grau.</translation>
    </message>
</context>
<context>
    <name>StatusLines</name>
    <message>
        <source>No prices yet</source>
        <translation>Noch keine Preise</translation>
    </message>
    <message>
        <source>Prices: %1, %2</source>
        <translation>Preise: %1, %2</translation>
    </message>
    <message>
        <source>All changes saved&#xa0;· %1</source>
        <translation>Alle Änderungen gespeichert · %1</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>from a CSV file</source>
        <translation>aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>beispielhaft</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>$%1 thousand</source>
        <translation>$%1 Tausend</translation>
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
        <translation>% im Jahr</translation>
    </message>
    <message>
        <source>%1 % a year, %2 % lost</source>
        <translation>%1&#xa0;% im Jahr, %2&#xa0;% verloren</translation>
    </message>
    <message>
        <source>%1 % of its income</source>
        <translation>%1&#xa0;% seines Ertrags</translation>
    </message>
    <message>
        <source>%1 %2 names a row of %3 that does not exist</source>
        <translation>%1 %2 nennt eine Zeile von %3, die es nicht gibt</translation>
    </message>
    <message>
        <source>%1 About %2 %3 put elsewhere would do.</source>
        <translation>%1 Etwa %2 %3 anderswo würden genügen.</translation>
    </message>
    <message>
        <source>%1 Its price is more than 5 % below its peg today, so the upper end is used.</source>
        <translation>%1 Der Preis liegt heute mehr als 5&#xa0;% unter der Bindung, daher gilt das obere Ende.</translation>
    </message>
    <message>
        <source>%1 a year on your own money</source>
        <translation>%1 im Jahr auf Ihr eigenes Geld</translation>
    </message>
    <message>
        <source>%1 a year, losing %2: %3 a year expected</source>
        <translation>%1 im Jahr, Verlust %2: %3 im Jahr erwartet</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 are left out of totals until one is entered.</source>
        <translation>%1 fehlen in den Summen, bis einer eingegeben ist.</translation>
    </message>
    <message>
        <source>%1 by its terms (%2%3 %)</source>
        <translation>%1 nach Bedingungen (%2%3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”, which is another coin</source>
        <translation>%1 nennt %2 „%3“, das ist ein anderer Coin</translation>
    </message>
    <message>
        <source>%1 can be liquidated now.</source>
        <translation>%1 kann jetzt liquidiert werden.</translation>
    </message>
    <message>
        <source>%1 can trade below what stands behind it</source>
        <translation>%1 kann unter dem handeln, was dahintersteht</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 Tage alt</translation>
    </message>
    <message>
        <source>%1 decimals, at most 18 can be kept</source>
        <translation>%1 Nachkommastellen, höchstens 18 können behalten werden</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>%1 entered; its peg stands for it</source>
        <translation>%1 eingegeben; die Bindung steht dafür</translation>
    </message>
    <message>
        <source>%1 entries over %2</source>
        <translation>%1 Buchungen über %2</translation>
    </message>
    <message>
        <source>%1 fails today</source>
        <translation>%1 fällt heute aus</translation>
    </message>
    <message>
        <source>%1 falls by %2 %</source>
        <translation>%1 fällt um %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 falls by 30 %</source>
        <translation>%1 fällt um 30&#xa0;%</translation>
    </message>
    <message>
        <source>%1 falls due</source>
        <translation>%1 wird fällig</translation>
    </message>
    <message>
        <source>%1 from its peg</source>
        <translation>%1 von der Bindung entfernt</translation>
    </message>
    <message>
        <source>%1 grows per year</source>
        <translation>%1 wächst im Jahr</translation>
    </message>
    <message>
        <source>%1 has %2 of the value; the limit is %3.</source>
        <translation>%1 hat %2 des Wertes; die Grenze ist %3.</translation>
    </message>
    <message>
        <source>%1 has a comma, which can&apos;t be read here</source>
        <translation>%1 hat ein Komma, das hier nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>%1 has a space or a mark between its digits</source>
        <translation>%1 hat ein Leerzeichen oder Zeichen zwischen den Ziffern</translation>
    </message>
    <message>
        <source>%1 has an exponent, which is not accepted</source>
        <translation>%1 hat einen Exponenten, der nicht angenommen wird</translation>
    </message>
    <message>
        <source>%1 has few buyers</source>
        <translation>%1 hat wenige Käufer</translation>
    </message>
    <message>
        <source>%1 has more than one point</source>
        <translation>%1 hat mehr als einen Punkt</translation>
    </message>
    <message>
        <source>%1 has no parameter of this name</source>
        <translation>%1 hat keinen Parameter dieses Namens</translation>
    </message>
    <message>
        <source>%1 has no price of it for these days</source>
        <translation>%1 hat für diese Tage keinen Preis davon</translation>
    </message>
    <message>
        <source>%1 has no price. Enter one.</source>
        <translation>%1 hat keinen Preis. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>%1 has stood still</source>
        <translation>%1 steht still</translation>
    </message>
    <message>
        <source>%1 has traded below it before</source>
        <translation>%1 hat schon darunter gehandelt</translation>
    </message>
    <message>
        <source>%1 here or in the catalogue</source>
        <translation>%1 hier oder im Katalog</translation>
    </message>
    <message>
        <source>%1 holdings</source>
        <translation>%1 Positionen</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not text</source>
        <translation>%1 enthält Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in the long run</source>
        <translation>%1 auf lange Sicht</translation>
    </message>
    <message>
        <source>%1 in the order 1–2, 1–3, …</source>
        <translation>%1 in der Reihenfolge 1–2, 1–3, …</translation>
    </message>
    <message>
        <source>%1 in this portfolio</source>
        <translation>%1 in diesem Portfolio</translation>
    </message>
    <message>
        <source>%1 is a fixed ratio, not seen in a market</source>
        <translation>%1 ist ein festes Verhältnis, an keinem Markt gesehen</translation>
    </message>
    <message>
        <source>%1 is a security</source>
        <translation>%1 ist ein Wertpapier</translation>
    </message>
    <message>
        <source>%1 is at %2 of 100</source>
        <translation>%1 steht bei %2 von 100</translation>
    </message>
    <message>
        <source>%1 is before 2009-01-03, the first day of Bitcoin</source>
        <translation>%1 liegt vor 2009-01-03, dem ersten Tag von Bitcoin</translation>
    </message>
    <message>
        <source>%1 is before the first day of the holding</source>
        <translation>%1 liegt vor dem ersten Tag der Position</translation>
    </message>
    <message>
        <source>%1 is before the holding began</source>
        <translation>%1 liegt vor dem Beginn der Position</translation>
    </message>
    <message>
        <source>%1 is closed to you</source>
        <translation>%1 ist Ihnen verschlossen</translation>
    </message>
    <message>
        <source>%1 is funded by it</source>
        <translation>%1 wird daraus finanziert</translation>
    </message>
    <message>
        <source>%1 is in the future</source>
        <translation>%1 liegt in der Zukunft</translation>
    </message>
    <message>
        <source>%1 is known.</source>
        <translation>%1 ist bekannt.</translation>
    </message>
    <message>
        <source>%1 is liquidated if its collateral falls by %2; it should bear %3.</source>
        <translation>%1 wird liquidiert, wenn die Sicherheit um %2 fällt; sie sollte %3 aushalten.</translation>
    </message>
    <message>
        <source>%1 is meant to be worth</source>
        <translation>%1 soll wert sein</translation>
    </message>
    <message>
        <source>%1 is more than ten years ahead</source>
        <translation>%1 liegt mehr als zehn Jahre voraus</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 ist negativ</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 ist weder true noch false</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 ist weder ja noch nein</translation>
    </message>
    <message>
        <source>%1 is no part of a rule</source>
        <translation>%1 gehört nicht in eine Regel</translation>
    </message>
    <message>
        <source>%1 is not a choice here</source>
        <translation>%1 steht hier nicht zur Wahl</translation>
    </message>
    <message>
        <source>%1 is not a currency code</source>
        <translation>%1 ist kein Währungscode</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 ist kein Datum</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is not a row of it</source>
        <translation>%1 ist keine Zeile davon</translation>
    </message>
    <message>
        <source>%1 is not a share from 0 to 1</source>
        <translation>%1 ist kein Anteil von 0 bis 1</translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation>%1 ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is not a yearly fraction</source>
        <translation>%1 ist kein Jahresanteil</translation>
    </message>
    <message>
        <source>%1 is not after the first day</source>
        <translation>%1 liegt nicht nach dem ersten Tag</translation>
    </message>
    <message>
        <source>%1 is not after today</source>
        <translation>%1 liegt nicht nach heute</translation>
    </message>
    <message>
        <source>%1 is not in the calendar</source>
        <translation>%1 steht nicht im Kalender</translation>
    </message>
    <message>
        <source>%1 is not known to this version</source>
        <translation>%1 kennt diese Version nicht</translation>
    </message>
    <message>
        <source>%1 is not the number of a holding</source>
        <translation>%1 ist nicht die Nummer einer Position</translation>
    </message>
    <message>
        <source>%1 is not the number of an asset</source>
        <translation>%1 ist nicht die Nummer einer Anlage</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 liegt außerhalb %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is outside 0 to %2</source>
        <translation>%1 liegt außerhalb 0 bis %2</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1</source>
        <translation>%1 liegt außerhalb 0 bis 1</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 10</source>
        <translation>%1 liegt außerhalb 0 bis 10</translation>
    </message>
    <message>
        <source>%1 is outside 1 to %2</source>
        <translation>%1 liegt außerhalb 1 bis %2</translation>
    </message>
    <message>
        <source>%1 is outside the period</source>
        <translation>%1 liegt außerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>%1 is outside the years 1900 to 2199</source>
        <translation>%1 liegt außerhalb der Jahre 1900 bis 2199</translation>
    </message>
    <message>
        <source>%1 is outside what can be calculated with</source>
        <translation>%1 liegt außerhalb des Berechenbaren</translation>
    </message>
    <message>
        <source>%1 is redeemed on business days, by approved holders</source>
        <translation>%1 wird an Werktagen eingelöst, von zugelassenen Inhabern</translation>
    </message>
    <message>
        <source>%1 is still to come</source>
        <translation>%1 steht noch aus</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 is too large to be a number</source>
        <translation>%1 ist zu groß für eine Zahl</translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation>%1 ist zu klein</translation>
    </message>
    <message>
        <source>%1 is worth %2 less than %3; the limit is %4.</source>
        <translation>%1 ist %2 weniger wert als %3; die Grenze ist %4.</translation>
    </message>
    <message>
        <source>%1 liquidates the loop</source>
        <translation>%1 liquidiert die Schleife</translation>
    </message>
    <message>
        <source>%1 loses when interest rates rise</source>
        <translation>%1 verliert, wenn Zinsen steigen</translation>
    </message>
    <message>
        <source>%1 must honour it</source>
        <translation>%1 muss dafür einstehen</translation>
    </message>
    <message>
        <source>%1 of %2 starting days, because a price was missing or too old</source>
        <translation>%1 von %2 Starttagen, weil ein Preis fehlte oder zu alt war</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 of 100 there</source>
        <translation>dort %1 von 100</translation>
    </message>
    <message>
        <source>%1 of income</source>
        <translation>%1 des Ertrags</translation>
    </message>
    <message>
        <source>%1 of its income</source>
        <translation>%1 seines Ertrags</translation>
    </message>
    <message>
        <source>%1 of next year&apos;s income is paid in it</source>
        <translation>%1 des Ertrags im nächsten Jahr wird darin gezahlt</translation>
    </message>
    <message>
        <source>%1 of next year&apos;s income is paid in new tokens or a subsidy; the limit is %2.</source>
        <translation>%1 des Ertrags im nächsten Jahr kommt aus neuen Token oder Zuschüssen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>%1 of next year&apos;s income stops if %2 fails; the limit is %3.</source>
        <translation>%1 des Ertrags im nächsten Jahr entfällt, wenn %2 ausfällt; die Grenze ist %3.</translation>
    </message>
    <message>
        <source>%1 of the money is in %2 and can&apos;t be moved now; the cap is %3. Raise it to %4 at least.</source>
        <translation>%1 des Geldes steckt in %2 und kann jetzt nicht bewegt werden; die Obergrenze ist %3. Erhöhen Sie sie auf mindestens %4.</translation>
    </message>
    <message>
        <source>%1 of the next twelve months</source>
        <translation>%1 der nächsten zwölf Monate</translation>
    </message>
    <message>
        <source>%1 of the rate after a year</source>
        <translation>%1 des Satzes nach einem Jahr</translation>
    </message>
    <message>
        <source>%1 of the value can be in hand within 30 days; it should be %2 or more.</source>
        <translation>%1 des Wertes ist binnen 30 Tagen verfügbar; es sollten %2 oder mehr sein.</translation>
    </message>
    <message>
        <source>%1 of the value is graded D or E; the limit is %2.</source>
        <translation>%1 des Wertes hat Note D oder E; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>%1 of unbonding</source>
        <translation>%1 Entbindung</translation>
    </message>
    <message>
        <source>%1 of unbonding (terms)</source>
        <translation>%1 Entbindung (Bedingungen)</translation>
    </message>
    <message>
        <source>%1 of what they are today</source>
        <translation>%1 der heutigen</translation>
    </message>
    <message>
        <source>%1 of zero left out</source>
        <translation>%1 mit null ausgelassen</translation>
    </message>
    <message>
        <source>%1 on %2 is far from the %3 known for %4: is it the same coin?</source>
        <translation>%1 am %2 ist weit von den %3 entfernt, die für %4 bekannt sind: ist es derselbe Coin?</translation>
    </message>
    <message>
        <source>%1 on, or have the holding begin earlier</source>
        <translation>%1 an, oder lassen Sie die Position früher beginnen</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>%1 rates make them even, and none is more right than another</source>
        <translation>%1 Sätze gleichen sie aus, keiner ist richtiger als ein anderer</translation>
    </message>
    <message>
        <source>%1 rises by %2 %</source>
        <translation>%1 steigt um %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 times your own money</source>
        <translation>%1-faches Ihres eigenen Geldes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 trades at what it is meant to be worth</source>
        <translation>%1 handelt zu dem, was es wert sein soll</translation>
    </message>
    <message>
        <source>%1 trades away from what it is meant to be worth</source>
        <translation>%1 weicht von dem ab, was es wert sein soll</translation>
    </message>
    <message>
        <source>%1 under Risk.</source>
        <translation>%1 unter Risiko.</translation>
    </message>
    <message>
        <source>%1 values are too many</source>
        <translation>%1 Werte sind zu viele</translation>
    </message>
    <message>
        <source>%1 values do not fit</source>
        <translation>%1 Werte passen nicht</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>%1, %2 % a year, %3 % lost</source>
        <translation>%1, %2&#xa0;% im Jahr, %3&#xa0;% verloren</translation>
    </message>
    <message>
        <source>%1, a chance of %2 within three months at swings of %3 a year</source>
        <translation>%1, eine Wahrscheinlichkeit von %2 binnen drei Monaten bei Schwankungen von %3 im Jahr</translation>
    </message>
    <message>
        <source>%1: %2: %3 is not in the form Tidemill writes</source>
        <translation>%1: %2: %3 hat nicht die Form, die Tidemill schreibt</translation>
    </message>
    <message>
        <source>%1: the grade is held at %2 or worse.</source>
        <translation>%1: die Note wird bei %2 oder schlechter gehalten.</translation>
    </message>
    <message>
        <source>(1 + yield) ÷ (1 + dilution) − 1</source>
        <translation>(1 + Rendite) ÷ (1 + Verwässerung) − 1</translation>
    </message>
    <message>
        <source>), 0), coalesce((SELECT next FROM sequence WHERE name=?), 1)</source>
        <translation>), 0), coalesce((SELECT next FROM sequence WHERE name=?), 1)</translation>
    </message>
    <message>
        <source>, as APY</source>
        <translation>, als APY</translation>
    </message>
    <message>
        <source>, loss unknown</source>
        <translation>, Verlust unbekannt</translation>
    </message>
    <message>
        <source>, not taken off</source>
        <translation>, nicht abgezogen</translation>
    </message>
    <message>
        <source>, or let it go.</source>
        <translation>, oder lassen Sie sie auslaufen.</translation>
    </message>
    <message>
        <source>, or the caps of %1</source>
        <translation>, oder die Obergrenzen von %1</translation>
    </message>
    <message>
        <source>, taken off</source>
        <translation>, abgezogen</translation>
    </message>
    <message>
        <source>, taken to fall like coins in general</source>
        <translation>, fällt angenommen wie Coins im Allgemeinen</translation>
    </message>
    <message>
        <source>, the portfolio in %1</source>
        <translation>, das Portfolio in %1</translation>
    </message>
    <message>
        <source>, this is %1</source>
        <translation>, das sind %1</translation>
    </message>
    <message>
        <source>, worth %1, income a year %2</source>
        <translation>, wert %1, Ertrag im Jahr %2</translation>
    </message>
    <message>
        <source>, × the exchange rate</source>
        <translation>, × Wechselkurs</translation>
    </message>
    <message>
        <source>0 is safe, 100 the worst</source>
        <translation>0 ist sicher, 100 am schlechtesten</translation>
    </message>
    <message>
        <source>0.003 is 0.3 % of the amount</source>
        <translation>0.003 sind 0,3&#xa0;% des Betrags</translation>
    </message>
    <message>
        <source>0.02 is two percent; a probability stays below 1</source>
        <translation>0.02 sind zwei Prozent; eine Wahrscheinlichkeit bleibt unter 1</translation>
    </message>
    <message>
        <source>0.026 is 2.6 % a year</source>
        <translation>0.026 sind 2,6&#xa0;% im Jahr</translation>
    </message>
    <message>
        <source>0.03 is 3 %</source>
        <translation>0.03 sind 3&#xa0;%</translation>
    </message>
    <message>
        <source>0.05 is 5 % a year</source>
        <translation>0.05 sind 5&#xa0;% im Jahr</translation>
    </message>
    <message>
        <source>0.1 % to 1 % a year, 40 % lost: an assumption, there is no record of failures yet.</source>
        <translation>0,1&#xa0;% bis 1&#xa0;% im Jahr, 40&#xa0;% verloren: eine Annahme, es gibt noch keine Statistik der Ausfälle.</translation>
    </message>
    <message>
        <source>0.25 is 25 %</source>
        <translation>0.25 sind 25&#xa0;%</translation>
    </message>
    <message>
        <source>0.3 % to 3 % a year that the peg is lost for good, half lost: an assumption; short depegs are far more frequent.</source>
        <translation>0,3&#xa0;% bis 3&#xa0;% im Jahr, dass die Bindung endgültig verloren geht, die Hälfte verloren: eine Annahme; kurze Abweichungen sind weit häufiger.</translation>
    </message>
    <message>
        <source>0.4 is 40 %</source>
        <translation>0.4 sind 40&#xa0;%</translation>
    </message>
    <message>
        <source>0.5 % to 10 % a year: Moore, Christin and Szurdi, “Revisiting the Risks of Bitcoin Currency Exchange Closure”, ACM Transactions on Internet Technology 18 (2018): 38 of 80 exchanges closed within six years; large ones today fail less often. 60 % is assumed lost.</source>
        <translation>0,5&#xa0;% bis 10&#xa0;% im Jahr: Moore, Christin und Szurdi, “Revisiting the Risks of Bitcoin Currency Exchange Closure”, ACM Transactions on Internet Technology 18 (2018): 38 von 80 Börsen schlossen binnen sechs Jahren; große scheitern heute seltener. 60&#xa0;% gelten als verloren.</translation>
    </message>
    <message>
        <source>0.5 % to 9.4 % a year: losses listed by DefiLlama were about 0.5 % (2024) to 3 % (2022) of the value locked; base rates per protocol and year from the same list add up to 9.4 % (contracts 6.1, operation 1.9, oracles 1.3, governance 0.1). Half is assumed lost.</source>
        <translation>0,5&#xa0;% bis 9,4&#xa0;% im Jahr: von DefiLlama gelistete Verluste waren etwa 0,5&#xa0;% (2024) bis 3&#xa0;% (2022) des gebundenen Werts; Basisraten je Protokoll und Jahr aus derselben Liste ergeben 9,4&#xa0;% (Verträge 6,1, Betrieb 1,9, Orakel 1,3, Governance 0,1). Die Hälfte gilt als verloren.</translation>
    </message>
    <message>
        <source>0.5 halves every volatility</source>
        <translation>0.5 halbiert jede Volatilität</translation>
    </message>
    <message>
        <source>0.6 leaves 60 %</source>
        <translation>0.6 lässt 60&#xa0;%</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>100 − the weighted mean of the factors that apply</source>
        <translation>100 − gewichtetes Mittel der Faktoren, die gelten</translation>
    </message>
    <message>
        <source>1000000000000000 (a quadrillion)</source>
        <translation>1000000000000000 (eine Billiarde)</translation>
    </message>
    <message>
        <source>20000 paths are plenty</source>
        <translation>20000 Pfade sind reichlich</translation>
    </message>
    <message>
        <source>3.3 billion dollars of the reserves behind USDC lay at Silicon Valley Bank when it failed; USDC lost its peg for a weekend.</source>
        <translation>3,3 Milliarden Dollar der Reserven hinter USDC lagen bei der Silicon Valley Bank, als sie ausfiel; USDC verlor für ein Wochenende die Bindung.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>32 ETH before Electra, 2,048 since</source>
        <translation>32 ETH vor Electra, 2.048 seitdem</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>: holding</source>
        <translation>: Position</translation>
    </message>
    <message>
        <source>: it has no entries, so nothing says how much it holds</source>
        <translation>: sie hat keine Buchungen, also sagt nichts, wie viel sie hält</translation>
    </message>
    <message>
        <source>: it has no terms</source>
        <translation>: sie hat keine Bedingungen</translation>
    </message>
    <message>
        <source>: it is closed before it is opened</source>
        <translation>: sie ist geschlossen, bevor sie eröffnet ist</translation>
    </message>
    <message>
        <source>; each holding on its own</source>
        <translation>; jede Position für sich</translation>
    </message>
    <message>
        <source>; more than twice the terms is not counted on</source>
        <translation>; mit mehr als dem Doppelten der Bedingungen wird nicht gerechnet</translation>
    </message>
    <message>
        <source>; they count as swapped at them. Check the amounts and the prices.</source>
        <translation>; sie zählen als dazu getauscht. Prüfen Sie Mengen und Preise.</translation>
    </message>
    <message>
        <source>; too few prices yet</source>
        <translation>; noch zu wenige Preise</translation>
    </message>
    <message>
        <source>A central bank</source>
        <translation>Eine Zentralbank</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Ein Unternehmen</translation>
    </message>
    <message>
        <source>A company can halt withdrawals</source>
        <translation>Ein Unternehmen kann Auszahlungen stoppen</translation>
    </message>
    <message>
        <source>A company holds the coins</source>
        <translation>Ein Unternehmen hält die Coins</translation>
    </message>
    <message>
        <source>A company needs a licence to serve you</source>
        <translation>Ein Unternehmen braucht eine Lizenz, um Sie zu bedienen</translation>
    </message>
    <message>
        <source>A fall of the collateral by %1</source>
        <translation>Ein Fall der Sicherheit um %1</translation>
    </message>
    <message>
        <source>A fault or a misused key in the code that holds the money empties it.</source>
        <translation>Ein Fehler oder ein missbrauchter Schlüssel in dem Code, der das Geld hält, leert ihn.</translation>
    </message>
    <message>
        <source>A fixed amount each period from anything: rent of virtual land or NFTs, shared bandwidth, royalties.</source>
        <translation>Ein fester Betrag je Zeitraum, woher auch immer: Miete für virtuelles Land oder NFTs, geteilte Bandbreite, Lizenzgebühren.</translation>
    </message>
    <message>
        <source>A loop this near to liquidation holds the grade at D, 0 … 1; 0: never.</source>
        <translation>Eine so nahe an der Liquidation stehende Schleife hält die Note bei D, 0 … 1; 0: nie.</translation>
    </message>
    <message>
        <source>A peg broken by this share holds the grade at D, 0 … 1; 0: never.</source>
        <translation>Eine um diesen Anteil gebrochene Bindung hält die Note bei D, 0 … 1; 0: nie.</translation>
    </message>
    <message>
        <source>A pool is left in both assets</source>
        <translation>Aus einem Pool kommen beide Anlagen zurück</translation>
    </message>
    <message>
        <source>A protocol can be closed to some countries</source>
        <translation>Ein Protokoll kann für manche Länder gesperrt werden</translation>
    </message>
    <message>
        <source>A protocol, not a company, has it</source>
        <translation>Ein Protokoll, kein Unternehmen, hat es</translation>
    </message>
    <message>
        <source>A rate this high rarely lasts</source>
        <translation>Ein so hoher Satz hält selten</translation>
    </message>
    <message>
        <source>A rule, a licence or a tax takes the income away or makes it unreachable.</source>
        <translation>Eine Regel, eine Lizenz oder eine Steuer nimmt den Ertrag oder macht ihn unerreichbar.</translation>
    </message>
    <message>
        <source>A security: who may hold it is restricted</source>
        <translation>Ein Wertpapier: nicht jeder darf es halten</translation>
    </message>
    <message>
        <source>A stablecoin, a receipt or a fund&apos;s token is worth less than what it stands for.</source>
        <translation>Ein Stablecoin, eine Quittung oder ein Fondstoken ist weniger wert als das, wofür es steht.</translation>
    </message>
    <message>
        <source>A validator you don&apos;t run</source>
        <translation>Ein Validator, den Sie nicht betreiben</translation>
    </message>
    <message>
        <source>A validator, masternode or service node you run yourself: rewards on its bond, less what it costs to run.</source>
        <translation>Ein selbst betriebener Validator, Masternode oder Dienstknoten: Belohnungen auf das Pfand, abzüglich der Betriebskosten.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>A year for 32 ETH</source>
        <translation>Im Jahr für 32 ETH</translation>
    </message>
    <message>
        <source>A year, as a share of the cover; the target the price falls to.</source>
        <translation>Im Jahr, als Anteil der Deckung; das Ziel, auf das der Preis fällt.</translation>
    </message>
    <message>
        <source>A year; also gives the expected loss it covers.</source>
        <translation>Im Jahr; ergibt auch den erwarteten Verlust, den sie deckt.</translation>
    </message>
    <message>
        <source>APR and APY</source>
        <translation>APR und APY</translation>
    </message>
    <message>
        <source>Aave never lends more than there is</source>
        <translation>Aave verleiht nie mehr, als da ist</translation>
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
        <translation>Aave: Anstieg vom Knick bis zur vollen Auslastung. Compound, Comet: je Einheit der Auslastung.</translation>
    </message>
    <message>
        <source>Aave: rise from zero to the kink. Compound, Comet: per unit of utilisation.</source>
        <translation>Aave: Anstieg von null bis zum Knick. Compound, Comet: je Einheit der Auslastung.</translation>
    </message>
    <message>
        <source>Above it the excess halves with each such step.</source>
        <translation>Darüber halbiert sich der Überschuss mit jedem solchen Schritt.</translation>
    </message>
    <message>
        <source>Add asset %1</source>
        <translation>Anlage %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add forecast %1</source>
        <translation>Prognose %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add goal %1</source>
        <translation>Ziel %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add incidents</source>
        <translation>Vorfälle hinzufügen</translation>
    </message>
    <message>
        <source>Add platform %1</source>
        <translation>Plattform %1 hinzufügen</translation>
    </message>
    <message>
        <source>After 18 days</source>
        <translation>Nach 18 Tagen</translation>
    </message>
    <message>
        <source>After dilution nothing is left</source>
        <translation>Nach Verwässerung bleibt nichts</translation>
    </message>
    <message>
        <source>Age of the contracts</source>
        <translation>Alter der Verträge</translation>
    </message>
    <message>
        <source>Age of the price of %1</source>
        <translation>Alter des Preises von %1</translation>
    </message>
    <message>
        <source>All ETH that is staked.</source>
        <translation>Alles gestakte ETH.</translation>
    </message>
    <message>
        <source>All coins; for the steps, when the step began.</source>
        <translation>Alle Coins; bei den Stufen, als die Stufe begann.</translation>
    </message>
    <message>
        <source>All of it is counted in the holding it comes from.</source>
        <translation>Alles davon zählt bei der Position, aus der es kommt.</translation>
    </message>
    <message>
        <source>All payments came as the terms say.</source>
        <translation>Alle Zahlungen kamen, wie die Bedingungen sagen.</translation>
    </message>
    <message>
        <source>All rates that fit</source>
        <translation>Alle passenden Sätze</translation>
    </message>
    <message>
        <source>All that was slashed within 36 days; only this validator when left out.</source>
        <translation>Alles binnen 36 Tagen Geslashte; leer: nur dieser Validator.</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Alle Stimmen</translation>
    </message>
    <message>
        <source>Also gives a mean over time of the shares below.</source>
        <translation>Ergibt auch ein zeitliches Mittel der Anteile unten.</translation>
    </message>
    <message>
        <source>Also gives losses in money.</source>
        <translation>Ergibt auch Verluste in Geld.</translation>
    </message>
    <message>
        <source>Also gives the present value at this effective yearly rate.</source>
        <translation>Ergibt auch den Barwert bei dieser effektiven Jahresrendite.</translation>
    </message>
    <message>
        <source>Also gives the present value at this yearly rate.</source>
        <translation>Ergibt auch den Barwert bei diesem Jahressatz.</translation>
    </message>
    <message>
        <source>Also gives the price after this purchase.</source>
        <translation>Ergibt auch den Preis nach diesem Kauf.</translation>
    </message>
    <message>
        <source>Also gives what the node gets when a minipool ends with this.</source>
        <translation>Ergibt auch, was der Node bekommt, wenn ein Minipool damit endet.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amount a %1</source>
        <translation>Betrag im %1</translation>
    </message>
    <message>
        <source>Amount got out</source>
        <translation>Erhaltene Menge</translation>
    </message>
    <message>
        <source>Amount held</source>
        <translation>Gehaltene Menge</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>Verliehene Menge</translation>
    </message>
    <message>
        <source>Amount locked</source>
        <translation>Gesperrte Menge</translation>
    </message>
    <message>
        <source>Amount of the first</source>
        <translation>Menge der ersten</translation>
    </message>
    <message>
        <source>Amount of the second</source>
        <translation>Menge der zweiten</translation>
    </message>
    <message>
        <source>Amount of token 0</source>
        <translation>Menge von Token 0</translation>
    </message>
    <message>
        <source>Amount of token 1</source>
        <translation>Menge von Token 1</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>Eingelegte Menge</translation>
    </message>
    <message>
        <source>Amount staked</source>
        <translation>Gestakte Menge</translation>
    </message>
    <message>
        <source>Amounts of %1</source>
        <translation>Mengen von %1</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>An asset is lent, some is borrowed against it and lent again, several times over: more income on the same money, borrow interest to pay, and a price at which it is liquidated.</source>
        <translation>Eine Anlage wird verliehen, etwas dagegen geliehen und wieder verliehen, mehrmals hintereinander: mehr Ertrag auf dasselbe Geld, Kreditzins zu zahlen, und ein Preis, bei dem liquidiert wird.</translation>
    </message>
    <message>
        <source>An assumption.</source>
        <translation>Eine Annahme.</translation>
    </message>
    <message>
        <source>An assumption. For comparison: BTC closed at 67,567 dollars on 8 November 2021 and at 15,787 on 21 November 2022, 77 % lower.</source>
        <translation>Eine Annahme. Zum Vergleich: BTC schloss am 8. November 2021 bei 67.567 und am 21. November 2022 bei 15.787 Dollar, 77&#xa0;% tiefer.</translation>
    </message>
    <message>
        <source>An issuer owes you the money</source>
        <translation>Ein Emittent schuldet Ihnen das Geld</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>As many as so many equal parts</source>
        <translation>So viele wie gleiche Teile</translation>
    </message>
    <message>
        <source>As the chain expects them.</source>
        <translation>Wie die Chain sie erwartet.</translation>
    </message>
    <message>
        <source>Asks who you are</source>
        <translation>Fragt, wer Sie sind</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>At these swings a year costs about %1 against holding both, before fees.</source>
        <translation>Bei diesen Schwankungen kostet ein Jahr etwa %1 gegenüber dem Halten beider, vor Gebühren.</translation>
    </message>
    <message>
        <source>At zero utilisation, a year.</source>
        <translation>Bei null Auslastung, im Jahr.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Audits published</source>
        <translation>Veröffentlichte Prüfungen</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>BAL a year</source>
        <translation>BAL im Jahr</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Bestand jetzt</translation>
    </message>
    <message>
        <source>Balance on leaving</source>
        <translation>Bestand beim Ausstieg</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Base currency of every total.</source>
        <translation>Basiswährung jeder Summe.</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Grundgebühr</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Grundzins</translation>
    </message>
    <message>
        <source>Base reward per ETH and epoch</source>
        <translation>Grundbelohnung je ETH und Epoche</translation>
    </message>
    <message>
        <source>Bear −60 %</source>
        <translation>Bär −60&#xa0;%</translation>
    </message>
    <message>
        <source>Before the cap</source>
        <translation>Vor der Obergrenze</translation>
    </message>
    <message>
        <source>Blocks a year</source>
        <translation>Blöcke im Jahr</translation>
    </message>
    <message>
        <source>Blocks made over blocks expected.</source>
        <translation>Erzeugte durch erwartete Blöcke.</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>Bond asset</source>
        <translation>Pfand-Anlage</translation>
    </message>
    <message>
        <source>Bond elsewhere</source>
        <translation>Pfand anderswo</translation>
    </message>
    <message>
        <source>Bonded goal</source>
        <translation>Zielquote</translation>
    </message>
    <message>
        <source>Bonded ratio</source>
        <translation>Gestakte Quote</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Leihen</translation>
    </message>
    <message>
        <source>Borrow interest</source>
        <translation>Kreditzins</translation>
    </message>
    <message>
        <source>Borrow rate</source>
        <translation>Kreditzins</translation>
    </message>
    <message>
        <source>Borrow rate at which it earns nothing</source>
        <translation>Kreditzins, bei dem nichts bleibt</translation>
    </message>
    <message>
        <source>Borrowed and kept</source>
        <translation>Geliehen und behalten</translation>
    </message>
    <message>
        <source>Borrowed asset</source>
        <translation>Geliehene Anlage</translation>
    </message>
    <message>
        <source>Borrowed per deposit</source>
        <translation>Geliehen je Einlage</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Break-even chance of failure</source>
        <translation>Ausfallwahrscheinlichkeit am Gleichstand</translation>
    </message>
    <message>
        <source>Break-even probability</source>
        <translation>Wahrscheinlichkeit am Gleichstand</translation>
    </message>
    <message>
        <source>Burned</source>
        <translation>Verbrannt</translation>
    </message>
    <message>
        <source>By itself at mean prices: what may go wrong is taken off the total, not here.</source>
        <translation>Für sich, bei mittleren Preisen: was schiefgehen kann, geht von der Summe ab, nicht hier.</translation>
    </message>
    <message>
        <source>CRV a year</source>
        <translation>CRV im Jahr</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Kalenderjahr</translation>
    </message>
    <message>
        <source>Cap of a day</source>
        <translation>Obergrenze eines Tages</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capital that is locked and given back.</source>
        <translation>Kapital, das gesperrt ist und zurückkommt.</translation>
    </message>
    <message>
        <source>Capital that may count twice.</source>
        <translation>Kapital, das doppelt zählen könnte.</translation>
    </message>
    <message>
        <source>Cardano pool rewards</source>
        <translation>Belohnungen eines Cardano-Pools</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Cash flows</source>
        <translation>Zahlungsflüsse</translation>
    </message>
    <message>
        <source>Celsius stopped withdrawals on 12 June 2022; forced sellers pushed stETH about 6 % below ETH while ETH itself fell.</source>
        <translation>Celsius stoppte am 12. Juni 2022 die Auszahlungen; Zwangsverkäufer drückten stETH etwa 6&#xa0;% unter ETH, während ETH selbst fiel.</translation>
    </message>
    <message>
        <source>Chance and size of a slashing</source>
        <translation>Wahrscheinlichkeit und Höhe eines Slashings</translation>
    </message>
    <message>
        <source>Chance of failure</source>
        <translation>Ausfallwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Chance of slashing</source>
        <translation>Slashing-Risiko</translation>
    </message>
    <message>
        <source>Chance within a year that part of the stake is taken as a penalty.</source>
        <translation>Wahrscheinlichkeit binnen eines Jahres, dass ein Teil des Einsatzes als Strafe genommen wird.</translation>
    </message>
    <message>
        <source>Change asset %1</source>
        <translation>Anlage %1 ändern</translation>
    </message>
    <message>
        <source>Change goal %1</source>
        <translation>Ziel %1 ändern</translation>
    </message>
    <message>
        <source>Change platform %1</source>
        <translation>Plattform %1 ändern</translation>
    </message>
    <message>
        <source>Change terms of %1</source>
        <translation>Bedingungen von %1 ändern</translation>
    </message>
    <message>
        <source>Claim every</source>
        <translation>Abholen alle</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>Abholungen im Jahr</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Closed to your country</source>
        <translation>Für Ihr Land geschlossen</translation>
    </message>
    <message>
        <source>Coin got out</source>
        <translation>Erhaltener Coin</translation>
    </message>
    <message>
        <source>Coin j for coin i</source>
        <translation>Coin j für Coin i</translation>
    </message>
    <message>
        <source>Coin put in</source>
        <translation>Eingelegter Coin</translation>
    </message>
    <message>
        <source>CoinGecko</source>
        <translation>CoinGecko</translation>
    </message>
    <message>
        <source>Coins in your own wallet earn nothing that is regulated.</source>
        <translation>Coins in der eigenen Wallet bringen nichts, was reguliert ist.</translation>
    </message>
    <message>
        <source>Coins lent to a protocol&apos;s pool, an exchange or a lender, earning interest.</source>
        <translation>Coins, die an den Pool eines Protokolls, eine Börse oder einen Kreditgeber verliehen sind und Zinsen bringen.</translation>
    </message>
    <message>
        <source>Coins lose 60 %, rates a third, at once.</source>
        <translation>Coins verlieren auf einmal 60&#xa0;%, Sätze ein Drittel.</translation>
    </message>
    <message>
        <source>Coins that earn nothing: idle funds, claimed rewards, what is waiting.</source>
        <translation>Coins, die nichts bringen: Bares, abgeholte Belohnungen, Wartendes.</translation>
    </message>
    <message>
        <source>Coins that secure a network through a validator or a liquid-staking protocol and earn its rewards.</source>
        <translation>Coins, die über einen Validator oder ein Liquid-Staking-Protokoll ein Netz sichern und dessen Belohnungen bringen.</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Collateral and debt are one asset, so no price liquidates it</source>
        <translation>Sicherheit und Schuld sind dieselbe Anlage, kein Preis liquidiert sie</translation>
    </message>
    <message>
        <source>Comet sets the supply rate by a curve of its own; give supply_slope and the others for it.</source>
        <translation>Comet bestimmt den Einlagenzins mit eigener Kurve; geben Sie supply_slope und die anderen dazu an.</translation>
    </message>
    <message>
        <source>Comet&apos;s second curve.</source>
        <translation>Comets zweite Kurve.</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Commission paid</source>
        <translation>Gezahlte Provision</translation>
    </message>
    <message>
        <source>Community tax</source>
        <translation>Gemeinschaftssteuer</translation>
    </message>
    <message>
        <source>Compound III (its supply curve)</source>
        <translation>Compound III (eigene Einlagenkurve)</translation>
    </message>
    <message>
        <source>Compound, jump rate</source>
        <translation>Compound, Sprungzins</translation>
    </message>
    <message>
        <source>Compounding</source>
        <translation>Zinseszins</translation>
    </message>
    <message>
        <source>Compounding a year</source>
        <translation>Verzinsung im Jahr</translation>
    </message>
    <message>
        <source>Concentrated (a range of prices)</source>
        <translation>Konzentriert (eine Preisspanne)</translation>
    </message>
    <message>
        <source>Concentrated liquidity</source>
        <translation>Konzentrierte Liquidität</translation>
    </message>
    <message>
        <source>Concentrated positions that earn nothing.</source>
        <translation>Konzentrierte Positionen, die nichts bringen.</translation>
    </message>
    <message>
        <source>Concentrated: the highest price of the first asset, in the second.</source>
        <translation>Konzentriert: der höchste Preis der ersten Anlage, in der zweiten.</translation>
    </message>
    <message>
        <source>Concentrated: the lowest price of the first asset, in the second, at which it trades.</source>
        <translation>Konzentriert: der niedrigste Preis der ersten Anlage, in der zweiten, bei dem sie gehandelt wird.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Constant product (50/50)</source>
        <translation>Konstantes Produkt (50/50)</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Stetig</translation>
    </message>
    <message>
        <source>Contracts without a known audit hold the grade at D until they are so many days old; 0: never.</source>
        <translation>Verträge ohne bekannte Prüfung halten die Note bei D, bis sie so viele Tage alt sind; 0: nie.</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvention</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Correlation between the prices of any two coins, −1 … 1.</source>
        <translation>Korrelation zwischen den Preisen zweier Coins, −1 … 1.</translation>
    </message>
    <message>
        <source>Correlation of the two prices</source>
        <translation>Korrelation der beiden Preise</translation>
    </message>
    <message>
        <source>Correlations between prices</source>
        <translation>Korrelationen zwischen Preisen</translation>
    </message>
    <message>
        <source>Correlations repaired</source>
        <translation>Korrelationen berichtigt</translation>
    </message>
    <message>
        <source>Cosmos staking</source>
        <translation>Cosmos-Staking</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs of “</source>
        <translation>Kosten von „</translation>
    </message>
    <message>
        <source>Counted in the holding it comes from</source>
        <translation>Zählt bei der Position, aus der es kommt</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Doppelt gezählt</translation>
    </message>
    <message>
        <source>Counted twice, or linked to what is worth less</source>
        <translation>Doppelt gezählt oder mit etwas verknüpft, das weniger wert ist</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenpartei</translation>
    </message>
    <message>
        <source>Counter­party</source>
        <translation>Gegen­partei</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Cover premiums</source>
        <translation>Prämien der Deckungen</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckungen</translation>
    </message>
    <message>
        <source>Custom stream</source>
        <translation>Eigener Zahlungsstrom</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 11 to 12 March 2020: BTC 7,911.43 to 4,970.79, ETH 194.87 to 112.35.</source>
        <translation>Tagesschlüsse in Dollar, 11. bis 12. März 2020: BTC 7.911,43 auf 4.970,79, ETH 194,87 auf 112,35.</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 5 to 12 May 2022: BTC 36,575.14 to 29,047.75, ETH 2,749.21 to 1,961.70. UST below 20 cents and LUNA down by more than 99.9 %: Briola et al., “Anatomy of a stablecoin’s failure: the Terra-Luna case”, Finance Research Letters 51 (2023).</source>
        <translation>Tagesschlüsse in Dollar, 5. bis 12. Mai 2022: BTC 36.575,14 auf 29.047,75, ETH 2.749,21 auf 1.961,70. UST unter 20 Cent und LUNA um mehr als 99,9&#xa0;% gefallen: Briola et al., “Anatomy of a stablecoin’s failure: the Terra-Luna case”, Finance Research Letters 51 (2023).</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 5 to 9 November 2022: BTC 21,282.69 to 15,880.78, ETH 1,627.97 to 1,100.17. Platforms: their own statements and the filings in Delaware and New Jersey, November 2022.</source>
        <translation>Tagesschlüsse in Dollar, 5. bis 9. November 2022: BTC 21.282,69 auf 15.880,78, ETH 1.627,97 auf 1.100,17. Plattformen: eigene Mitteilungen und die Anträge in Delaware und New Jersey, November 2022.</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 9 to 11 March 2023: USDC 1.00001 to 0.97150 (lowest 0.8774), BTC 20,363.02 to 20,632.41, ETH 1,438.66 to 1,482.62. Reserves: Circle’s statement of 11 March 2023.</source>
        <translation>Tagesschlüsse in Dollar, 9. bis 11. März 2023: USDC 1,00001 auf 0,97150 (tiefster 0,8774), BTC 20.363,02 auf 20.632,41, ETH 1.438,66 auf 1.482,62. Reserven: Mitteilung von Circle vom 11. März 2023.</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 9 to 18 June 2022: BTC 30,112.00 to 19,017.64, ETH 1,789.83 to 993.64. The discount: Nansen, “On-chain forensics: demystifying stETH’s de-peg”, June 2022.</source>
        <translation>Tagesschlüsse in Dollar, 9. bis 18. Juni 2022: BTC 30.112,00 auf 19.017,64, ETH 1.789,83 auf 993,64. Der Abschlag: Nansen, “On-chain forensics: demystifying stETH’s de-peg”, Juni 2022.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>Tagezählung</translation>
    </message>
    <message>
        <source>Day the incentives end</source>
        <translation>Tag, an dem die Anreize enden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days at the new place</source>
        <translation>Tage am neuen Ort</translation>
    </message>
    <message>
        <source>Days at the new rate until it has paid</source>
        <translation>Tage zum neuen Satz, bis es sich lohnt</translation>
    </message>
    <message>
        <source>Days before its end from which a cover needs you; 0: not checked.</source>
        <translation>Tage vor ihrem Ende, ab denen eine Deckung Sie braucht; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Days between claims</source>
        <translation>Tage zwischen Abholungen</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Gezählte Tage</translation>
    </message>
    <message>
        <source>Days from asking for the coins until they are back.</source>
        <translation>Tage von der Anforderung der Coins bis zu ihrer Rückgabe.</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>Tage seit</translation>
    </message>
    <message>
        <source>Days that a price in use may be old; 0: not checked.</source>
        <translation>Tage, die ein genutzter Preis alt sein darf; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Days to unlock</source>
        <translation>Tage bis zur Entsperrung</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schuld</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>DefiLlama</source>
        <translation>DefiLlama</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>Delegated to you</source>
        <translation>An Sie delegiert</translation>
    </message>
    <message>
        <source>Delegator&apos;s rate</source>
        <translation>Satz der Delegierenden</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>Verwässerung</translation>
    </message>
    <message>
        <source>Dilution of unstaked coins</source>
        <translation>Verwässerung ungestakter Coins</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Abzinsungssatz</translation>
    </message>
    <message>
        <source>Distance of %1</source>
        <translation>Abstand von %1</translation>
    </message>
    <message>
        <source>Drift of %1</source>
        <translation>Drift von %1</translation>
    </message>
    <message>
        <source>Drift of prices</source>
        <translation>Drift der Preise</translation>
    </message>
    <message>
        <source>Earned from</source>
        <translation>Verdient ab</translation>
    </message>
    <message>
        <source>Earned less spent</source>
        <translation>Verdient abzüglich Ausgaben</translation>
    </message>
    <message>
        <source>Effective balance</source>
        <translation>Effektiver Bestand</translation>
    </message>
    <message>
        <source>Effective yield (APY)</source>
        <translation>Effektivrendite (APY)</translation>
    </message>
    <message>
        <source>Efficiency at this price</source>
        <translation>Effizienz bei diesem Preis</translation>
    </message>
    <message>
        <source>Efficiency in the middle</source>
        <translation>Effizienz in der Mitte</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Emissions fall per year</source>
        <translation>Emissionen sinken im Jahr</translation>
    </message>
    <message>
        <source>End recurring %1</source>
        <translation>Wiederkehrendes %1 beenden</translation>
    </message>
    <message>
        <source>Enter a price: until then they are in no total.</source>
        <translation>Geben Sie einen Preis ein: bis dahin zählt es in keiner Summe.</translation>
    </message>
    <message>
        <source>Enter or import newer prices.</source>
        <translation>Geben Sie neuere Preise ein oder importieren Sie sie.</translation>
    </message>
    <message>
        <source>Entry price</source>
        <translation>Einstandspreis</translation>
    </message>
    <message>
        <source>Entry price of the first</source>
        <translation>Einstandspreis der ersten</translation>
    </message>
    <message>
        <source>Entry price of the second</source>
        <translation>Einstandspreis der zweiten</translation>
    </message>
    <message>
        <source>Estimated from the terms, because no record covers the day. Between two changes of balance or terms the running sum is rounded once, at 18 places.</source>
        <translation>Aus den Bedingungen geschätzt, weil keine Buchung den Tag abdeckt. Zwischen zwei Änderungen von Bestand oder Bedingungen wird die laufende Summe einmal gerundet, auf 18 Stellen.</translation>
    </message>
    <message>
        <source>Ethereum slashing</source>
        <translation>Ethereum-Slashing</translation>
    </message>
    <message>
        <source>Ethereum staking rewards</source>
        <translation>Ethereum-Staking-Belohnungen</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every concentrated position is in its range.</source>
        <translation>Jede konzentrierte Position liegt in ihrer Spanne.</translation>
    </message>
    <message>
        <source>Every rate is half of what it is.</source>
        <translation>Jeder Satz ist halb so hoch.</translation>
    </message>
    <message>
        <source>Everything held has a price.</source>
        <translation>Alles Gehaltene hat einen Preis.</translation>
    </message>
    <message>
        <source>Everything is counted in %1</source>
        <translation>Alles wird in %1 gezählt</translation>
    </message>
    <message>
        <source>Everything is lost within one period.</source>
        <translation>Alles ist binnen eines Zeitraums verloren.</translation>
    </message>
    <message>
        <source>Everything that is paid from new tokens or a subsidy stops today.</source>
        <translation>Alles, was aus neuen Token oder Zuschüssen gezahlt wird, endet heute.</translation>
    </message>
    <message>
        <source>Expected income</source>
        <translation>Erwarteter Ertrag</translation>
    </message>
    <message>
        <source>Expected income of %1, %2</source>
        <translation>Erwarteter Ertrag von %1, %2</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>Erwarteter Verlust</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Erwarteter Ausfall</translation>
    </message>
    <message>
        <source>Exploit of %1</source>
        <translation>Exploit von %1</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Betroffener Betrag</translation>
    </message>
    <message>
        <source>FTX 2022</source>
        <translation>FTX 2022</translation>
    </message>
    <message>
        <source>FTX stopped withdrawals on 8 November 2022 and filed for bankruptcy on 11 November; BlockFi stopped withdrawals on 10 November.</source>
        <translation>FTX stoppte am 8. November 2022 die Auszahlungen und meldete am 11. November Insolvenz an; BlockFi stoppte am 10. November.</translation>
    </message>
    <message>
        <source>Failure of %1</source>
        <translation>Ausfall von %1</translation>
    </message>
    <message>
        <source>Failures in a bad year</source>
        <translation>Ausfälle in einem schlechten Jahr</translation>
    </message>
    <message>
        <source>Fall a day</source>
        <translation>Fall am Tag</translation>
    </message>
    <message>
        <source>Fall of its collateral that a loop has to bear, 0 … 1; 0: not checked.</source>
        <translation>Fall der Sicherheit, den eine Schleife aushalten muss, 0 … 1; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Fall of the collateral until liquidation</source>
        <translation>Fall der Sicherheit bis zur Liquidation</translation>
    </message>
    <message>
        <source>Fall of the price that liquidates it</source>
        <translation>Preisfall bis zur Liquidation</translation>
    </message>
    <message>
        <source>Fall until liquidation</source>
        <translation>Fall bis zur Liquidation</translation>
    </message>
    <message>
        <source>Falloff</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Gebührensatz</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Fees and earnings missed</source>
        <translation>Gebühren und entgangener Ertrag</translation>
    </message>
    <message>
        <source>First asset</source>
        <translation>Erste Anlage</translation>
    </message>
    <message>
        <source>First day without incentives.</source>
        <translation>Erster Tag ohne Anreize.</translation>
    </message>
    <message>
        <source>First rate</source>
        <translation>Erster Satz</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>Fixkosten</translation>
    </message>
    <message>
        <source>Fixed until</source>
        <translation>Fest bis</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>For a purchase of the whole capacity.</source>
        <translation>Für den Kauf der ganzen Kapazität.</translation>
    </message>
    <message>
        <source>For all pools together in the epoch.</source>
        <translation>Für alle Pools zusammen in der Epoche.</translation>
    </message>
    <message>
        <source>For every payment.</source>
        <translation>Für jede Zahlung.</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Prognose vom %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Gain a day</source>
        <translation>Gewinn am Tag</translation>
    </message>
    <message>
        <source>Gained by moving</source>
        <translation>Durch den Umzug gewonnen</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Gauge weight</source>
        <translation>Gauge-Gewicht</translation>
    </message>
    <message>
        <source>Give its life to know the profit; without it the return knows no wear.</source>
        <translation>Geben Sie die Nutzungsdauer an, um den Gewinn zu kennen; ohne sie kennt die Rendite keinen Verschleiß.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Got out</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Government bonds or bills held as a token: what they yield, less the fund&apos;s fee, accrued daily and paid on the coupon dates.</source>
        <translation>Staatsanleihen oder -wechsel als Token: ihre Rendite abzüglich der Fondsgebühr, täglich aufgelaufen, zu den Kuponterminen gezahlt.</translation>
    </message>
    <message>
        <source>Gross income</source>
        <translation>Bruttoertrag</translation>
    </message>
    <message>
        <source>Growth factor</source>
        <translation>Wachstumsfaktor</translation>
    </message>
    <message>
        <source>Growth of one unit</source>
        <translation>Wachstum einer Einheit</translation>
    </message>
    <message>
        <source>Growth of the supply of %1</source>
        <translation>Wachstum des Angebots von %1</translation>
    </message>
    <message>
        <source>Gwei</source>
        <translation>Gwei</translation>
    </message>
    <message>
        <source>HNT a year</source>
        <translation>HNT im Jahr</translation>
    </message>
    <message>
        <source>Had the coins been kept</source>
        <translation>Wären die Coins behalten worden</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Hardware has to be sold or written off</source>
        <translation>Geräte müssen verkauft oder abgeschrieben werden</translation>
    </message>
    <message>
        <source>Hardware life</source>
        <translation>Nutzungsdauer der Geräte</translation>
    </message>
    <message>
        <source>Hardware price</source>
        <translation>Preis der Geräte</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>Health factor</source>
        <translation>Gesundheitsfaktor</translation>
    </message>
    <message>
        <source>Health of a loan</source>
        <translation>Gesundheit eines Kredits</translation>
    </message>
    <message>
        <source>Heavier tails: Student&apos;s t, scaled to the same volatility.</source>
        <translation>Schwerere Ränder: Student-t, auf dieselbe Volatilität skaliert.</translation>
    </message>
    <message>
        <source>Held to the scale 0–100</source>
        <translation>Auf der Skala 0–100 gehalten</translation>
    </message>
    <message>
        <source>Hold more than one asset.</source>
        <translation>Halten Sie mehr als eine Anlage.</translation>
    </message>
    <message>
        <source>Hold what others issue.</source>
        <translation>Halten Sie, was andere ausgeben.</translation>
    </message>
    <message>
        <source>Holdings without a price.</source>
        <translation>Positionen ohne Preis.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Hosting, power and the like, in the base currency.</source>
        <translation>Hosting, Strom und dergleichen, in der Basiswährung.</translation>
    </message>
    <message>
        <source>How days and years are counted.</source>
        <translation>Wie Tage und Jahre gezählt werden.</translation>
    </message>
    <message>
        <source>How far a loan is from liquidation, with one or several coins as collateral.</source>
        <translation>Wie weit ein Kredit von der Liquidation entfernt ist, mit einem oder mehreren Coins als Sicherheit.</translation>
    </message>
    <message>
        <source>How far something pegged may be below what it is meant to be worth.</source>
        <translation>Wie weit etwas Gebundenes unter dem liegen darf, was es wert sein soll.</translation>
    </message>
    <message>
        <source>How fast the price falls to the target.</source>
        <translation>Wie schnell der Preis auf das Ziel fällt.</translation>
    </message>
    <message>
        <source>How large a share of many protocols or borrowers fails together in a year as bad as the confidence says.</source>
        <translation>Welcher Anteil vieler Protokolle oder Kreditnehmer in einem so schlechten Jahr, wie die Konfidenz sagt, zusammen ausfällt.</translation>
    </message>
    <message>
        <source>How likely a loss may be in a year until the holding earns no more than a safe place. If you think it likelier, the rate doesn&apos;t pay for the risk.</source>
        <translation>Wie wahrscheinlich ein Verlust im Jahr sein darf, bis die Position nicht mehr bringt als ein sicherer Ort. Halten Sie ihn für wahrscheinlicher, zahlt der Satz nicht für das Risiko.</translation>
    </message>
    <message>
        <source>How long capital must earn a better rate until the move has paid for its fees and for the days it earned nothing.</source>
        <translation>Wie lange Kapital einen besseren Satz verdienen muss, bis der Umzug Gebühren und ertraglose Tage bezahlt hat.</translation>
    </message>
    <message>
        <source>How long it covers.</source>
        <translation>Wie lange sie deckt.</translation>
    </message>
    <message>
        <source>How long the company has existed</source>
        <translation>Wie lange es das Unternehmen gibt</translation>
    </message>
    <message>
        <source>How long.</source>
        <translation>Wie lange.</translation>
    </message>
    <message>
        <source>How long; parts of a day count.</source>
        <translation>Wie lange; Teile eines Tages zählen.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How many days before its end a cover needs you.</source>
        <translation>Wie viele Tage vor ihrem Ende eine Deckung Sie braucht.</translation>
    </message>
    <message>
        <source>How many days old a price in use may be.</source>
        <translation>Wie viele Tage alt ein genutzter Preis sein darf.</translation>
    </message>
    <message>
        <source>How many operators share the stake</source>
        <translation>Wie viele Betreiber sich den Einsatz teilen</translation>
    </message>
    <message>
        <source>How many stakes of 32 ETH are active.</source>
        <translation>Wie viele Einsätze von 32 ETH aktiv sind.</translation>
    </message>
    <message>
        <source>How many times something is borrowed.</source>
        <translation>Wie oft etwas geliehen wird.</translation>
    </message>
    <message>
        <source>How many tokens a scheme hands out, and what a deposit gets of them.</source>
        <translation>Wie viele Token ein Programm ausgibt und was eine Einlage davon bekommt.</translation>
    </message>
    <message>
        <source>How much a mix may lose with a given confidence, the mean loss beyond, and what each part adds. Growth is not in it.</source>
        <translation>Was eine Mischung bei gegebener Konfidenz verlieren kann, der mittlere Verlust darüber hinaus und was jeder Teil beiträgt. Wachstum ist nicht darin.</translation>
    </message>
    <message>
        <source>How much a total hangs on few parts: 10,000 is one part alone. Below 1,500 is usually called spread, above 2,500 concentrated.</source>
        <translation>Wie sehr eine Summe an wenigen Teilen hängt: 10.000 ist ein Teil allein. Unter 1.500 gilt meist als gestreut, über 2.500 als konzentriert.</translation>
    </message>
    <message>
        <source>How much all depend on one common cause.</source>
        <translation>Wie sehr alle von einer gemeinsamen Ursache abhängen.</translation>
    </message>
    <message>
        <source>How much is borrowed for each unit of your own</source>
        <translation>Wie viel auf jede eigene Einheit geliehen ist</translation>
    </message>
    <message>
        <source>How much of the second asset was put in.</source>
        <translation>Wie viel der zweiten Anlage eingelegt wurde.</translation>
    </message>
    <message>
        <source>How much the supply of the coin grows a year.</source>
        <translation>Wie stark das Angebot des Coins im Jahr wächst.</translation>
    </message>
    <message>
        <source>How near that debt is to liquidation</source>
        <translation>Wie nah diese Schuld an der Liquidation ist</translation>
    </message>
    <message>
        <source>How often a year earnings join the balance; 31536000 is every second.</source>
        <translation>Wie oft im Jahr Verdientes zum Bestand kommt; 31536000 ist jede Sekunde.</translation>
    </message>
    <message>
        <source>How often a year interest joins the balances, for the APY; 1 reads both rates as yearly yields.</source>
        <translation>Wie oft im Jahr Zinsen zu den Beständen kommen, für den APY; 1 liest beide Sätze als Jahresrenditen.</translation>
    </message>
    <message>
        <source>How often the income is paid: counted back from maturity, else on from the first day.</source>
        <translation>Wie oft gezahlt wird: von der Fälligkeit zurückgezählt, sonst ab dem ersten Tag.</translation>
    </message>
    <message>
        <source>How often to claim and reinvest rewards when every claim costs a fee: too rarely loses interest on interest, too often loses fees.</source>
        <translation>Wie oft Belohnungen abholen und anlegen, wenn jedes Mal eine Gebühr anfällt: zu selten kostet Zinseszins, zu oft Gebühren.</translation>
    </message>
    <message>
        <source>How often you borrow.</source>
        <translation>Wie oft Sie leihen.</translation>
    </message>
    <message>
        <source>How the company keeps coins</source>
        <translation>Wie das Unternehmen Coins verwahrt</translation>
    </message>
    <message>
        <source>How the pool prices its coins.</source>
        <translation>Wie der Pool seine Coins bepreist.</translation>
    </message>
    <message>
        <source>How this income is taxed differs by country</source>
        <translation>Die Besteuerung dieses Ertrags unterscheidet sich je nach Land</translation>
    </message>
    <message>
        <source>How time between payments is counted.</source>
        <translation>Wie Zeit zwischen Zahlungen gezählt wird.</translation>
    </message>
    <message>
        <source>Ideal share</source>
        <translation>Idealer Anteil</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Tage ohne Ertrag</translation>
    </message>
    <message>
        <source>If the incentives ended today this holding would earn %1 of what it earns now.</source>
        <translation>Endeten die Anreize heute, brächte diese Position %1 dessen, was sie jetzt bringt.</translation>
    </message>
    <message>
        <source>Impermanent loss</source>
        <translation>Impermanent Loss</translation>
    </message>
    <message>
        <source>Impermanent loss now</source>
        <translation>Impermanent Loss jetzt</translation>
    </message>
    <message>
        <source>In business for</source>
        <translation>Im Geschäft seit</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>In the base currency, when it was put in; by default that day&apos;s price.</source>
        <translation>In der Basiswährung, bei der Einlage; sonst der Preis dieses Tages.</translation>
    </message>
    <message>
        <source>In the time the volatilities are for; grows with its root.</source>
        <translation>In der Zeit, für die die Volatilitäten gelten; wächst mit ihrer Wurzel.</translation>
    </message>
    <message>
        <source>In use for</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>Incentive paid in</source>
        <translation>Anreiz gezahlt in</translation>
    </message>
    <message>
        <source>Incentive rate</source>
        <translation>Anreizsatz</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>Anreize</translation>
    </message>
    <message>
        <source>Incentives end</source>
        <translation>Anreize enden</translation>
    </message>
    <message>
        <source>Incentives end in</source>
        <translation>Anreize enden in</translation>
    </message>
    <message>
        <source>Incentives end today</source>
        <translation>Anreize enden heute</translation>
    </message>
    <message>
        <source>Incentives end: %1</source>
        <translation>Anreize enden: %1</translation>
    </message>
    <message>
        <source>Incentives have ended</source>
        <translation>Anreize sind beendet</translation>
    </message>
    <message>
        <source>Incentives lost a year</source>
        <translation>Anreizschwund im Jahr</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Incidents with a loss</source>
        <translation>Vorfälle mit Verlust</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Income a year</source>
        <translation>Ertrag im Jahr</translation>
    </message>
    <message>
        <source>Income a year of %1</source>
        <translation>Ertrag im Jahr von %1</translation>
    </message>
    <message>
        <source>Income a year today</source>
        <translation>Ertrag im Jahr, heute</translation>
    </message>
    <message>
        <source>Income at risk, %1</source>
        <translation>Gefährdeter Ertrag, %1</translation>
    </message>
    <message>
        <source>Income from emissions</source>
        <translation>Ertrag aus Emissionen</translation>
    </message>
    <message>
        <source>Income of “</source>
        <translation>Ertrag von „</translation>
    </message>
    <message>
        <source>Income that is paid from new tokens or a subsidy, not by users, falls and ends.</source>
        <translation>Ertrag, der aus neuen Token oder Zuschüssen und nicht von Nutzern kommt, sinkt und endet.</translation>
    </message>
    <message>
        <source>Index (HHI)</source>
        <translation>Index (HHI)</translation>
    </message>
    <message>
        <source>Index from 0 to 1</source>
        <translation>Index von 0 bis 1</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>Inflation</translation>
    </message>
    <message>
        <source>Inflation (curve: paid to stakers)</source>
        <translation>Inflation (Kurve: an Staker gezahlt)</translation>
    </message>
    <message>
        <source>Inflation after the next block</source>
        <translation>Inflation nach dem nächsten Block</translation>
    </message>
    <message>
        <source>Inflation of the first year.</source>
        <translation>Inflation des ersten Jahres.</translation>
    </message>
    <message>
        <source>Inflation rises below it and falls above it.</source>
        <translation>Die Inflation steigt darunter und fällt darüber.</translation>
    </message>
    <message>
        <source>Instead of amounts: the L of the position.</source>
        <translation>Statt Mengen: das L der Position.</translation>
    </message>
    <message>
        <source>Instead of the share.</source>
        <translation>Statt des Anteils.</translation>
    </message>
    <message>
        <source>Instead of the utilisation.</source>
        <translation>Statt der Auslastung.</translation>
    </message>
    <message>
        <source>Instead: all ETH that is staked.</source>
        <translation>Stattdessen: alles gestakte ETH.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Interest a year as the platform states it, without compounding.</source>
        <translation>Zins im Jahr, wie ihn die Plattform nennt, ohne Zinseszins.</translation>
    </message>
    <message>
        <source>Interest a year on what is borrowed.</source>
        <translation>Zins im Jahr auf das Geliehene.</translation>
    </message>
    <message>
        <source>Interest a year on what is lent.</source>
        <translation>Zins im Jahr auf das Verliehene.</translation>
    </message>
    <message>
        <source>Interest index</source>
        <translation>Zinsindex</translation>
    </message>
    <message>
        <source>Internal rate of return (XIRR)</source>
        <translation>Interner Zinsfuß (XIRR)</translation>
    </message>
    <message>
        <source>Invariant D</source>
        <translation>Invariante D</translation>
    </message>
    <message>
        <source>Is moving worth it</source>
        <translation>Lohnt sich der Umzug</translation>
    </message>
    <message>
        <source>Issuance</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Issued a year</source>
        <translation>Ausgegeben im Jahr</translation>
    </message>
    <message>
        <source>It asks who you are and can refuse you</source>
        <translation>Fragt, wer Sie sind, und kann Sie abweisen</translation>
    </message>
    <message>
        <source>It can be liquidated now: health factor</source>
        <translation>Kann jetzt liquidiert werden: Gesundheitsfaktor</translation>
    </message>
    <message>
        <source>It costs more than it earns and never pays back.</source>
        <translation>Es kostet mehr, als es bringt, und zahlt sich nie zurück.</translation>
    </message>
    <message>
        <source>It does not ask who you are</source>
        <translation>Fragt nicht, wer Sie sind</translation>
    </message>
    <message>
        <source>It earns less than the risk-free rate even if nothing ever fails.</source>
        <translation>Es bringt weniger als der sichere Satz, selbst wenn nie etwas ausfällt.</translation>
    </message>
    <message>
        <source>It earns nothing at the moment.</source>
        <translation>Bringt im Moment nichts.</translation>
    </message>
    <message>
        <source>It earns nothing.</source>
        <translation>Bringt nichts.</translation>
    </message>
    <message>
        <source>It is liquidated: its health factor falls to %1</source>
        <translation>Sie wird liquidiert: ihr Gesundheitsfaktor fällt auf %1</translation>
    </message>
    <message>
        <source>It never falls below this.</source>
        <translation>Darunter fällt er nie.</translation>
    </message>
    <message>
        <source>It secures a debt and can be sold to pay it</source>
        <translation>Sichert eine Schuld und kann zu deren Begleichung verkauft werden</translation>
    </message>
    <message>
        <source>It stands on %1</source>
        <translation>Sie beruht auf %1</translation>
    </message>
    <message>
        <source>It stands on %1 with a score of %2: its own is held there.</source>
        <translation>Sie beruht auf %1 mit Punktzahl %2: die eigene wird dort gehalten.</translation>
    </message>
    <message>
        <source>It stands on %1, whose grade is %2: its own is held there.</source>
        <translation>Sie beruht auf %1 mit Note %2: die eigene wird dort gehalten.</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>Das Datum ist vorbei.</translation>
    </message>
    <message>
        <source>Its date is more than ten years away, and a projection reaches no further.</source>
        <translation>Das Datum liegt mehr als zehn Jahre voraus, und weiter reicht keine Projektion.</translation>
    </message>
    <message>
        <source>Its income is not made of new tokens.</source>
        <translation>Sein Ertrag besteht nicht aus neuen Token.</translation>
    </message>
    <message>
        <source>Its place, from 0.</source>
        <translation>Seine Stelle, ab 0.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keep more where it can be taken out at once; the ladder under Plan shows when.</source>
        <translation>Halten Sie mehr dort, wo es sofort abgezogen werden kann; die Leiter unter Plan zeigt, wann.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>Knick</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Größte Änderung</translation>
    </message>
    <message>
        <source>Largest inflation</source>
        <translation>Höchste Inflation</translation>
    </message>
    <message>
        <source>Largest return</source>
        <translation>Größte Rendite</translation>
    </message>
    <message>
        <source>Last rate</source>
        <translation>Letzter Satz</translation>
    </message>
    <message>
        <source>Lasting depeg of %1</source>
        <translation>Dauerhafter Verlust der Bindung von %1</translation>
    </message>
    <message>
        <source>Lasting depegs</source>
        <translation>Dauerhafte Verluste der Bindung</translation>
    </message>
    <message>
        <source>Late, missing or short payments at</source>
        <translation>Späte, fehlende oder zu kleine Zahlungen bei</translation>
    </message>
    <message>
        <source>Least RPL before Saturn</source>
        <translation>Mindest-RPL vor Saturn</translation>
    </message>
    <message>
        <source>Leave before they are in force: %1</source>
        <translation>Ausstieg vor Inkrafttreten: %1</translation>
    </message>
    <message>
        <source>Leaving costs a transaction</source>
        <translation>Der Ausstieg kostet eine Transaktion</translation>
    </message>
    <message>
        <source>Left after a borrow interest that can rise</source>
        <translation>Bleibt nach einem Kreditzins, der steigen kann</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out, because no price is known: %1 days or records.</source>
        <translation>Ausgelassen, weil kein Preis bekannt ist: %1 Tage oder Buchungen.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Lend the last loan too</source>
        <translation>Das zuletzt Geliehene auch verleihen</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Lending</translation>
    </message>
    <message>
        <source>Lending rate</source>
        <translation>Lending-Satz</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>Let part of the income come from what does not rest on %1</source>
        <translation>Lassen Sie einen Teil des Ertrags aus etwas kommen, das nicht auf %1 beruht</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Leveraged loop</source>
        <translation>Gehebelte Schleife</translation>
    </message>
    <message>
        <source>Lever­age</source>
        <translation>Hebel­wirkung</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Nutzungsdauer</translation>
    </message>
    <message>
        <source>Lightning routing fee</source>
        <translation>Lightning-Weiterleitungsgebühr</translation>
    </message>
    <message>
        <source>Link each to the holding that funds it, or correct the link.</source>
        <translation>Verknüpfen Sie jede mit der Position, die sie finanziert, oder berichtigen Sie die Verknüpfung.</translation>
    </message>
    <message>
        <source>Liquidation of %1</source>
        <translation>Liquidation von %1</translation>
    </message>
    <message>
        <source>Liquidation threshold</source>
        <translation>Liquidationsschwelle</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidität</translation>
    </message>
    <message>
        <source>Liquidity mining</source>
        <translation>Liquidity Mining</translation>
    </message>
    <message>
        <source>Liqui­dity</source>
        <translation>Liqui­dität</translation>
    </message>
    <message>
        <source>Loan to value</source>
        <translation>Beleihungsgrad</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Gesperrt für</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>Look at the reasons of %1</source>
        <translation>Sehen Sie sich die Gründe von %1 an</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Schleifen</translation>
    </message>
    <message>
        <source>Loops and loans</source>
        <translation>Schleifen und Kredite</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss against holding</source>
        <translation>Verlust gegenüber Halten</translation>
    </message>
    <message>
        <source>Loss if slashed</source>
        <translation>Verlust bei Slashing</translation>
    </message>
    <message>
        <source>Loss in a failure</source>
        <translation>Verlust bei Ausfall</translation>
    </message>
    <message>
        <source>Loss in a mean year</source>
        <translation>Verlust in einem mittleren Jahr</translation>
    </message>
    <message>
        <source>Loss in that year</source>
        <translation>Verlust in jenem Jahr</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Lower price</source>
        <translation>Unterer Preis</translation>
    </message>
    <message>
        <source>Management fee</source>
        <translation>Verwaltungsgebühr</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>March 2020</source>
        <translation>März 2020</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Market &amp; IL</source>
        <translation>Markt &amp; IL</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mean and median</source>
        <translation>Mittel und Median</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>Mittlerer Anteil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Million ETH staked</source>
        <translation>Millionen ETH gestakt</translation>
    </message>
    <message>
        <source>Millionths of the amount.</source>
        <translation>Millionstel des Betrags.</translation>
    </message>
    <message>
        <source>Minted a year</source>
        <translation>Geprägt im Jahr</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Modified Dietz return</source>
        <translation>Modified-Dietz-Rendite</translation>
    </message>
    <message>
        <source>Moment matching: the mean and the variance of the sum of correlated lognormal prices and rates are exact, its shape is that of terms that move together. Against 200,000 simulated paths of the same model, with two to eight assets and volatilities of 50 to 120 %, P10, P50 and P90 were at most 5 % off.</source>
        <translation>Momentenabgleich: Mittel und Varianz der Summe korrelierter lognormaler Preise und Sätze sind exakt, die Form ist die gleichlaufender Glieder. Gegen 200.000 simulierte Pfade desselben Modells, mit zwei bis acht Anlagen und Volatilitäten von 50 bis 120&#xa0;%, lagen P10, P50 und P90 höchstens 5&#xa0;% daneben.</translation>
    </message>
    <message>
        <source>Money sits in smart contracts</source>
        <translation>Geld liegt in Smart Contracts</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Most of next year&apos;s income paid in new tokens or a subsidy.</source>
        <translation>Höchster Anteil am Ertrag des nächsten Jahres aus neuen Token oder Zuschüssen.</translation>
    </message>
    <message>
        <source>Most of next year&apos;s income that one failure would stop.</source>
        <translation>Höchster Anteil am Ertrag des nächsten Jahres, den ein Ausfall beenden würde.</translation>
    </message>
    <message>
        <source>Most of the value at one platform.</source>
        <translation>Höchster Anteil am Wert auf einer Plattform.</translation>
    </message>
    <message>
        <source>Most of the value graded D or E.</source>
        <translation>Höchster Anteil am Wert mit Note D oder E.</translation>
    </message>
    <message>
        <source>Most of the value in one asset.</source>
        <translation>Höchster Anteil am Wert in einer Anlage.</translation>
    </message>
    <message>
        <source>Most of the value in what one issuer has to redeem.</source>
        <translation>Höchster Anteil am Wert, den ein Emittent einlösen muss.</translation>
    </message>
    <message>
        <source>Most of the value on one chain.</source>
        <translation>Höchster Anteil am Wert auf einer Chain.</translation>
    </message>
    <message>
        <source>Most rewarded RPL before Saturn</source>
        <translation>Höchstens belohntes RPL vor Saturn</translation>
    </message>
    <message>
        <source>Most the pool can earn</source>
        <translation>Höchster Ertrag des Pools</translation>
    </message>
    <message>
        <source>Net emission</source>
        <translation>Nettoemission</translation>
    </message>
    <message>
        <source>Net emission before</source>
        <translation>Nettoemission davor</translation>
    </message>
    <message>
        <source>Net rate</source>
        <translation>Nettosatz</translation>
    </message>
    <message>
        <source>Net rate on the equity</source>
        <translation>Nettosatz auf das Eigenkapital</translation>
    </message>
    <message>
        <source>Net rate on your money (APR)</source>
        <translation>Nettosatz auf Ihr Geld (APR)</translation>
    </message>
    <message>
        <source>Net return a year</source>
        <translation>Nettorendite im Jahr</translation>
    </message>
    <message>
        <source>Net yield on your money (APY)</source>
        <translation>Nettorendite auf Ihr Geld (APY)</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Neues Portfolio</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <source>Next year&apos;s income that rules close to you within a year.</source>
        <translation>Ertrag des nächsten Jahres, den Regeln Ihnen binnen eines Jahres verschließen.</translation>
    </message>
    <message>
        <source>No audit is known and the contracts are less than %1 days old</source>
        <translation>Keine Prüfung bekannt und die Verträge sind weniger als %1 Tage alt</translation>
    </message>
    <message>
        <source>No audit published</source>
        <translation>Keine Prüfung veröffentlicht</translation>
    </message>
    <message>
        <source>No capital counts twice.</source>
        <translation>Kein Kapital zählt doppelt.</translation>
    </message>
    <message>
        <source>No commission now; it can be raised</source>
        <translation>Jetzt keine Provision; sie kann steigen</translation>
    </message>
    <message>
        <source>No contract holds this money.</source>
        <translation>Kein Vertrag hält dieses Geld.</translation>
    </message>
    <message>
        <source>No exchange rate from %1</source>
        <translation>Kein Wechselkurs von %1</translation>
    </message>
    <message>
        <source>No income is known: prices or terms are missing.</source>
        <translation>Kein Ertrag bekannt: Preise oder Bedingungen fehlen.</translation>
    </message>
    <message>
        <source>No platform</source>
        <translation>Keine Plattform</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>No price is known for all of</source>
        <translation>Kein Preis bekannt für die ganze Menge von</translation>
    </message>
    <message>
        <source>No price known</source>
        <translation>Kein Preis bekannt</translation>
    </message>
    <message>
        <source>No price of %1</source>
        <translation>Kein Preis von %1</translation>
    </message>
    <message>
        <source>No rate above −100 % and below 4·10¹⁵ makes these flows worth nothing today.</source>
        <translation>Kein Satz über −100&#xa0;% und unter 4·10¹⁵ macht diese Flüsse heute wertlos.</translation>
    </message>
    <message>
        <source>No validator can lose this stake.</source>
        <translation>Kein Validator kann diesen Einsatz verlieren.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Node gets</source>
        <translation>Node bekommt</translation>
    </message>
    <message>
        <source>Node gets on leaving</source>
        <translation>Node bekommt beim Ausstieg</translation>
    </message>
    <message>
        <source>Node operation</source>
        <translation>Node-Betrieb</translation>
    </message>
    <message>
        <source>Node&apos;s share of rewards</source>
        <translation>Anteil des Nodes an den Belohnungen</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>Nominal rate</source>
        <translation>Nominalsatz</translation>
    </message>
    <message>
        <source>Nominal rate (APR)</source>
        <translation>Nominalsatz (APR)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not launched yet</source>
        <translation>Noch nicht gestartet</translation>
    </message>
    <message>
        <source>Nothing earns that could be projected.</source>
        <translation>Nichts verdient, was projiziert werden könnte.</translation>
    </message>
    <message>
        <source>Nothing in it is pegged to anything.</source>
        <translation>Nichts darin ist an etwas gebunden.</translation>
    </message>
    <message>
        <source>Nothing is borrowed against it.</source>
        <translation>Nichts ist dagegen geliehen.</translation>
    </message>
    <message>
        <source>Nothing is left at %1</source>
        <translation>Bei %1 bleibt nichts</translation>
    </message>
    <message>
        <source>Nothing locks it.</source>
        <translation>Nichts sperrt es.</translation>
    </message>
    <message>
        <source>Nothing of known value earns, so that there is no yield to reckon with.</source>
        <translation>Nichts von bekanntem Wert verdient, daher gibt es keine Rendite zum Rechnen.</translation>
    </message>
    <message>
        <source>Nothing recorded: its income is an estimate</source>
        <translation>Nichts gebucht: der Ertrag ist eine Schätzung</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Now, a year.</source>
        <translation>Jetzt, im Jahr.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of all these validators together.</source>
        <translation>Aller dieser Validatoren zusammen.</translation>
    </message>
    <message>
        <source>Of coin i.</source>
        <translation>Von Coin i.</translation>
    </message>
    <message>
        <source>Of each part, for one unit of the horizon.</source>
        <translation>Jedes Teils, für eine Einheit des Horizonts.</translation>
    </message>
    <message>
        <source>Of each part, in any unit: only their proportions count.</source>
        <translation>Jedes Teils, in beliebiger Einheit: nur die Verhältnisse zählen.</translation>
    </message>
    <message>
        <source>Of each, in a year.</source>
        <translation>Von jedem, in einem Jahr.</translation>
    </message>
    <message>
        <source>Of inflation within a year.</source>
        <translation>Der Inflation binnen eines Jahres.</translation>
    </message>
    <message>
        <source>Of one coin, in the unit of the debt; 1 when the collateral is a value.</source>
        <translation>Eines Coins, in der Einheit der Schuld; 1, wenn die Sicherheit ein Wert ist.</translation>
    </message>
    <message>
        <source>Of the curve.</source>
        <translation>Der Kurve.</translation>
    </message>
    <message>
        <source>Of the payment.</source>
        <translation>Der Zahlung.</translation>
    </message>
    <message>
        <source>Of the supply</source>
        <translation>Des Angebots</translation>
    </message>
    <message>
        <source>Of the validator.</source>
        <translation>Des Validators.</translation>
    </message>
    <message>
        <source>Of the whole move, in the unit of the amount.</source>
        <translation>Des ganzen Umzugs, in der Einheit des Betrags.</translation>
    </message>
    <message>
        <source>Of this amount.</source>
        <translation>Dieses Betrags.</translation>
    </message>
    <message>
        <source>Of today&apos;s income, gone within a year by decay and end</source>
        <translation>Vom heutigen Ertrag, binnen eines Jahres durch Schwund und Ende weg</translation>
    </message>
    <message>
        <source>Of what is minted; the rest goes to the treasury (fixed, stepped).</source>
        <translation>Vom Geprägten; der Rest geht in die Schatzkasse (fest, gestuft).</translation>
    </message>
    <message>
        <source>Off chain</source>
        <translation>Außerhalb einer Chain</translation>
    </message>
    <message>
        <source>On 12 March 2020 all markets fell at once; lending protocols were flooded with liquidations.</source>
        <translation>Am 12. März 2020 fielen alle Märkte auf einmal; Lending-Protokolle wurden mit Liquidationen überflutet.</translation>
    </message>
    <message>
        <source>One asset</source>
        <translation>Eine Anlage</translation>
    </message>
    <message>
        <source>One case in ten is above</source>
        <translation>Einer von zehn Fällen liegt darüber</translation>
    </message>
    <message>
        <source>One case in ten is below</source>
        <translation>Einer von zehn Fällen liegt darunter</translation>
    </message>
    <message>
        <source>One case in twenty is below</source>
        <translation>Einer von zwanzig Fällen liegt darunter</translation>
    </message>
    <message>
        <source>One chain</source>
        <translation>Eine Chain</translation>
    </message>
    <message>
        <source>One factor&apos;s risk from here on holds the grade at C; 0: never.</source>
        <translation>Das Risiko eines Faktors hält die Note von hier an bei C; 0: nie.</translation>
    </message>
    <message>
        <source>One failure</source>
        <translation>Ein Ausfall</translation>
    </message>
    <message>
        <source>One for all pairs, or one for each in the order 1–2, 1–3, …, 2–3.</source>
        <translation>Eine für alle Paare oder je eine in der Reihenfolge 1–2, 1–3, …, 2–3.</translation>
    </message>
    <message>
        <source>One for each of the seconds.</source>
        <translation>Je einer für die Sekunden.</translation>
    </message>
    <message>
        <source>One issuer</source>
        <translation>Ein Emittent</translation>
    </message>
    <message>
        <source>One operator has all of it</source>
        <translation>Ein Betreiber hat alles</translation>
    </message>
    <message>
        <source>One operator has all of it: you</source>
        <translation>Ein Betreiber hat alles: Sie</translation>
    </message>
    <message>
        <source>One platform</source>
        <translation>Eine Plattform</translation>
    </message>
    <message>
        <source>Only the chain&apos;s own software</source>
        <translation>Nur die Software der Chain selbst</translation>
    </message>
    <message>
        <source>Open: nobody asks who you are</source>
        <translation>Offen: niemand fragt, wer Sie sind</translation>
    </message>
    <message>
        <source>Operator gets</source>
        <translation>Betreiber bekommt</translation>
    </message>
    <message>
        <source>Operator&apos;s stake</source>
        <translation>Einsatz des Betreibers</translation>
    </message>
    <message>
        <source>Operators that share the stake</source>
        <translation>Betreiber, die sich den Einsatz teilen</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Sonstige Kosten</translation>
    </message>
    <message>
        <source>Out of range, so that they earn no fees</source>
        <translation>Außerhalb der Spanne, daher ohne Gebührenertrag</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <source>Own ETH in each validator, separated by commas.</source>
        <translation>Eigenes ETH je Validator, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Own capital</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Own money</source>
        <translation>Eigenes Geld</translation>
    </message>
    <message>
        <source>Own money put in</source>
        <translation>Eingelegtes eigenes Geld</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Paid from emissions or a subsidy, which can end.</source>
        <translation>Aus Emissionen oder Zuschüssen gezahlt, die enden können.</translation>
    </message>
    <message>
        <source>Paid from emissions, which can end: %1</source>
        <translation>Aus Emissionen gezahlt, die enden können: %1</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Gezahlt in</translation>
    </message>
    <message>
        <source>Paid on top from new tokens or a subsidy, and does not compound; it stops when the programme stops.</source>
        <translation>Wird zusätzlich aus neuen Token oder einem Zuschuss gezahlt und verzinst sich nicht; endet mit dem Programm.</translation>
    </message>
    <message>
        <source>Part of a year</source>
        <translation>Teil eines Jahres</translation>
    </message>
    <message>
        <source>Part of all SOL that is staked.</source>
        <translation>Anteil allen SOL, der gestakt ist.</translation>
    </message>
    <message>
        <source>Part of all coins that is staked.</source>
        <translation>Anteil aller Coins, der gestakt ist.</translation>
    </message>
    <message>
        <source>Part of the value at risk</source>
        <translation>Teil des Value at Risk</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>Payback of a node</source>
        <translation>Amortisation eines Nodes</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Payments a day</source>
        <translation>Zahlungen am Tag</translation>
    </message>
    <message>
        <source>Payments that are late, missing or short.</source>
        <translation>Zahlungen, die spät, aus oder zu klein sind.</translation>
    </message>
    <message>
        <source>Peg</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Pegs</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Periods a year</source>
        <translation>Zeiträume im Jahr</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>Pledge influence</source>
        <translation>Einfluss des Pledge</translation>
    </message>
    <message>
        <source>Polkadot inflation</source>
        <translation>Polkadot-Inflation</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Pool at the end</source>
        <translation>Pool am Ende</translation>
    </message>
    <message>
        <source>Pool at the start</source>
        <translation>Pool am Anfang</translation>
    </message>
    <message>
        <source>Pool earns</source>
        <translation>Pool verdient</translation>
    </message>
    <message>
        <source>Pool&apos;s stake</source>
        <translation>Einsatz des Pools</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Pools wanted</source>
        <translation>Gewünschte Pools</translation>
    </message>
    <message>
        <source>Portfolio risk</source>
        <translation>Risiko des Portfolios</translation>
    </message>
    <message>
        <source>Power, hosting and the like, a year.</source>
        <translation>Strom, Hosting und dergleichen, im Jahr.</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>Premium of a cover</source>
        <translation>Prämie einer Deckung</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Barwert</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Preis im Jahr</translation>
    </message>
    <message>
        <source>Price after the last purchase</source>
        <translation>Preis nach dem letzten Kauf</translation>
    </message>
    <message>
        <source>Price after this purchase</source>
        <translation>Preis nach diesem Kauf</translation>
    </message>
    <message>
        <source>Price at liquidation</source>
        <translation>Preis bei Liquidation</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Preis jetzt</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preis von</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>Price of %1 on %2</source>
        <translation>Preis von %1 am %2</translation>
    </message>
    <message>
        <source>Price of a share</source>
        <translation>Preis eines Anteils</translation>
    </message>
    <message>
        <source>Price of a tiny swap</source>
        <translation>Preis eines winzigen Tauschs</translation>
    </message>
    <message>
        <source>Price of the first coin in the second at the start (concentrated).</source>
        <translation>Preis des ersten Coins im zweiten am Anfang (konzentriert).</translation>
    </message>
    <message>
        <source>Price of the first coin in the second, times what it was.</source>
        <translation>Preis des ersten Coins im zweiten, als Vielfaches des früheren.</translation>
    </message>
    <message>
        <source>Price of the swap</source>
        <translation>Preis des Tauschs</translation>
    </message>
    <message>
        <source>Price ratio</source>
        <translation>Preisverhältnis</translation>
    </message>
    <message>
        <source>Price ratios</source>
        <translation>Preisverhältnisse</translation>
    </message>
    <message>
        <source>Price swings of %1</source>
        <translation>Preisschwankungen von %1</translation>
    </message>
    <message>
        <source>Price swings of the pool</source>
        <translation>Preisschwankungen des Pools</translation>
    </message>
    <message>
        <source>Price, times what it was</source>
        <translation>Preis, als Vielfaches des früheren</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Prices and rates as they are today.</source>
        <translation>Preise und Sätze wie heute.</translation>
    </message>
    <message>
        <source>Prices fall, and a pool ends up with more of what fell (impermanent loss).</source>
        <translation>Preise fallen, und ein Pool behält mehr von dem, was fiel (Impermanent Loss).</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Profit over its life</source>
        <translation>Gewinn über die Nutzungsdauer</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Eingelegt</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Eingelegt in %1</translation>
    </message>
    <message>
        <source>Quantity of the coin; several separated by commas.</source>
        <translation>Menge des Coins; mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Rate by its terms</source>
        <translation>Satz nach Bedingungen</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Zinskurve</translation>
    </message>
    <message>
        <source>Rate curve: Aave: the rise from the kink to full use; Compound: the jump per unit of utilisation.</source>
        <translation>Zinskurve: Aave: Anstieg vom Knick bis zur vollen Auslastung; Compound: Sprung je Einheit der Auslastung.</translation>
    </message>
    <message>
        <source>Rate curve: Aave: the rise up to the kink; Compound: the rise per unit of utilisation.</source>
        <translation>Zinskurve: Aave: Anstieg bis zum Knick; Compound: Anstieg je Einheit der Auslastung.</translation>
    </message>
    <message>
        <source>Rate curve: share of the borrow interest that the protocol keeps.</source>
        <translation>Zinskurve: Anteil am Kreditzins, den das Protokoll behält.</translation>
    </message>
    <message>
        <source>Rate curve: the borrow rate when nothing is borrowed.</source>
        <translation>Zinskurve: der Kreditzins, wenn nichts geliehen ist.</translation>
    </message>
    <message>
        <source>Rate curve: the utilisation where it bends.</source>
        <translation>Zinskurve: die Auslastung, bei der sie knickt.</translation>
    </message>
    <message>
        <source>Rate earned</source>
        <translation>Verdienter Satz</translation>
    </message>
    <message>
        <source>Rate neither changed nor confirmed by a record for</source>
        <translation>Satz weder geändert noch durch Buchung bestätigt seit</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Satz jetzt</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>Satz von %1</translation>
    </message>
    <message>
        <source>Rate projected</source>
        <translation>Projizierter Satz</translation>
    </message>
    <message>
        <source>Rate with full boost</source>
        <translation>Satz mit vollem Boost</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Rates are %1</source>
        <translation>Sätze sind %1</translation>
    </message>
    <message>
        <source>Rates change</source>
        <translation>Sätze ändern sich</translation>
    </message>
    <message>
        <source>Rates fall by a quarter</source>
        <translation>Sätze fallen um ein Viertel</translation>
    </message>
    <message>
        <source>Rates halve</source>
        <translation>Sätze halbieren sich</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Real yield</source>
        <translation>Realrendite</translation>
    </message>
    <message>
        <source>Real yield of %1</source>
        <translation>Realrendite von %1</translation>
    </message>
    <message>
        <source>Receipt token</source>
        <translation>Quittungstoken</translation>
    </message>
    <message>
        <source>Record them if they came; ask where they are if not.</source>
        <translation>Buchen Sie sie, falls sie kamen; fragen Sie nach, falls nicht.</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Gebucht als</translation>
    </message>
    <message>
        <source>Recorded income beside what the rate promises</source>
        <translation>Gebuchter Ertrag neben dem, was der Satz verspricht</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regulierung</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>Regulierung</translation>
    </message>
    <message>
        <source>Regu­latory</source>
        <translation>Regu­lierung</translation>
    </message>
    <message>
        <source>Reinvested</source>
        <translation>Wieder angelegt</translation>
    </message>
    <message>
        <source>Reinvesting alone does not reach it within a century.</source>
        <translation>Wiederanlage allein erreicht es in hundert Jahren nicht.</translation>
    </message>
    <message>
        <source>Remove goal %1</source>
        <translation>Ziel %1 löschen</translation>
    </message>
    <message>
        <source>Remove price of %1</source>
        <translation>Preis von %1 löschen</translation>
    </message>
    <message>
        <source>Renew the cover of %1</source>
        <translation>Erneuern Sie die Deckung von %1</translation>
    </message>
    <message>
        <source>Repay part of the debt or add collateral.</source>
        <translation>Zahlen Sie einen Teil der Schuld zurück oder legen Sie Sicherheit nach.</translation>
    </message>
    <message>
        <source>Reserve factor</source>
        <translation>Reservefaktor</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Reserven</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>Return against staking alone</source>
        <translation>Rendite gegenüber reinem Staking</translation>
    </message>
    <message>
        <source>Return on the capacity</source>
        <translation>Rendite auf die Kapazität</translation>
    </message>
    <message>
        <source>Return so far</source>
        <translation>Rendite bisher</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Renditen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Reward of the pool, ADA an epoch</source>
        <translation>Belohnung des Pools, ADA je Epoche</translation>
    </message>
    <message>
        <source>Reward pot</source>
        <translation>Belohnungstopf</translation>
    </message>
    <message>
        <source>Reward rate</source>
        <translation>Belohnungssatz</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Belohnungen</translation>
    </message>
    <message>
        <source>Rewards a month</source>
        <translation>Belohnungen im Monat</translation>
    </message>
    <message>
        <source>Rewards a year as a share of the bond.</source>
        <translation>Belohnungen im Jahr als Anteil am Pfand.</translation>
    </message>
    <message>
        <source>Rewards as an amount of the reward asset, if there is no rate.</source>
        <translation>Belohnungen als Menge der Belohnungsanlage, wenn es keinen Satz gibt.</translation>
    </message>
    <message>
        <source>Rewards paid in</source>
        <translation>Belohnungen gezahlt in</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risk of %1: %2</source>
        <translation>Risiko von %1: %2</translation>
    </message>
    <message>
        <source>Rocket Pool node</source>
        <translation>Rocket-Pool-Node</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Rows of DATE:AMOUNT; negative is paid in, positive is got out.</source>
        <translation>Zeilen DATE:AMOUNT; negativ ist eingezahlt, positiv ist ausgezahlt.</translation>
    </message>
    <message>
        <source>Rows of DATE:AMOUNT; positive is paid in, negative is taken out.</source>
        <translation>Zeilen DATE:AMOUNT; positiv ist eingezahlt, negativ ist entnommen.</translation>
    </message>
    <message>
        <source>Rows of DATE:VALUE:IN:OUT; the value at the end of the day.</source>
        <translation>Zeilen DATE:VALUE:IN:OUT; der Wert am Ende des Tages.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules close %1 of next year&apos;s income to you within a year; the limit is %2.</source>
        <translation>Regeln verschließen Ihnen binnen eines Jahres %1 des Ertrags im nächsten Jahr; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Rules for crypto income still change</source>
        <translation>Regeln für Krypto-Erträge ändern sich noch</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Regeln von</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>Running costs</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>Safe rate</source>
        <translation>Sicherer Satz</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Second asset</source>
        <translation>Zweite Anlage</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>See whether it can be redeemed, and what else rests on it.</source>
        <translation>Prüfen Sie, ob es eingelöst werden kann und was noch darauf beruht.</translation>
    </message>
    <message>
        <source>Selling the receipt may cost a discount</source>
        <translation>Der Verkauf der Quittung kann einen Abschlag kosten</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Set price of %1</source>
        <translation>Preis von %1 setzen</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>Preise setzen</translation>
    </message>
    <message>
        <source>Share by which it falls each year.</source>
        <translation>Anteil, um den sie jedes Jahr fällt.</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>Verlorener Anteil</translation>
    </message>
    <message>
        <source>Share of all stake</source>
        <translation>Anteil am gesamten Einsatz</translation>
    </message>
    <message>
        <source>Share of all stake.</source>
        <translation>Anteil am gesamten Einsatz.</translation>
    </message>
    <message>
        <source>Share of all stake; the pledge when left out.</source>
        <translation>Anteil am gesamten Einsatz; leer: der Pledge.</translation>
    </message>
    <message>
        <source>Share of each deposit that is borrowed (loan to value).</source>
        <translation>Anteil jeder Einlage, der geliehen wird (Beleihungsgrad).</translation>
    </message>
    <message>
        <source>Share of each deposit that is borrowed against it.</source>
        <translation>Anteil jeder Einlage, der dagegen geliehen wird.</translation>
    </message>
    <message>
        <source>Share of income put aside for tax, 0 … 1.</source>
        <translation>Für Steuern zurückgelegter Anteil des Ertrags, 0 … 1.</translation>
    </message>
    <message>
        <source>Share of its votes the validator casts.</source>
        <translation>Anteil seiner Stimmen, die der Validator abgibt.</translation>
    </message>
    <message>
        <source>Share of next year&apos;s income that may be paid in new tokens, 0 … 1; 0: not checked.</source>
        <translation>Anteil am Ertrag des nächsten Jahres, der in neuen Token kommen darf, 0 … 1; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Share of next year&apos;s income that one failure may stop, 0 … 1; 0: not checked.</source>
        <translation>Anteil am Ertrag des nächsten Jahres, den ein Ausfall beenden darf, 0 … 1; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Share of next year&apos;s income that rules may close to you within a year, 0 … 1; 0: not checked.</source>
        <translation>Anteil am Ertrag des nächsten Jahres, den Regeln Ihnen binnen eines Jahres verschließen dürfen, 0 … 1; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>Anteil am Betrag</translation>
    </message>
    <message>
        <source>Share of the balance</source>
        <translation>Anteil am Bestand</translation>
    </message>
    <message>
        <source>Share of the capital that is gone.</source>
        <translation>Anteil des Kapitals, der weg ist.</translation>
    </message>
    <message>
        <source>Share of the collateral that counts against the debt; without it the health factor is unknown.</source>
        <translation>Anteil der Sicherheit, der gegen die Schuld zählt; ohne ihn ist der Gesundheitsfaktor unbekannt.</translation>
    </message>
    <message>
        <source>Share of the collateral up to which debt is safe.</source>
        <translation>Anteil der Sicherheit, bis zu dem Schuld sicher ist.</translation>
    </message>
    <message>
        <source>Share of the delegators&apos; rewards that you keep for running the node.</source>
        <translation>Anteil der Belohnungen der Delegierenden, den Sie für den Betrieb behalten.</translation>
    </message>
    <message>
        <source>Share of the exposure that is gone.</source>
        <translation>Anteil des betroffenen Betrags, der weg ist.</translation>
    </message>
    <message>
        <source>Share of the incentive rate that goes away each year, counted from the day the incentive’s terms began.</source>
        <translation>Anteil des Anreizsatzes, der jedes Jahr wegfällt, ab dem Tag, an dem die Bedingungen des Anreizes begannen.</translation>
    </message>
    <message>
        <source>Share of the interest the protocol keeps.</source>
        <translation>Anteil der Zinsen, den das Protokoll behält.</translation>
    </message>
    <message>
        <source>Share of the money that plans may put at one platform, 0 … 1; 0: no cap.</source>
        <translation>Anteil des Geldes, den Pläne auf eine Plattform legen dürfen, 0 … 1; 0: keine Obergrenze.</translation>
    </message>
    <message>
        <source>Share of the money that plans may put in one asset, 0 … 1; 0: no cap.</source>
        <translation>Anteil des Geldes, den Pläne in eine Anlage legen dürfen, 0 … 1; 0: keine Obergrenze.</translation>
    </message>
    <message>
        <source>Share of the money that plans may put on one chain, 0 … 1; 0: no cap.</source>
        <translation>Anteil des Geldes, den Pläne auf eine Chain legen dürfen, 0 … 1; 0: keine Obergrenze.</translation>
    </message>
    <message>
        <source>Share of the pool that is borrowed; near 100 % lenders can&apos;t withdraw at once.</source>
        <translation>Verliehener Anteil des Pools; nahe 100&#xa0;% kommen Einleger nicht sofort an ihr Geld.</translation>
    </message>
    <message>
        <source>Share of the pool that is lent out</source>
        <translation>Verliehener Anteil des Pools</translation>
    </message>
    <message>
        <source>Share of the pool that is lent out.</source>
        <translation>Anteil des Pools, der verliehen ist.</translation>
    </message>
    <message>
        <source>Share of the rate that is dilution</source>
        <translation>Anteil des Satzes, der Verwässerung ist</translation>
    </message>
    <message>
        <source>Share of the rest that the operator keeps.</source>
        <translation>Anteil am Rest, den der Betreiber behält.</translation>
    </message>
    <message>
        <source>Share of the rewards that the validator or protocol keeps.</source>
        <translation>Anteil der Belohnungen, den Validator oder Protokoll behält.</translation>
    </message>
    <message>
        <source>Share of the risk</source>
        <translation>Anteil am Risiko</translation>
    </message>
    <message>
        <source>Share of the stake lost when it happens.</source>
        <translation>Anteil des Einsatzes, der dann verloren ist.</translation>
    </message>
    <message>
        <source>Share of the stake slashed together</source>
        <translation>Gemeinsam geslashter Anteil des Einsatzes</translation>
    </message>
    <message>
        <source>Share of the time the node earns; it scales the reward rate.</source>
        <translation>Anteil der Zeit, in der der Node verdient; er mindert den Belohnungssatz.</translation>
    </message>
    <message>
        <source>Share of the users&apos; rewards that goes to the node.</source>
        <translation>Anteil der Belohnungen der Nutzer, der an den Node geht.</translation>
    </message>
    <message>
        <source>Share of the value that may be at one platform, 0 … 1; 0: not checked.</source>
        <translation>Anteil am Wert, der auf einer Plattform sein darf, 0 … 1; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Share of the value that may be graded D or E, 0 … 1; 0: not checked.</source>
        <translation>Anteil am Wert, der Note D oder E haben darf, 0 … 1; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Share of the value that may be in one asset, 0 … 1; 0: not checked.</source>
        <translation>Anteil am Wert, der in einer Anlage sein darf, 0 … 1; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Share of the value that may be on one chain, 0 … 1; 0: not checked.</source>
        <translation>Anteil am Wert, der auf einer Chain sein darf, 0 … 1; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Share of the value that one issuer may have to redeem, 0 … 1; 0: not checked.</source>
        <translation>Anteil am Wert, den ein Emittent einlösen müssen darf, 0 … 1; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Share of the value that should be in hand within 30 days, 0 … 1; 0: not checked.</source>
        <translation>Anteil am Wert, der binnen 30 Tagen verfügbar sein sollte, 0 … 1; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Share of the value that the fund keeps each year; it comes off the yield.</source>
        <translation>Anteil des Wertes, den der Fonds jedes Jahr behält; er geht von der Rendite ab.</translation>
    </message>
    <message>
        <source>Share of times the loss is no larger.</source>
        <translation>Anteil der Fälle, in denen der Verlust nicht größer ist.</translation>
    </message>
    <message>
        <source>Share of what a plan buys or sells that is lost, 0 … 1.</source>
        <translation>Anteil dessen, was ein Plan kauft oder verkauft, der verloren geht, 0 … 1.</translation>
    </message>
    <message>
        <source>Share of years that are no worse.</source>
        <translation>Anteil der Jahre, die nicht schlechter sind.</translation>
    </message>
    <message>
        <source>Share that fails</source>
        <translation>Ausfallender Anteil</translation>
    </message>
    <message>
        <source>Share that goes to the community pool.</source>
        <translation>Anteil, der an den Gemeinschaftspool geht.</translation>
    </message>
    <message>
        <source>Share that something pegged may be worth less than it should, 0 … 1; 0: not checked.</source>
        <translation>Anteil, um den etwas Gebundenes weniger wert sein darf, als es soll, 0 … 1; 0: nicht geprüft.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Shares of the coins in the pool, adding up to 1 (weighted).</source>
        <translation>Anteile der Coins im Pool, zusammen 1 (gewichtet).</translation>
    </message>
    <message>
        <source>Shares, or amounts of money, of each part.</source>
        <translation>Anteile oder Geldbeträge der einzelnen Teile.</translation>
    </message>
    <message>
        <source>Simulation of %1 paths with monthly steps, in mirrored pairs: prices move together, each holding&apos;s rate reverts, and what can go wrong happens on some paths.</source>
        <translation>Simulation von %1 Pfaden in Monatsschritten, in Spiegelpaaren: Preise bewegen sich gemeinsam, der Satz jeder Position kehrt zum Mittel zurück, und was schiefgehen kann, geschieht auf manchen Pfaden.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since the last purchase.</source>
        <translation>Seit dem letzten Kauf.</translation>
    </message>
    <message>
        <source>Sites differ: yes supplies it, no keeps it idle.</source>
        <translation>Seiten unterscheiden sich: ja legt es ein, nein behält es.</translation>
    </message>
    <message>
        <source>Slashed together</source>
        <translation>Gemeinsam geslasht</translation>
    </message>
    <message>
        <source>Slashing of %1</source>
        <translation>Slashing von %1</translation>
    </message>
    <message>
        <source>Slashing of the stake</source>
        <translation>Slashing des Einsatzes</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Slope above the kink</source>
        <translation>Steigung über dem Knick</translation>
    </message>
    <message>
        <source>Slope below the kink</source>
        <translation>Steigung unter dem Knick</translation>
    </message>
    <message>
        <source>Smallest inflation</source>
        <translation>Niedrigste Inflation</translation>
    </message>
    <message>
        <source>Smart contract</source>
        <translation>Smart Contract</translation>
    </message>
    <message>
        <source>Smart contracts</source>
        <translation>Smart Contracts</translation>
    </message>
    <message>
        <source>So few were slashed together that the second penalty is nothing.</source>
        <translation>So wenige wurden zusammen geslasht, dass die zweite Strafe null ist.</translation>
    </message>
    <message>
        <source>So few were slashed together that the second penalty rounds down to nothing; since Electra it doesn&apos;t.</source>
        <translation>So wenige wurden zusammen geslasht, dass die zweite Strafe auf null abgerundet wird; seit Electra nicht mehr.</translation>
    </message>
    <message>
        <source>Solana inflation</source>
        <translation>Solana-Inflation</translation>
    </message>
    <message>
        <source>Solana&apos;s inflation by year, what stakers earn of it, and what it takes from those who don&apos;t stake.</source>
        <translation>Solanas Inflation je Jahr, was Staker davon bekommen und was sie denen nimmt, die nicht staken.</translation>
    </message>
    <message>
        <source>Somebody who has the coins fails, cheats or is shut down.</source>
        <translation>Jemand, der die Coins hat, scheitert, betrügt oder wird geschlossen.</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>Frei verfügbar</translation>
    </message>
    <message>
        <source>Spread over more chains.</source>
        <translation>Verteilen Sie auf mehr Chains.</translation>
    </message>
    <message>
        <source>Spread over more platforms.</source>
        <translation>Verteilen Sie auf mehr Plattformen.</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Stable pool</source>
        <translation>Stabiler Pool</translation>
    </message>
    <message>
        <source>Stable pools: the A that the pool publishes; the higher, the flatter its curve.</source>
        <translation>Stabile Pools: das A, das der Pool nennt; je höher, desto flacher seine Kurve.</translation>
    </message>
    <message>
        <source>Stablecoin rules limit who may offer %1</source>
        <translation>Stablecoin-Regeln begrenzen, wer %1 anbieten darf</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>Gestakt</translation>
    </message>
    <message>
        <source>Staked or run by yourself</source>
        <translation>Gestakt oder selbst betrieben</translation>
    </message>
    <message>
        <source>Staked share</source>
        <translation>Gestakter Anteil</translation>
    </message>
    <message>
        <source>Staked share at which the curve peaks.</source>
        <translation>Gestakter Anteil, bei dem die Kurve ihren Gipfel hat.</translation>
    </message>
    <message>
        <source>Stakers&apos; rate</source>
        <translation>Satz der Staker</translation>
    </message>
    <message>
        <source>Stakers&apos; share</source>
        <translation>Anteil der Staker</translation>
    </message>
    <message>
        <source>Staking</source>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Staking for others may need a licence</source>
        <translation>Staking für andere kann eine Lizenz erfordern</translation>
    </message>
    <message>
        <source>Staking yield</source>
        <translation>Staking-Rendite</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stored price</source>
        <translation>Gespeicherter Preis</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Suppliers&apos; base</source>
        <translation>Basis der Einleger</translation>
    </message>
    <message>
        <source>Suppliers&apos; kink</source>
        <translation>Knick der Einleger</translation>
    </message>
    <message>
        <source>Suppliers&apos; slope</source>
        <translation>Steigung der Einleger</translation>
    </message>
    <message>
        <source>Suppliers&apos; slope above the kink</source>
        <translation>Steigung der Einleger über dem Knick</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Supply at the start</source>
        <translation>Angebot am Anfang</translation>
    </message>
    <message>
        <source>Supply of %1</source>
        <translation>Angebot von %1</translation>
    </message>
    <message>
        <source>Supply rate</source>
        <translation>Einlagenzins</translation>
    </message>
    <message>
        <source>Supply the last borrow too</source>
        <translation>Auch das zuletzt Geliehene einlegen</translation>
    </message>
    <message>
        <source>Supplying a coin, borrowing against it, supplying that again: what it earns on your own money, and how far it is from liquidation.</source>
        <translation>Einen Coin einlegen, dagegen leihen, das wieder einlegen: was es auf Ihr eigenes Geld bringt und wie weit es von der Liquidation ist.</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>Nachhaltigkeit</translation>
    </message>
    <message>
        <source>Sustain­ability</source>
        <translation>Nach­haltigkeit</translation>
    </message>
    <message>
        <source>Take the link from %1</source>
        <translation>Verknüpfung von %1 lösen</translation>
    </message>
    <message>
        <source>Taper</source>
        <translation>Auslauf</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax reserve</source>
        <translation>Steuerrücklage</translation>
    </message>
    <message>
        <source>Terra 2022</source>
        <translation>Terra 2022</translation>
    </message>
    <message>
        <source>The algorithmic stablecoin UST lost its peg, LUNA was printed until it was worth nothing, and all coins fell.</source>
        <translation>Der algorithmische Stablecoin UST verlor seine Bindung, LUNA wurde gedruckt, bis es nichts wert war, und alle Coins fielen.</translation>
    </message>
    <message>
        <source>The amounts need total.</source>
        <translation>Die Mengen brauchen total.</translation>
    </message>
    <message>
        <source>The amounts put into “</source>
        <translation>Einlagen in „</translation>
    </message>
    <message>
        <source>The asset it is paid in; by default what earns it.</source>
        <translation>Die Anlage, in der gezahlt wird; sonst die, die verdient.</translation>
    </message>
    <message>
        <source>The asset that fees and vote payments come in; by default the locked token.</source>
        <translation>Die Anlage, in der Gebühren und Stimmzahlungen kommen; sonst das gesperrte Token.</translation>
    </message>
    <message>
        <source>The asset the rewards come in; by default the bond asset.</source>
        <translation>Die Anlage, in der die Belohnungen kommen; sonst die des Pfandes.</translation>
    </message>
    <message>
        <source>The best interval is longer than a year: claiming rarely pays here.</source>
        <translation>Der beste Abstand ist länger als ein Jahr: Abholen lohnt sich hier kaum.</translation>
    </message>
    <message>
        <source>The borrow interest takes more than it earns</source>
        <translation>Der Kreditzins nimmt mehr, als es bringt</translation>
    </message>
    <message>
        <source>The calendar period the amount is for; it can be claimed at its end.</source>
        <translation>Der Kalenderzeitraum, für den der Betrag gilt; an seinem Ende kann er abgeholt werden.</translation>
    </message>
    <message>
        <source>The caps have room for %1 of the money only. Raise those of %2, or watch more places.</source>
        <translation>Die Obergrenzen lassen nur %1 des Geldes zu. Erhöhen Sie die von %2 oder beobachten Sie mehr Orte.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Das Unternehmen</translation>
    </message>
    <message>
        <source>The company lends them on</source>
        <translation>Das Unternehmen verleiht sie weiter</translation>
    </message>
    <message>
        <source>The company&apos;s country</source>
        <translation>Das Land des Unternehmens</translation>
    </message>
    <message>
        <source>The day a fixed term ends and the money is back; it earns until the day before.</source>
        <translation>Der Tag, an dem eine feste Laufzeit endet und das Geld zurück ist; bis zum Tag davor wird verdient.</translation>
    </message>
    <message>
        <source>The day of the first value.</source>
        <translation>Der Tag des ersten Werts.</translation>
    </message>
    <message>
        <source>The day of the last value.</source>
        <translation>Der Tag des letzten Werts.</translation>
    </message>
    <message>
        <source>The day the lock ends; it earns until the day before.</source>
        <translation>Der Tag, an dem die Sperre endet; bis zum Tag davor wird verdient.</translation>
    </message>
    <message>
        <source>The day the paper is paid back; it earns until the day before. Funds have none.</source>
        <translation>Der Tag der Rückzahlung; bis zum Tag davor wird verdient. Fonds haben keinen.</translation>
    </message>
    <message>
        <source>The effective yearly yield, if that is what the platform states. It is turned once into the APR of its compounding.</source>
        <translation>Die effektive Jahresrendite, falls die Plattform diese nennt. Sie wird einmal in den APR ihres Zinseszinses umgerechnet.</translation>
    </message>
    <message>
        <source>The fall of its collateral a loop has to bear.</source>
        <translation>Der Fall der Sicherheit, den eine Schleife aushalten muss.</translation>
    </message>
    <message>
        <source>The figures shown here rest on prices and rates that are old, missing or never confirmed.</source>
        <translation>Die Zahlen hier beruhen auf Preisen und Sätzen, die alt, fehlend oder nie bestätigt sind.</translation>
    </message>
    <message>
        <source>The first day it no longer pays.</source>
        <translation>Der erste Tag ohne Zahlung.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Der erste Tag.</translation>
    </message>
    <message>
        <source>The forecast %1</source>
        <translation>Die Prognose %1</translation>
    </message>
    <message>
        <source>The grade is capped: %1</source>
        <translation>Die Note ist begrenzt: %1</translation>
    </message>
    <message>
        <source>The hard fork whose rules count; fulu is the latest.</source>
        <translation>Der Hard Fork, dessen Regeln gelten; fulu ist der neueste.</translation>
    </message>
    <message>
        <source>The health factor needs liquidation_threshold.</source>
        <translation>Der Gesundheitsfaktor braucht liquidation_threshold.</translation>
    </message>
    <message>
        <source>The holding is closed and earns nothing.</source>
        <translation>Die Position ist geschlossen und bringt nichts.</translation>
    </message>
    <message>
        <source>The invariant of a pool of coins that should be worth the same, and what it gives for a swap before fees.</source>
        <translation>Die Invariante eines Pools gleichwertiger Coins und was er vor Gebühren für einen Tausch gibt.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Der letzte Tag.</translation>
    </message>
    <message>
        <source>The least of the value in hand within 30 days.</source>
        <translation>Mindestanteil am Wert, der binnen 30 Tagen verfügbar ist.</translation>
    </message>
    <message>
        <source>The least risk within the caps is %1, above the budget of %2. Raise the budget%3.</source>
        <translation>Das kleinste Risiko innerhalb der Obergrenzen ist %1, über dem Budget von %2. Erhöhen Sie das Budget%3.</translation>
    </message>
    <message>
        <source>The limits shut out every mix.</source>
        <translation>Die Grenzen schließen jede Mischung aus.</translation>
    </message>
    <message>
        <source>The loan can be liquidated now.</source>
        <translation>Der Kredit kann jetzt liquidiert werden.</translation>
    </message>
    <message>
        <source>The loan secures a debt, so it can&apos;t be withdrawn freely.</source>
        <translation>Das Darlehen sichert eine Schuld und kann nicht frei abgezogen werden.</translation>
    </message>
    <message>
        <source>The loop can be liquidated now</source>
        <translation>Die Schleife kann jetzt liquidiert werden</translation>
    </message>
    <message>
        <source>The lower bound.</source>
        <translation>Die untere Grenze.</translation>
    </message>
    <message>
        <source>The money can&apos;t be had when it is needed: waiting times, fixed terms, pools that are lent out.</source>
        <translation>Das Geld ist nicht da, wenn es gebraucht wird: Wartezeiten, feste Laufzeiten, verliehene Pools.</translation>
    </message>
    <message>
        <source>The money changed direction more than once, and %1 rates fit equally well. None of them is the return; a time-weighted return has only one answer.</source>
        <translation>Das Geld wechselte mehrmals die Richtung, und %1 Sätze passen gleich gut. Keiner davon ist die Rendite; eine zeitgewichtete Rendite hat nur eine Antwort.</translation>
    </message>
    <message>
        <source>The net rate needs supply and borrow.</source>
        <translation>Der Nettosatz braucht supply und borrow.</translation>
    </message>
    <message>
        <source>The new place does not pay more, so the move never pays back.</source>
        <translation>Der neue Ort zahlt nicht mehr, der Umzug lohnt sich nie.</translation>
    </message>
    <message>
        <source>The next cover ends in %1; it is time from %2 on.</source>
        <translation>Die nächste Deckung endet in %1; ab %2 ist es Zeit.</translation>
    </message>
    <message>
        <source>The oldest price in use, that of %1, is %2 old; the limit is %3.</source>
        <translation>Der älteste genutzte Preis, der von %1, ist %2 alt; die Grenze ist %3.</translation>
    </message>
    <message>
        <source>The other asset of the pool.</source>
        <translation>Die andere Anlage des Pools.</translation>
    </message>
    <message>
        <source>The peg of %1 is broken, %2 below %3 on %4</source>
        <translation>Die Bindung von %1 ist gebrochen, %2 unter %3 am %4</translation>
    </message>
    <message>
        <source>The platform, its age and its audits</source>
        <translation>Die Plattform, ihr Alter und ihre Prüfungen</translation>
    </message>
    <message>
        <source>The pool is saturated: more stake earns nothing more.</source>
        <translation>Der Pool ist gesättigt: mehr Einsatz bringt nichts mehr.</translation>
    </message>
    <message>
        <source>The pool trades along: impermanent loss of %1 % instead of %2 %</source>
        <translation>Der Pool handelt mit: Impermanent Loss von %1&#xa0;% statt %2&#xa0;%</translation>
    </message>
    <message>
        <source>The pool&apos;s A, as it publishes it (stableswap).</source>
        <translation>Das A des Pools, wie er es nennt (Stableswap).</translation>
    </message>
    <message>
        <source>The pool&apos;s A, as it publishes it; the formula uses A times n.</source>
        <translation>Das A des Pools, wie er es nennt; die Formel nutzt A mal n.</translation>
    </message>
    <message>
        <source>The pool&apos;s curve.</source>
        <translation>Die Kurve des Pools.</translation>
    </message>
    <message>
        <source>The price is outside the range: the position is one token and earns no fees.</source>
        <translation>Der Preis liegt außerhalb der Spanne: die Position ist ein Token und verdient keine Gebühren.</translation>
    </message>
    <message>
        <source>The price now (concentrated).</source>
        <translation>Der Preis jetzt (konzentriert).</translation>
    </message>
    <message>
        <source>The price of %1</source>
        <translation>Der Preis von %1</translation>
    </message>
    <message>
        <source>The protocol&apos;s a0.</source>
        <translation>Das a0 des Protokolls.</translation>
    </message>
    <message>
        <source>The protocol&apos;s curve, from which the rate follows by the utilisation.</source>
        <translation>Die Kurve des Protokolls, aus der der Zins nach der Auslastung folgt.</translation>
    </message>
    <message>
        <source>The protocol&apos;s fees a year as a share of what is locked.</source>
        <translation>Die Gebühren des Protokolls im Jahr als Anteil am Gesperrten.</translation>
    </message>
    <message>
        <source>The protocol&apos;s nOpt; beyond 1/nOpt a pool is saturated.</source>
        <translation>Das nOpt des Protokolls; über 1/nOpt ist ein Pool gesättigt.</translation>
    </message>
    <message>
        <source>The rate is</source>
        <translation>Der Satz ist</translation>
    </message>
    <message>
        <source>The receipt token can be sold meanwhile</source>
        <translation>Die Quittung kann inzwischen verkauft werden</translation>
    </message>
    <message>
        <source>The return of a period from its values at both ends and what moved between, each amount counted for the time it was there.</source>
        <translation>Die Rendite eines Zeitraums aus den Werten an beiden Enden und den Bewegungen dazwischen, jede nach ihrer Zeit gezählt.</translation>
    </message>
    <message>
        <source>The reward does not cover the fixed cost: members get nothing.</source>
        <translation>Die Belohnung deckt die Fixkosten nicht: Mitglieder bekommen nichts.</translation>
    </message>
    <message>
        <source>The risk is at most %1</source>
        <translation>Das Risiko ist höchstens %1</translation>
    </message>
    <message>
        <source>The same, idle days included</source>
        <translation>Dasselbe, mit ertraglosen Tagen</translation>
    </message>
    <message>
        <source>The strategy “</source>
        <translation>Die Strategie „</translation>
    </message>
    <message>
        <source>The sum insured.</source>
        <translation>Die versicherte Summe.</translation>
    </message>
    <message>
        <source>The token received for the stake (stETH for staked ETH), which can be sold before it unlocks.</source>
        <translation>Das für den Einsatz erhaltene Token (stETH für gestaktes ETH), das vor der Entsperrung verkauft werden kann.</translation>
    </message>
    <message>
        <source>The token the incentive comes in; by default the asset itself.</source>
        <translation>Das Token des Anreizes; sonst die Anlage selbst.</translation>
    </message>
    <message>
        <source>The two prices part</source>
        <translation>Die beiden Preise gehen auseinander</translation>
    </message>
    <message>
        <source>The upper bound.</source>
        <translation>Die obere Grenze.</translation>
    </message>
    <message>
        <source>The yearly rate at which dated payments in and out balance. There may be several, or none: then it says so instead of choosing one.</source>
        <translation>Der Jahressatz, bei dem sich datierte Ein- und Auszahlungen ausgleichen. Es kann mehrere oder keinen geben: dann wird das gesagt, statt einen zu wählen.</translation>
    </message>
    <message>
        <source>The yearly rate to convert.</source>
        <translation>Der umzurechnende Jahressatz.</translation>
    </message>
    <message>
        <source>The yearly rate.</source>
        <translation>Der Jahressatz.</translation>
    </message>
    <message>
        <source>There is no debt, so nothing can be liquidated.</source>
        <translation>Es gibt keine Schuld, also kann nichts liquidiert werden.</translation>
    </message>
    <message>
        <source>There is no price or rate to rest on.</source>
        <translation>Es gibt keinen Preis oder Satz, auf dem etwas beruht.</translation>
    </message>
    <message>
        <source>Tidemill&apos;s scale</source>
        <translation>Skala von Tidemill</translation>
    </message>
    <message>
        <source>Time-weighted return</source>
        <translation>Zeitgewichtete Rendite</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>To stakers a day</source>
        <translation>An Staker am Tag</translation>
    </message>
    <message>
        <source>To stakers a year</source>
        <translation>An Staker im Jahr</translation>
    </message>
    <message>
        <source>To the treasury a year</source>
        <translation>An die Schatzkasse im Jahr</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token 1 per token 0, now.</source>
        <translation>Token 1 je Token 0, jetzt.</translation>
    </message>
    <message>
        <source>Token emission</source>
        <translation>Token-Emission</translation>
    </message>
    <message>
        <source>Tokenised treasury</source>
        <translation>Tokenisierte Staatsanleihe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>Token am Tag</translation>
    </message>
    <message>
        <source>Tokens a day at the end</source>
        <translation>Token am Tag am Ende</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token je Sekunde</translation>
    </message>
    <message>
        <source>Tokens a week</source>
        <translation>Token je Woche</translation>
    </message>
    <message>
        <source>Tokens a week for the gauge</source>
        <translation>Token je Woche für die Gauge</translation>
    </message>
    <message>
        <source>Tokens handed out</source>
        <translation>Ausgegebene Token</translation>
    </message>
    <message>
        <source>Tokens locked for a time to take part in a protocol&apos;s votes: a share of its fees, and what others pay for the votes.</source>
        <translation>Für eine Zeit gesperrte Token, um an Abstimmungen teilzunehmen: ein Anteil an den Gebühren und was andere für die Stimmen zahlen.</translation>
    </message>
    <message>
        <source>Total staked</source>
        <translation>Insgesamt gestakt</translation>
    </message>
    <message>
        <source>Trading fees a year as a share of the pool&apos;s value.</source>
        <translation>Handelsgebühren im Jahr als Anteil am Wert des Pools.</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Staatsanleihe</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Zweimal im Jahr</translation>
    </message>
    <message>
        <source>Two assets in a pool that traders swap against: fees in both, often incentives on top, and a loss against holding when their prices part.</source>
        <translation>Zwei Anlagen in einem Pool, gegen den gehandelt wird: Gebühren in beiden, oft Anreize dazu, und ein Verlust gegenüber dem Halten, wenn die Preise auseinandergehen.</translation>
    </message>
    <message>
        <source>USDC Mar 2023</source>
        <translation>USDC März 2023</translation>
    </message>
    <message>
        <source>Unbonding</source>
        <translation>Entbindung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown whether it asks</source>
        <translation>Unbekannt, ob gefragt wird</translation>
    </message>
    <message>
        <source>Unknown while a price of a day on which something went in is missing.</source>
        <translation>Unbekannt, solange ein Preis eines Tages fehlt, an dem etwas eingelegt wurde.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Upper price</source>
        <translation>Oberer Preis</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Used as collateral</source>
        <translation>Als Sicherheit genutzt</translation>
    </message>
    <message>
        <source>Users pay</source>
        <translation>Nutzer zahlen</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Utilisation where the curve bends; it may lie above 1.</source>
        <translation>Auslastung, bei der die Kurve knickt; sie kann über 1 liegen.</translation>
    </message>
    <message>
        <source>Validator and slashing</source>
        <translation>Validator und Slashing</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>Validatoren</translation>
    </message>
    <message>
        <source>Vali­dator</source>
        <translation>Vali­dator</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Value at Risk</translation>
    </message>
    <message>
        <source>Value at the end</source>
        <translation>Wert am Ende</translation>
    </message>
    <message>
        <source>Value at the start</source>
        <translation>Wert am Anfang</translation>
    </message>
    <message>
        <source>Value if held</source>
        <translation>Wert beim Halten</translation>
    </message>
    <message>
        <source>Value in the pool</source>
        <translation>Wert im Pool</translation>
    </message>
    <message>
        <source>Value in token 1</source>
        <translation>Wert in Token 1</translation>
    </message>
    <message>
        <source>Value kept</source>
        <translation>Behaltener Wert</translation>
    </message>
    <message>
        <source>Volatilities</source>
        <translation>Volatilitäten</translation>
    </message>
    <message>
        <source>Volatility of %1</source>
        <translation>Volatilität von %1</translation>
    </message>
    <message>
        <source>Volatility to come</source>
        <translation>Künftige Volatilität</translation>
    </message>
    <message>
        <source>Vote lock</source>
        <translation>Stimmsperre</translation>
    </message>
    <message>
        <source>Vote payments</source>
        <translation>Stimmzahlungen</translation>
    </message>
    <message>
        <source>Wait for the price to come back, or set a new range.</source>
        <translation>Warten Sie auf die Rückkehr des Preises oder setzen Sie eine neue Spanne.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Weak grades</source>
        <translation>Schwache Noten</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Weight of the counterparty risk, 0 … 100.</source>
        <translation>Gewicht des Gegenparteirisikos, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the data quality, 0 … 100.</source>
        <translation>Gewicht der Datenqualität, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the first</source>
        <translation>Gewicht der ersten</translation>
    </message>
    <message>
        <source>Weight of the leverage risk, 0 … 100.</source>
        <translation>Gewicht des Hebelrisikos, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the liquidity and lock-up risk, 0 … 100.</source>
        <translation>Gewicht des Liquiditäts- und Sperrrisikos, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the market and impermanent-loss risk, 0 … 100.</source>
        <translation>Gewicht des Markt- und Impermanent-Loss-Risikos, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the peg risk, 0 … 100.</source>
        <translation>Gewicht des Bindungsrisikos, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the regulatory risk, 0 … 100.</source>
        <translation>Gewicht des regulatorischen Risikos, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the smart-contract risk in a holding&apos;s score, 0 … 100.</source>
        <translation>Gewicht des Smart-Contract-Risikos in der Punktzahl einer Position, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the sustainability risk, 0 … 100.</source>
        <translation>Gewicht des Nachhaltigkeitsrisikos, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the validator and slashing risk, 0 … 100.</source>
        <translation>Gewicht des Validator- und Slashing-Risikos, 0 … 100.</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Weighted pools: the first asset&apos;s share of the pool&apos;s value; the second has the rest.</source>
        <translation>Gewichtete Pools: der Anteil der ersten Anlage am Wert des Pools; die zweite hat den Rest.</translation>
    </message>
    <message>
        <source>Weighted risk of a mix at most when plans spread money, 0 … 100; empty or 0: that of today.</source>
        <translation>Gewichtetes Risiko einer Mischung höchstens, wenn Pläne Geld verteilen, 0 … 100; leer oder 0: das heutige.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What Polkadot mints and stakers get: by the staking curve (until November 2024), the fixed amount after it, or the two-year steps since 14 March 2026.</source>
        <translation>Was Polkadot prägt und Staker bekommen: nach der Staking-Kurve (bis November 2024), danach der feste Betrag, oder seit 14. März 2026 die Zweijahresstufen.</translation>
    </message>
    <message>
        <source>What a Cardano pool earns in an epoch of five days, and how operator and members share it.</source>
        <translation>Was ein Cardano-Pool in einer Epoche von fünf Tagen verdient und wie Betreiber und Mitglieder es teilen.</translation>
    </message>
    <message>
        <source>What a Lightning node earns for passing on a payment, and in a year of them.</source>
        <translation>Was ein Lightning-Node für das Weiterleiten einer Zahlung verdient, und in einem Jahr.</translation>
    </message>
    <message>
        <source>What a change of prices does to a share of a pool, against holding the same coins. Fees are not in it.</source>
        <translation>Was eine Preisänderung mit einem Poolanteil macht, gegenüber dem Halten derselben Coins. Gebühren sind nicht darin.</translation>
    </message>
    <message>
        <source>What a claim with its reinvestment costs, in the base currency; empty: as recorded.</source>
        <translation>Was ein Abholen mit Wiederanlage kostet, in der Basiswährung; leer: wie gebucht.</translation>
    </message>
    <message>
        <source>What a cover costs a year, a share of what is covered, 0 … 1; empty: those in force.</source>
        <translation>Was eine Deckung im Jahr kostet, als Anteil des Gedeckten, 0 … 1; leer: die geltenden.</translation>
    </message>
    <message>
        <source>What a node operator gets of the rewards of its validators, whose ETH is partly other people&apos;s.</source>
        <translation>Was ein Node-Betreiber von den Belohnungen seiner Validatoren bekommt, deren ETH teils anderen gehört.</translation>
    </message>
    <message>
        <source>What a nominal yearly rate yields when earnings are added to the balance, and back.</source>
        <translation>Was ein nominaler Jahressatz bringt, wenn Verdientes zum Bestand kommt, und zurück.</translation>
    </message>
    <message>
        <source>What a position in a range of prices holds, and how much less capital it needs than one over all prices. With both amounts, one bound may be left open.</source>
        <translation>Was eine Position in einer Preisspanne hält und wie viel weniger Kapital sie braucht als eine über alle Preise. Mit beiden Mengen kann eine Grenze offen bleiben.</translation>
    </message>
    <message>
        <source>What a safe place earns.</source>
        <translation>Was ein sicherer Ort bringt.</translation>
    </message>
    <message>
        <source>What borrowers pay and suppliers earn at a lending pool, from how much of it is lent out.</source>
        <translation>Was Leihende zahlen und Einleger eines Lending-Pools verdienen, je nachdem, wie viel verliehen ist.</translation>
    </message>
    <message>
        <source>What can still be borrowed.</source>
        <translation>Was noch geliehen werden kann.</translation>
    </message>
    <message>
        <source>What could be had a year without the risks a cover insures, 0 … 1.</source>
        <translation>Was im Jahr ohne die versicherten Risiken zu haben wäre, 0 … 1.</translation>
    </message>
    <message>
        <source>What cover against the failure of a protocol costs, with a fixed price or one that rose with the last purchase and falls since.</source>
        <translation>Was eine Deckung gegen den Ausfall eines Protokolls kostet, zum festen Preis oder zu einem, der mit dem letzten Kauf stieg und seither fällt.</translation>
    </message>
    <message>
        <source>What delegators earn on a chain of the Cosmos SDK, and how inflation moves with the next block.</source>
        <translation>Was Delegierende auf einer Chain des Cosmos SDK verdienen und wie die Inflation sich mit dem nächsten Block bewegt.</translation>
    </message>
    <message>
        <source>What deposits earn a year.</source>
        <translation>Was Einlagen im Jahr bringen.</translation>
    </message>
    <message>
        <source>What each coin is worth, times what it was.</source>
        <translation>Was jeder Coin wert ist, als Vielfaches des früheren.</translation>
    </message>
    <message>
        <source>What each trade of a plan costs, in the base currency.</source>
        <translation>Was jede Transaktion eines Plans kostet, in der Basiswährung.</translation>
    </message>
    <message>
        <source>What earns it</source>
        <translation>Was es verdient</translation>
    </message>
    <message>
        <source>What earns the rewards.</source>
        <translation>Was die Belohnungen verdient.</translation>
    </message>
    <message>
        <source>What is borrowed has to be paid back: a fall sells the collateral at a bad price, and the interest can eat the income.</source>
        <translation>Geliehenes muss zurückgezahlt werden: ein Preisfall verkauft die Sicherheit zu schlechtem Preis, und der Zins kann den Ertrag auffressen.</translation>
    </message>
    <message>
        <source>What is borrowed; by default the same asset, whose price then can&apos;t liquidate it.</source>
        <translation>Was geliehen wird; sonst dieselbe Anlage, deren Preis sie dann nicht liquidieren kann.</translation>
    </message>
    <message>
        <source>What is left after the borrow interest</source>
        <translation>Was nach dem Kreditzins bleibt</translation>
    </message>
    <message>
        <source>What is left of a yield when the supply of the coin grows meanwhile.</source>
        <translation>Was von einer Rendite bleibt, wenn inzwischen das Angebot des Coins wächst.</translation>
    </message>
    <message>
        <source>What is locked in channels.</source>
        <translation>Was in Kanälen gesperrt ist.</translation>
    </message>
    <message>
        <source>What is owed.</source>
        <translation>Was geschuldet ist.</translation>
    </message>
    <message>
        <source>What it costs to buy.</source>
        <translation>Was der Kauf kostet.</translation>
    </message>
    <message>
        <source>What it earns a year where it is.</source>
        <translation>Was es im Jahr bringt, wo es ist.</translation>
    </message>
    <message>
        <source>What it earns a year.</source>
        <translation>Was es im Jahr bringt.</translation>
    </message>
    <message>
        <source>What it pays each period, in the asset it is paid in.</source>
        <translation>Was es je Zeitraum zahlt, in der Anlage der Zahlung.</translation>
    </message>
    <message>
        <source>What it stands on can&apos;t make it safer: the score is held at the %1 it has by itself.</source>
        <translation>Worauf sie beruht, kann sie nicht sicherer machen: die Punktzahl bleibt bei den eigenen %1.</translation>
    </message>
    <message>
        <source>What it was worth then.</source>
        <translation>Was es damals wert war.</translation>
    </message>
    <message>
        <source>What it would earn a year.</source>
        <translation>Was es im Jahr bringen würde.</translation>
    </message>
    <message>
        <source>What kind of place this is</source>
        <translation>Was für ein Ort das ist</translation>
    </message>
    <message>
        <source>What may go wrong, pools along their curve, and chance</source>
        <translation>Was schiefgehen kann, Pools entlang ihrer Kurve, und Zufall</translation>
    </message>
    <message>
        <source>What of it belongs to the protocol (Compound).</source>
        <translation>Was davon dem Protokoll gehört (Compound).</translation>
    </message>
    <message>
        <source>What one claim and reinvestment costs, in the unit of the principal.</source>
        <translation>Was ein Abholen und Anlegen kostet, in der Einheit des Kapitals.</translation>
    </message>
    <message>
        <source>What one slashed validator loses: something at once, and after 18 days more, the more others were slashed around then. What it misses until it is out is not in it.</source>
        <translation>Was ein geslashter Validator verliert: etwas sofort und nach 18 Tagen mehr, je mehr andere um dieselbe Zeit geslasht wurden. Was ihm bis zum Ausstieg entgeht, ist nicht darin.</translation>
    </message>
    <message>
        <source>What one slashing takes</source>
        <translation>Was ein Slashing nimmt</translation>
    </message>
    <message>
        <source>What one unit grows to, as the lending protocols count it. Their versions differ in the last digits.</source>
        <translation>Worauf eine Einheit wächst, wie Lending-Protokolle rechnen. Ihre Versionen weichen in den letzten Stellen ab.</translation>
    </message>
    <message>
        <source>What one unit of money left alone would have made: money paid in or taken out doesn&apos;t change it.</source>
        <translation>Was eine unberührte Einheit Geld geworden wäre: Ein- und Auszahlungen ändern nichts.</translation>
    </message>
    <message>
        <source>What others have delegated to the node, in the bond asset.</source>
        <translation>Was andere an den Node delegiert haben, in der Pfand-Anlage.</translation>
    </message>
    <message>
        <source>What others pay a year for the votes, as a share of what is locked.</source>
        <translation>Was andere im Jahr für die Stimmen zahlen, als Anteil am Gesperrten.</translation>
    </message>
    <message>
        <source>What stakers earn depends on staked_share.</source>
        <translation>Was Staker verdienen, hängt von staked_share ab.</translation>
    </message>
    <message>
        <source>What stands behind %1</source>
        <translation>Was hinter %1 steht</translation>
    </message>
    <message>
        <source>What the bond would earn a year elsewhere.</source>
        <translation>Was das Pfand anderswo im Jahr brächte.</translation>
    </message>
    <message>
        <source>What the collateral earns by itself, as staked ETH does.</source>
        <translation>Was die Sicherheit selbst verdient, wie gestaktes ETH.</translation>
    </message>
    <message>
        <source>What the consensus layer pays at most when this much is staked; tips and MEV come on top.</source>
        <translation>Was die Konsensschicht höchstens zahlt, wenn so viel gestakt ist; Trinkgelder und MEV kommen hinzu.</translation>
    </message>
    <message>
        <source>What the debt costs a year.</source>
        <translation>Was die Schuld im Jahr kostet.</translation>
    </message>
    <message>
        <source>What the fund&apos;s paper yields a year, before its fee.</source>
        <translation>Was die Papiere des Fonds im Jahr bringen, vor seiner Gebühr.</translation>
    </message>
    <message>
        <source>What the hardware cost, in the base currency.</source>
        <translation>Was die Geräte kosteten, in der Basiswährung.</translation>
    </message>
    <message>
        <source>What the holding earns a year.</source>
        <translation>Was die Position im Jahr bringt.</translation>
    </message>
    <message>
        <source>What the holding pays a year, in its own coin.</source>
        <translation>Was die Position im Jahr in ihrem eigenen Coin zahlt.</translation>
    </message>
    <message>
        <source>What the operator takes first in an epoch.</source>
        <translation>Was der Betreiber in einer Epoche zuerst nimmt.</translation>
    </message>
    <message>
        <source>What the owners pledged, as a share of all stake.</source>
        <translation>Was die Eigentümer zugesagt haben, als Anteil am gesamten Einsatz.</translation>
    </message>
    <message>
        <source>What the pool holds of each coin, in units of one value.</source>
        <translation>Was der Pool von jedem Coin hält, in Einheiten gleichen Werts.</translation>
    </message>
    <message>
        <source>What the pool or share held at the start (stableswap, weighted).</source>
        <translation>Was Pool oder Anteil am Anfang hielt (Stableswap, gewichtet).</translation>
    </message>
    <message>
        <source>What the portfolio is called.</source>
        <translation>Wie das Portfolio heißt.</translation>
    </message>
    <message>
        <source>What the portfolio was worth.</source>
        <translation>Was das Portfolio wert war.</translation>
    </message>
    <message>
        <source>What the protocol pays a year, before the validator&apos;s commission.</source>
        <translation>Was das Protokoll im Jahr zahlt, vor der Provision des Validators.</translation>
    </message>
    <message>
        <source>What the share was worth at the start.</source>
        <translation>Was der Anteil am Anfang wert war.</translation>
    </message>
    <message>
        <source>What the validator keeps.</source>
        <translation>Was der Validator behält.</translation>
    </message>
    <message>
        <source>What you move.</source>
        <translation>Was Sie bewegen.</translation>
    </message>
    <message>
        <source>What you put in.</source>
        <translation>Was Sie einlegen.</translation>
    </message>
    <message>
        <source>What you start with.</source>
        <translation>Womit Sie beginnen.</translation>
    </message>
    <message>
        <source>When the hardware of a node is paid back, and what it earns after wear and after what its bond would earn elsewhere.</source>
        <translation>Wann die Geräte eines Nodes bezahlt sind und was er nach Verschleiß und nach dem bringt, was sein Pfand anderswo brächte.</translation>
    </message>
    <message>
        <source>When the price moves.</source>
        <translation>Wenn sich der Preis bewegt.</translation>
    </message>
    <message>
        <source>When to claim</source>
        <translation>Wann abholen</translation>
    </message>
    <message>
        <source>When what was earned joins the balance.</source>
        <translation>Wann das Verdiente zum Bestand kommt.</translation>
    </message>
    <message>
        <source>Where the company is</source>
        <translation>Wo das Unternehmen ist</translation>
    </message>
    <message>
        <source>Where the range begins (concentrated).</source>
        <translation>Wo die Spanne beginnt (konzentriert).</translation>
    </message>
    <message>
        <source>Where the range begins.</source>
        <translation>Wo die Spanne beginnt.</translation>
    </message>
    <message>
        <source>Where the range ends (concentrated).</source>
        <translation>Wo die Spanne endet (konzentriert).</translation>
    </message>
    <message>
        <source>Where the range ends.</source>
        <translation>Wo die Spanne endet.</translation>
    </message>
    <message>
        <source>Whether it asks who you are</source>
        <translation>Ob gefragt wird, wer Sie sind</translation>
    </message>
    <message>
        <source>Whether the rate is nominal (apr) or effective (apy).</source>
        <translation>Ob der Satz nominal (apr) oder effektiv (apy) ist.</translation>
    </message>
    <message>
        <source>Whether what was borrowed last is lent again or kept.</source>
        <translation>Ob das zuletzt Geliehene wieder verliehen oder behalten wird.</translation>
    </message>
    <message>
        <source>Which part of a year lies between two days, by the conventions of bonds and loans.</source>
        <translation>Welcher Teil eines Jahres zwischen zwei Tagen liegt, nach den Konventionen von Anleihen und Krediten.</translation>
    </message>
    <message>
        <source>Who can change the contracts</source>
        <translation>Wer die Verträge ändern kann</translation>
    </message>
    <message>
        <source>Who has the coins</source>
        <translation>Wer die Coins hat</translation>
    </message>
    <message>
        <source>Who runs the validator</source>
        <translation>Wer den Validator betreibt</translation>
    </message>
    <message>
        <source>Whoever issues %1</source>
        <translation>Wer %1 ausgibt</translation>
    </message>
    <message>
        <source>Whoever runs the validator breaks the chain&apos;s rules or is offline, and the stake is cut or earns nothing.</source>
        <translation>Wer den Validator betreibt, bricht die Regeln der Chain oder ist offline, und der Einsatz wird gekürzt oder bringt nichts.</translation>
    </message>
    <message>
        <source>Whose curve it is.</source>
        <translation>Wessen Kurve es ist.</translation>
    </message>
    <message>
        <source>Whose law the company is under</source>
        <translation>Wessen Recht das Unternehmen untersteht</translation>
    </message>
    <message>
        <source>With several coins no single price decides; they all count.</source>
        <translation>Bei mehreren Coins entscheidet kein einzelner Preis; alle zählen.</translation>
    </message>
    <message>
        <source>Without a fee, claim as often as you like.</source>
        <translation>Ohne Gebühr: holen Sie ab, so oft Sie wollen.</translation>
    </message>
    <message>
        <source>Without a price, and so left out: %1.</source>
        <translation>Ohne Preis und daher ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Without earnings between: unbonding, bridges.</source>
        <translation>Ohne Ertrag dazwischen: Entbindung, Brücken.</translation>
    </message>
    <message>
        <source>Without them %1 %2 would be left; move towards what fees and interest pay.</source>
        <translation>Ohne sie blieben %1 %2; schichten Sie um zu dem, was Gebühren und Zinsen zahlen.</translation>
    </message>
    <message>
        <source>Working balance</source>
        <translation>Arbeitsbestand</translation>
    </message>
    <message>
        <source>Working supply</source>
        <translation>Arbeitsangebot</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Worth of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Heutiger Wert</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year since the start</source>
        <translation>Jahr seit Beginn</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Yearly rate</source>
        <translation>Jahressatz</translation>
    </message>
    <message>
        <source>Yearly uncertainty of rates as a share of the rate, 0 … 5.</source>
        <translation>Jährliche Unsicherheit der Sätze als Anteil des Satzes, 0 … 5.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Years since inflation began (February 2021).</source>
        <translation>Jahre seit Beginn der Inflation (Februar 2021).</translation>
    </message>
    <message>
        <source>Years since the start</source>
        <translation>Jahre seit Beginn</translation>
    </message>
    <message>
        <source>Years until the hardware is worth nothing.</source>
        <translation>Jahre, bis die Geräte wertlos sind.</translation>
    </message>
    <message>
        <source>Years until the hardware is written off.</source>
        <translation>Jahre, bis die Geräte abgeschrieben sind.</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>Yield after dilution</source>
        <translation>Rendite nach Verwässerung</translation>
    </message>
    <message>
        <source>Yield after fees</source>
        <translation>Rendite nach Gebühren</translation>
    </message>
    <message>
        <source>Yield after fees (APY)</source>
        <translation>Rendite nach Gebühren (APY)</translation>
    </message>
    <message>
        <source>Yield of %1</source>
        <translation>Rendite von %1</translation>
    </message>
    <message>
        <source>Yield of the collateral</source>
        <translation>Rendite der Sicherheit</translation>
    </message>
    <message>
        <source>Yield without fees</source>
        <translation>Rendite ohne Gebühren</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>Renditen</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Sie bekommen</translation>
    </message>
    <message>
        <source>You keep the keys yourself</source>
        <translation>Sie haben die Schlüssel selbst</translation>
    </message>
    <message>
        <source>You keep the node&apos;s software current</source>
        <translation>Sie halten die Software des Nodes aktuell</translation>
    </message>
    <message>
        <source>You run it yourself</source>
        <translation>Sie betreiben ihn selbst</translation>
    </message>
    <message>
        <source>Your commission</source>
        <translation>Ihre Provision</translation>
    </message>
    <message>
        <source>Your own country, as platforms write it that are closed to some.</source>
        <translation>Ihr Land, wie Plattformen es schreiben, die manchen verschlossen sind.</translation>
    </message>
    <message>
        <source>Your own hardware: keys, updates and power are yours to keep</source>
        <translation>Eigene Geräte: Schlüssel, Updates und Strom sind Ihre Sache</translation>
    </message>
    <message>
        <source>Your own wallet</source>
        <translation>Eigene Wallet</translation>
    </message>
    <message>
        <source>Your own: %1</source>
        <translation>Eigenes: %1</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>Ihr Einsatz</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>Ihre Stimmen</translation>
    </message>
    <message>
        <source>`holding show` lists what repeats</source>
        <translation>`holding show` listet, was wiederkehrt</translation>
    </message>
    <message>
        <source>a %1, terms of %2</source>
        <translation>im %1, Bedingungen vom %2</translation>
    </message>
    <message>
        <source>a ban</source>
        <translation>ein Verbot</translation>
    </message>
    <message>
        <source>a change is not a JSON object</source>
        <translation>eine Änderung ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>a change of nothing</source>
        <translation>eine Änderung von nichts</translation>
    </message>
    <message>
        <source>a change without a table</source>
        <translation>eine Änderung ohne Tabelle</translation>
    </message>
    <message>
        <source>a claim costs all there is</source>
        <translation>ein Abholen kostet alles, was da ist</translation>
    </message>
    <message>
        <source>a claim costs so much that reinvesting never pays</source>
        <translation>ein Abholen kostet so viel, dass Wiederanlage sich nie lohnt</translation>
    </message>
    <message>
        <source>a coin</source>
        <translation>ein Coin</translation>
    </message>
    <message>
        <source>a computed number is not finite</source>
        <translation>eine berechnete Zahl ist nicht endlich</translation>
    </message>
    <message>
        <source>a cover that never pays is none</source>
        <translation>eine Deckung, die nie zahlt, ist keine</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>eine Währung</translation>
    </message>
    <message>
        <source>a day has a value that comes from nothing</source>
        <translation>ein Tag hat einen Wert, der aus nichts kommt</translation>
    </message>
    <message>
        <source>a day old</source>
        <translation>einen Tag alt</translation>
    </message>
    <message>
        <source>a decay can&apos;t run over a negative number of days</source>
        <translation>ein Schwund kann nicht über negativ viele Tage laufen</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>eine Division durch null</translation>
    </message>
    <message>
        <source>a duty to say who you are</source>
        <translation>eine Pflicht, sich auszuweisen</translation>
    </message>
    <message>
        <source>a failure costs nothing here</source>
        <translation>ein Ausfall kostet hier nichts</translation>
    </message>
    <message>
        <source>a file of this name is already there</source>
        <translation>eine Datei dieses Namens ist schon da</translation>
    </message>
    <message>
        <source>a fixed amount each %1</source>
        <translation>ein fester Betrag je %1</translation>
    </message>
    <message>
        <source>a holding</source>
        <translation>eine Position</translation>
    </message>
    <message>
        <source>a holding of kind %1</source>
        <translation>eine Position der Art %1</translation>
    </message>
    <message>
        <source>a holding of kind “</source>
        <translation>eine Position der Art „</translation>
    </message>
    <message>
        <source>a later price does not change it</source>
        <translation>ein späterer Preis ändert es nicht</translation>
    </message>
    <message>
        <source>a loop that borrows all of its collateral has no equity</source>
        <translation>eine Schleife, die ihre ganze Sicherheit beleiht, hat kein Eigenkapital</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a newer Tidemill wrote this file</source>
        <translation>ein neueres Tidemill hat diese Datei geschrieben</translation>
    </message>
    <message>
        <source>a newer Tidemill wrote this file (version %1, this program knows %2)</source>
        <translation>ein neueres Tidemill hat diese Datei geschrieben (Version %1, dieses kennt %2)</translation>
    </message>
    <message>
        <source>a node is run as a whole</source>
        <translation>ein Node wird als Ganzes betrieben</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>je Zeitraum</translation>
    </message>
    <message>
        <source>a platform has no fact of this name</source>
        <translation>eine Plattform hat keine Angabe dieses Namens</translation>
    </message>
    <message>
        <source>a pool has two to eight coins</source>
        <translation>ein Pool hat zwei bis acht Coins</translation>
    </message>
    <message>
        <source>a pool token</source>
        <translation>ein Pool-Token</translation>
    </message>
    <message>
        <source>a portfolio can&apos;t hold such a row</source>
        <translation>ein Portfolio kann keine solche Zeile enthalten</translation>
    </message>
    <message>
        <source>a price is missing</source>
        <translation>ein Preis fehlt</translation>
    </message>
    <message>
        <source>a price of 0 is a missing price</source>
        <translation>ein Preis von 0 ist ein fehlender Preis</translation>
    </message>
    <message>
        <source>a projection reaches at most ten years</source>
        <translation>eine Projektion reicht höchstens zehn Jahre</translation>
    </message>
    <message>
        <source>a range can&apos;t begin at 0</source>
        <translation>eine Spanne kann nicht bei 0 beginnen</translation>
    </message>
    <message>
        <source>a ratio of another price, %1</source>
        <translation>ein Verhältnis eines anderen Preises, %1</translation>
    </message>
    <message>
        <source>a receipt token</source>
        <translation>ein Quittungstoken</translation>
    </message>
    <message>
        <source>a result is larger than 170141183460469231731</source>
        <translation>ein Ergebnis ist größer als 170141183460469231731</translation>
    </message>
    <message>
        <source>a row is not a JSON object</source>
        <translation>eine Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>a share is at most 1</source>
        <translation>ein Anteil ist höchstens 1</translation>
    </message>
    <message>
        <source>a stablecoin</source>
        <translation>ein Stablecoin</translation>
    </message>
    <message>
        <source>a sum is beyond 1.7e20</source>
        <translation>eine Summe liegt über 1.7e20</translation>
    </message>
    <message>
        <source>a tax of %1 %</source>
        <translation>eine Steuer von %1&#xa0;%</translation>
    </message>
    <message>
        <source>a ticker has 1 to 32 characters</source>
        <translation>ein Kürzel hat 1 bis 32 Zeichen</translation>
    </message>
    <message>
        <source>a transfer needs the holding it goes to</source>
        <translation>ein Übertrag braucht die Zielposition</translation>
    </message>
    <message>
        <source>a treasury</source>
        <translation>eine Staatsanleihe</translation>
    </message>
    <message>
        <source>a validator can&apos;t have that much then</source>
        <translation>so viel kann ein Validator dann nicht haben</translation>
    </message>
    <message>
        <source>a year (Act/365F), terms of %1</source>
        <translation>im Jahr (Act/365F), Bedingungen vom %1</translation>
    </message>
    <message>
        <source>a year, before scenario and tax</source>
        <translation>im Jahr, vor Szenario und Steuer</translation>
    </message>
    <message>
        <source>a year, over %1 days of records</source>
        <translation>im Jahr, über %1 Tage mit Buchungen</translation>
    </message>
    <message>
        <source>a year, terms of %1</source>
        <translation>im Jahr, Bedingungen vom %1</translation>
    </message>
    <message>
        <source>a year, today</source>
        <translation>im Jahr, heute</translation>
    </message>
    <message>
        <source>a yearly decay must be between 0 and 1</source>
        <translation>ein jährlicher Schwund muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>a yearly yield of −100 % or less has no rate</source>
        <translation>eine Jahresrendite von −100&#xa0;% oder weniger hat keinen Satz</translation>
    </message>
    <message>
        <source>a yield of −100 % or less has no nominal rate</source>
        <translation>eine Rendite von −100&#xa0;% oder weniger hat keinen Nominalsatz</translation>
    </message>
    <message>
        <source>about %1 %2</source>
        <translation>etwa %1 %2</translation>
    </message>
    <message>
        <source>add a holding first</source>
        <translation>fügen Sie zuerst eine Position hinzu</translation>
    </message>
    <message>
        <source>after commission</source>
        <translation>nach Provision</translation>
    </message>
    <message>
        <source>all of the pool is lent out: nothing is there to be withdrawn</source>
        <translation>der ganze Pool ist verliehen: nichts kann abgezogen werden</translation>
    </message>
    <message>
        <source>amount × price of its day</source>
        <translation>Menge × Preis ihres Tages</translation>
    </message>
    <message>
        <source>amounts stay as they are today</source>
        <translation>Mengen bleiben wie heute</translation>
    </message>
    <message>
        <source>an asset</source>
        <translation>eine Anlage</translation>
    </message>
    <message>
        <source>an asset can&apos;t take its price from itself</source>
        <translation>eine Anlage kann ihren Preis nicht von sich selbst nehmen</translation>
    </message>
    <message>
        <source>an asset has no field of this name</source>
        <translation>eine Anlage hat kein Feld dieses Namens</translation>
    </message>
    <message>
        <source>an asset like this</source>
        <translation>eine Anlage wie diese</translation>
    </message>
    <message>
        <source>an asset that is gone</source>
        <translation>eine Anlage, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>ein anderes Programm hat sie geöffnet</translation>
    </message>
    <message>
        <source>another window or program has added one meanwhile</source>
        <translation>ein anderes Fenster oder Programm hat inzwischen eine hinzugefügt</translation>
    </message>
    <message>
        <source>answered with an error (HTTP %1)</source>
        <translation>antwortete mit einem Fehler (HTTP %1)</translation>
    </message>
    <message>
        <source>as earned where there are three months of records, else %1</source>
        <translation>wie verdient, wo drei Monate Buchungen vorliegen, sonst %1</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>as in the terms, uncertain by %1</source>
        <translation>wie in den Bedingungen, unsicher um %1</translation>
    </message>
    <message>
        <source>as recorded: the value was kept with the record</source>
        <translation>wie gebucht: der Wert wurde mit der Buchung festgehalten</translation>
    </message>
    <message>
        <source>ask for fewer days</source>
        <translation>fragen Sie nach weniger Tagen</translation>
    </message>
    <message>
        <source>at the prices of the days it went in</source>
        <translation>zu den Preisen der Einlagetage</translation>
    </message>
    <message>
        <source>at the prices of those days</source>
        <translation>zu den Preisen dieser Tage</translation>
    </message>
    <message>
        <source>at today&apos;s balance, terms and prices</source>
        <translation>zu heutigem Bestand, Bedingungen und Preisen</translation>
    </message>
    <message>
        <source>bal from 2022, hnt from August 2019.</source>
        <translation>bal ab 2022, hnt ab August 2019.</translation>
    </message>
    <message>
        <source>bal-gauge: for all gauges.</source>
        <translation>bal-gauge: für alle Gauges.</translation>
    </message>
    <message>
        <source>bal-gauge: its share of all votes.</source>
        <translation>bal-gauge: ihr Anteil an allen Stimmen.</translation>
    </message>
    <message>
        <source>bal-gauge: of the gauge.</source>
        <translation>bal-gauge: der Gauge.</translation>
    </message>
    <message>
        <source>bal-gauge: of the pool&apos;s token.</source>
        <translation>bal-gauge: des Pool-Tokens.</translation>
    </message>
    <message>
        <source>balance × price, rounded half-even</source>
        <translation>Bestand × Preis, halb-gerade gerundet</translation>
    </message>
    <message>
        <source>balance × today&apos;s price, added up</source>
        <translation>Bestand × heutiger Preis, addiert</translation>
    </message>
    <message>
        <source>balances can&apos;t be told for a coin that is worth nothing</source>
        <translation>für einen wertlosen Coin lassen sich keine Bestände angeben</translation>
    </message>
    <message>
        <source>balances grow only where the terms compound</source>
        <translation>Bestände wachsen nur, wo die Bedingungen verzinsen</translation>
    </message>
    <message>
        <source>base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <source>bills that repeat, terms and covers</source>
        <translation>wiederkehrende Rechnungen, Laufzeiten und Deckungen</translation>
    </message>
    <message>
        <source>both assets of the pool are the same</source>
        <translation>beide Anlagen des Pools sind dieselbe</translation>
    </message>
    <message>
        <source>by up to %1</source>
        <translation>um bis zu %1</translation>
    </message>
    <message>
        <source>can&apos;t be given for an entry that repeats</source>
        <translation>geht nicht bei einer wiederkehrenden Buchung</translation>
    </message>
    <message>
        <source>can&apos;t change once something was recorded</source>
        <translation>kann sich nicht ändern, wenn schon gebucht wurde</translation>
    </message>
    <message>
        <source>cap of %1</source>
        <translation>Obergrenze von %1</translation>
    </message>
    <message>
        <source>cap of each %1</source>
        <translation>Obergrenze je %1</translation>
    </message>
    <message>
        <source>change %1 is not undone although change %2 before it is</source>
        <translation>Änderung %1 ist nicht zurückgenommen, obwohl Änderung %2 davor es ist</translation>
    </message>
    <message>
        <source>change %1: %2</source>
        <translation>Änderung %1: %2</translation>
    </message>
    <message>
        <source>check both: 0.005 is 0.5 % a year</source>
        <translation>prüfen Sie beide: 0.005 sind 0,5&#xa0;% im Jahr</translation>
    </message>
    <message>
        <source>check that no amount is 0</source>
        <translation>prüfen Sie, dass kein Betrag 0 ist</translation>
    </message>
    <message>
        <source>check the address</source>
        <translation>prüfen Sie die Adresse</translation>
    </message>
    <message>
        <source>check the amounts and rates it is made from</source>
        <translation>prüfen Sie die Beträge und Sätze, aus denen es entsteht</translation>
    </message>
    <message>
        <source>check the day</source>
        <translation>prüfen Sie den Tag</translation>
    </message>
    <message>
        <source>check the entries</source>
        <translation>prüfen Sie die Buchungen</translation>
    </message>
    <message>
        <source>check the entries for a number that is far too large</source>
        <translation>suchen Sie in den Buchungen nach einer viel zu großen Zahl</translation>
    </message>
    <message>
        <source>check the entries for an amount or value that is far too large</source>
        <translation>suchen Sie in den Buchungen nach einem viel zu großen Betrag oder Wert</translation>
    </message>
    <message>
        <source>check the key and the address</source>
        <translation>prüfen Sie Schlüssel und Adresse</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>prüfen Sie Name und Ordner</translation>
    </message>
    <message>
        <source>check the spelling, or add it as a new asset</source>
        <translation>prüfen Sie die Schreibung oder legen Sie eine neue Anlage an</translation>
    </message>
    <message>
        <source>check the year</source>
        <translation>prüfen Sie das Jahr</translation>
    </message>
    <message>
        <source>check what the service calls it</source>
        <translation>prüfen Sie, wie der Dienst es nennt</translation>
    </message>
    <message>
        <source>check what was typed</source>
        <translation>prüfen Sie das Eingegebene</translation>
    </message>
    <message>
        <source>choose a day after %1</source>
        <translation>wählen Sie einen Tag nach dem %1</translation>
    </message>
    <message>
        <source>choose a day from %1</source>
        <translation>wählen Sie einen Tag ab %1</translation>
    </message>
    <message>
        <source>choose a day up to %1</source>
        <translation>wählen Sie einen Tag bis %1</translation>
    </message>
    <message>
        <source>choose a first day before the last</source>
        <translation>wählen Sie einen ersten Tag vor dem letzten</translation>
    </message>
    <message>
        <source>choose a first day that is past</source>
        <translation>wählen Sie einen vergangenen ersten Tag</translation>
    </message>
    <message>
        <source>choose a folder on another disk</source>
        <translation>wählen Sie einen Ordner auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>choose a later day</source>
        <translation>wählen Sie einen späteren Tag</translation>
    </message>
    <message>
        <source>choose a later last day</source>
        <translation>wählen Sie einen späteren letzten Tag</translation>
    </message>
    <message>
        <source>choose a price above %1</source>
        <translation>wählen Sie einen Preis über %1</translation>
    </message>
    <message>
        <source>choose a price above 0</source>
        <translation>wählen Sie einen Preis über 0</translation>
    </message>
    <message>
        <source>choose a share below %1</source>
        <translation>wählen Sie einen Anteil unter %1</translation>
    </message>
    <message>
        <source>choose a share below 1</source>
        <translation>wählen Sie einen Anteil unter 1</translation>
    </message>
    <message>
        <source>choose a share between 0 and 1, such as 0.8</source>
        <translation>wählen Sie einen Anteil zwischen 0 und 1, etwa 0.8</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>choose a value in between</source>
        <translation>wählen Sie einen Wert dazwischen</translation>
    </message>
    <message>
        <source>choose another backup</source>
        <translation>wählen Sie eine andere Sicherung</translation>
    </message>
    <message>
        <source>choose another file or restore a backup</source>
        <translation>wählen Sie eine andere Datei oder stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>choose another folder, or allow reading and writing there</source>
        <translation>wählen Sie einen anderen Ordner oder erlauben Sie dort Lesen und Schreiben</translation>
    </message>
    <message>
        <source>choose another holding</source>
        <translation>wählen Sie eine andere Position</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>choose another name or move the old file away</source>
        <translation>wählen Sie einen anderen Namen oder verschieben Sie die alte Datei</translation>
    </message>
    <message>
        <source>choose another name or open it</source>
        <translation>wählen Sie einen anderen Namen oder öffnen Sie sie</translation>
    </message>
    <message>
        <source>choose another name, or remove forecast %1</source>
        <translation>wählen Sie einen anderen Namen oder löschen Sie Prognose %1</translation>
    </message>
    <message>
        <source>choose from: %1</source>
        <translation>wählen Sie aus: %1</translation>
    </message>
    <message>
        <source>choose from: accrued, claimable, received</source>
        <translation>wählen Sie aus: accrued, claimable, received</translation>
    </message>
    <message>
        <source>choose from: coin, stablecoin, receipt_token, lp_token, fiat, treasury, other</source>
        <translation>wählen Sie aus: coin, stablecoin, receipt_token, lp_token, fiat, treasury, other</translation>
    </message>
    <message>
        <source>choose from: day, week, month, quarter, year</source>
        <translation>wählen Sie aus: day, week, month, quarter, year</translation>
    </message>
    <message>
        <source>choose from: name, kind, chain, inflation, backing, issuer, underlying, supply, peg, price_of, price_ratio, carry_back</source>
        <translation>wählen Sie aus: name, kind, chain, inflation, backing, issuer, underlying, supply, peg, price_of, price_ratio, carry_back</translation>
    </message>
    <message>
        <source>choose from: protocol, exchange, validator, own_hardware, issuer, custodian</source>
        <translation>wählen Sie aus: protocol, exchange, validator, own_hardware, issuer, custodian</translation>
    </message>
    <message>
        <source>choose how many months ahead to test</source>
        <translation>wählen Sie, wie viele Monate voraus geprüft wird</translation>
    </message>
    <message>
        <source>choose one: %1</source>
        <translation>wählen Sie eines: %1</translation>
    </message>
    <message>
        <source>choose pdf, html, csv or json</source>
        <translation>wählen Sie pdf, html, csv oder json</translation>
    </message>
    <message>
        <source>choose two different assets</source>
        <translation>wählen Sie zwei verschiedene Anlagen</translation>
    </message>
    <message>
        <source>close it there first</source>
        <translation>schließen Sie sie zuerst dort</translation>
    </message>
    <message>
        <source>close this holding and add another one</source>
        <translation>schließen Sie diese Position und legen Sie eine andere an</translation>
    </message>
    <message>
        <source>coins are counted from 0</source>
        <translation>Coins werden ab 0 gezählt</translation>
    </message>
    <message>
        <source>collateral × liquidation threshold ÷ debt</source>
        <translation>Sicherheit × Liquidationsschwelle ÷ Schuld</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>constant, bal-gauge: of the token.</source>
        <translation>constant, bal-gauge: des Tokens.</translation>
    </message>
    <message>
        <source>constant, crv-boost: all that is in it.</source>
        <translation>constant, crv-boost: alles darin.</translation>
    </message>
    <message>
        <source>correct the amount or the day, or record first what came in</source>
        <translation>berichtigen Sie Menge oder Tag, oder buchen Sie zuerst den Zugang</translation>
    </message>
    <message>
        <source>counted in the holding it comes from</source>
        <translation>zählt bei der Position, aus der es kommt</translation>
    </message>
    <message>
        <source>cover ends</source>
        <translation>Deckung endet</translation>
    </message>
    <message>
        <source>cover of %1</source>
        <translation>Deckung von %1</translation>
    </message>
    <message>
        <source>covers from</source>
        <translation>deckt ab</translation>
    </message>
    <message>
        <source>crv, bal and hnt by year; half-life; growing-tvl (your part of a growing pool); constant; crv-boost and bal-gauge.</source>
        <translation>crv, bal und hnt nach Jahr; half-life; growing-tvl (Ihr Teil eines wachsenden Pools); constant; crv-boost und bal-gauge.</translation>
    </message>
    <message>
        <source>crv-boost: all veCRV.</source>
        <translation>crv-boost: alles veCRV.</translation>
    </message>
    <message>
        <source>crv-boost: your veCRV.</source>
        <translation>crv-boost: Ihr veCRV.</translation>
    </message>
    <message>
        <source>crv: days since the start, in place of the year.</source>
        <translation>crv: Tage seit Beginn, anstelle des Jahrs.</translation>
    </message>
    <message>
        <source>crv: days since the start.</source>
        <translation>crv: Tage seit Beginn.</translation>
    </message>
    <message>
        <source>crv: from 0, August 2020.</source>
        <translation>crv: ab 0, August 2020.</translation>
    </message>
    <message>
        <source>curve, fixed (8 % of the issuance of November 2024) or stepped.</source>
        <translation>curve, fixed (8&#xa0;% der Ausgabe von November 2024) oder stepped.</translation>
    </message>
    <message>
        <source>daily prices up to %1</source>
        <translation>Tagespreise bis %1</translation>
    </message>
    <message>
        <source>daily prices, %1</source>
        <translation>Tagespreise, %1</translation>
    </message>
    <message>
        <source>dated numbers</source>
        <translation>datierte Zahlen</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>does not go with derived_of</source>
        <translation>verträgt sich nicht mit derived_of</translation>
    </message>
    <message>
        <source>each holding&apos;s (1 + yield) ÷ (1 + dilution) − 1, weighted by what it is worth</source>
        <translation>(1 + Rendite) ÷ (1 + Verwässerung) − 1 jeder Position, gewichtet mit ihrem Wert</translation>
    </message>
    <message>
        <source>each holding&apos;s effective yearly yield, weighted by what it is worth</source>
        <translation>effektive Jahresrendite jeder Position, gewichtet mit ihrem Wert</translation>
    </message>
    <message>
        <source>each must be above 0</source>
        <translation>jede muss über 0 liegen</translation>
    </message>
    <message>
        <source>each must be above 0 and at most 1</source>
        <translation>jede muss über 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <source>each stream: what it is a share of × rate × share kept × price</source>
        <translation>jeder Strom: worauf er sich bezieht × Satz × behaltener Anteil × Preis</translation>
    </message>
    <message>
        <source>earned %1 % of what its terms say</source>
        <translation>verdiente %1&#xa0;% dessen, was die Bedingungen sagen</translation>
    </message>
    <message>
        <source>enter a price, or choose another</source>
        <translation>geben Sie einen Preis ein oder wählen Sie etwas anderes</translation>
    </message>
    <message>
        <source>enter its price and terms, or give the rate itself</source>
        <translation>geben Sie Preis und Bedingungen ein, oder den Satz selbst</translation>
    </message>
    <message>
        <source>enter what is held, with prices</source>
        <translation>geben Sie ein, was gehalten wird, mit Preisen</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>entered with the asset</source>
        <translation>mit der Anlage eingegeben</translation>
    </message>
    <message>
        <source>expected income less the case that only one in twenty falls below</source>
        <translation>erwarteter Ertrag abzüglich des Falls, unter dem nur einer von zwanzig liegt</translation>
    </message>
    <message>
        <source>expected income less the mean of those worst cases</source>
        <translation>erwarteter Ertrag abzüglich des Mittels dieser schlechtesten Fälle</translation>
    </message>
    <message>
        <source>failures, slashing, lost pegs</source>
        <translation>Ausfälle, Slashing, verlorene Bindungen</translation>
    </message>
    <message>
        <source>fee, slippage or rate error</source>
        <translation>Fehler in Gebühr, Slippage oder Satz</translation>
    </message>
    <message>
        <source>fees are amounts, the others shares from 0 to 1</source>
        <translation>Gebühren sind Beträge, das andere Anteile von 0 bis 1</translation>
    </message>
    <message>
        <source>fixed term ends</source>
        <translation>feste Laufzeit endet</translation>
    </message>
    <message>
        <source>follow their curve</source>
        <translation>folgen ihrer Kurve</translation>
    </message>
    <message>
        <source>free some space and try again; nothing was changed</source>
        <translation>schaffen Sie Platz und versuchen Sie es erneut; nichts wurde geändert</translation>
    </message>
    <message>
        <source>from %1 common price changes, shrunk towards %2</source>
        <translation>aus %1 gemeinsamen Preisänderungen, geschrumpft gegen %2</translation>
    </message>
    <message>
        <source>from %1 months of records</source>
        <translation>aus %1 Monaten mit Buchungen</translation>
    </message>
    <message>
        <source>from %1 price changes, shrunk towards %2</source>
        <translation>aus %1 Preisänderungen, geschrumpft gegen %2</translation>
    </message>
    <message>
        <source>from common price changes, shrunk towards 0.6 between coins and 0 with anything stable</source>
        <translation>aus gemeinsamen Preisänderungen, geschrumpft gegen 0,6 zwischen Coins und 0 mit allem Stabilen</translation>
    </message>
    <message>
        <source>from the settings of this portfolio</source>
        <translation>aus den Einstellungen dieses Portfolios</translation>
    </message>
    <message>
        <source>funded by</source>
        <translation>finanziert aus</translation>
    </message>
    <message>
        <source>give a day up to %1</source>
        <translation>geben Sie einen Tag bis %1 an</translation>
    </message>
    <message>
        <source>give a whole calendar year</source>
        <translation>geben Sie ein ganzes Kalenderjahr an</translation>
    </message>
    <message>
        <source>give an amount a month</source>
        <translation>geben Sie einen Betrag im Monat an</translation>
    </message>
    <message>
        <source>give an amount of the first, of the second or of both</source>
        <translation>geben Sie eine Menge der ersten, der zweiten oder beider an</translation>
    </message>
    <message>
        <source>give an income a month above zero, for example 1600</source>
        <translation>geben Sie einen Ertrag im Monat über null an, etwa 1600</translation>
    </message>
    <message>
        <source>give at least one above 0</source>
        <translation>geben Sie mindestens eine über 0 an</translation>
    </message>
    <message>
        <source>give at most %1</source>
        <translation>geben Sie höchstens %1 an</translation>
    </message>
    <message>
        <source>give at most 1</source>
        <translation>geben Sie höchstens 1 an</translation>
    </message>
    <message>
        <source>give days, or price and tvl</source>
        <translation>geben Sie Tage an, oder price und tvl</translation>
    </message>
    <message>
        <source>give either the new rate or the holding whose rate it would earn</source>
        <translation>geben Sie den neuen Satz oder die Position an, deren Satz sie verdienen würde</translation>
    </message>
    <message>
        <source>give it, or amount0, amount1 or both</source>
        <translation>geben Sie es an, oder amount0, amount1 oder beide</translation>
    </message>
    <message>
        <source>give it, or debt and available</source>
        <translation>geben Sie es an, oder debt und available</translation>
    </message>
    <message>
        <source>give it, or staked and total</source>
        <translation>geben Sie es an, oder staked und total</translation>
    </message>
    <message>
        <source>give its number, as `holding list` shows it</source>
        <translation>geben Sie ihre Nummer an, wie `holding list` sie zeigt</translation>
    </message>
    <message>
        <source>give less</source>
        <translation>geben Sie weniger an</translation>
    </message>
    <message>
        <source>give one bond</source>
        <translation>geben Sie ein Pfand an</translation>
    </message>
    <message>
        <source>give one for all pairs, or %1</source>
        <translation>geben Sie eine für alle Paare an, oder %1</translation>
    </message>
    <message>
        <source>give one for each coin</source>
        <translation>geben Sie eine je Coin an</translation>
    </message>
    <message>
        <source>give one for each of the seconds</source>
        <translation>geben Sie je einen für die Sekunden an</translation>
    </message>
    <message>
        <source>give one for each weight</source>
        <translation>geben Sie einen je Gewicht an</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>geben Sie eines von %1 an</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>geben Sie eines davon an</translation>
    </message>
    <message>
        <source>give one or the others</source>
        <translation>geben Sie das eine oder die anderen an</translation>
    </message>
    <message>
        <source>give one value, or one for each collateral</source>
        <translation>geben Sie einen Wert an, oder je Sicherheit einen</translation>
    </message>
    <message>
        <source>give only one of %1</source>
        <translation>geben Sie nur eines von %1 an</translation>
    </message>
    <message>
        <source>give price_of first</source>
        <translation>geben Sie zuerst price_of an</translation>
    </message>
    <message>
        <source>give shares, like 0.8,0.2</source>
        <translation>geben Sie Anteile an, etwa 0.8,0.2</translation>
    </message>
    <message>
        <source>give the id of the holding that is covered</source>
        <translation>geben Sie die Nummer der gedeckten Position an</translation>
    </message>
    <message>
        <source>give the later day last</source>
        <translation>geben Sie den späteren Tag zuletzt an</translation>
    </message>
    <message>
        <source>give the most that the cover pays</source>
        <translation>geben Sie an, was die Deckung höchstens zahlt</translation>
    </message>
    <message>
        <source>give the other amount, or another range</source>
        <translation>geben Sie die andere Menge oder eine andere Spanne an</translation>
    </message>
    <message>
        <source>give the share of the pool that is borrowed, such as 0.8</source>
        <translation>geben Sie den verliehenen Anteil des Pools an, etwa 0.8</translation>
    </message>
    <message>
        <source>give the value at the start</source>
        <translation>geben Sie den Wert am Anfang an</translation>
    </message>
    <message>
        <source>give what is moved, in the base currency</source>
        <translation>geben Sie an, was bewegt wird, in der Basiswährung</translation>
    </message>
    <message>
        <source>give what the bridge takes, or 0</source>
        <translation>geben Sie an, was die Brücke nimmt, oder 0</translation>
    </message>
    <message>
        <source>give what the network takes, or 0</source>
        <translation>geben Sie an, was das Netz nimmt, oder 0</translation>
    </message>
    <message>
        <source>give what was paid in on the day the value appears</source>
        <translation>geben Sie an, was an dem Tag eingezahlt wurde, an dem der Wert erscheint</translation>
    </message>
    <message>
        <source>give whole days</source>
        <translation>geben Sie ganze Tage an</translation>
    </message>
    <message>
        <source>gives days so far back only with a key of a paid plan</source>
        <translation>gibt so alte Tage nur mit dem Schlüssel eines bezahlten Tarifs</translation>
    </message>
    <message>
        <source>goal: income a month</source>
        <translation>Ziel: Ertrag im Monat</translation>
    </message>
    <message>
        <source>growing-tvl, crv-boost: what you have in the pool.</source>
        <translation>growing-tvl, crv-boost: was Sie im Pool haben.</translation>
    </message>
    <message>
        <source>half-life: days until half.</source>
        <translation>half-life: Tage bis zur Hälfte.</translation>
    </message>
    <message>
        <source>half-life: on the first day; growing-tvl and constant: always.</source>
        <translation>half-life: am ersten Tag; growing-tvl und constant: immer.</translation>
    </message>
    <message>
        <source>has more than 80 characters</source>
        <translation>hat mehr als 80 Zeichen</translation>
    </message>
    <message>
        <source>has no price, rate or score that is known.</source>
        <translation>hat keinen bekannten Preis, Satz oder keine Punktzahl.</translation>
    </message>
    <message>
        <source>hnt: of the day before; gives the next day&apos;s.</source>
        <translation>hnt: des Tages davor; ergibt den nächsten.</translation>
    </message>
    <message>
        <source>hnt: on the day.</source>
        <translation>hnt: an dem Tag.</translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>holding %1 (%2)</source>
        <translation>Position %1 (%2)</translation>
    </message>
    <message>
        <source>how this kind of strategy works</source>
        <translation>wie diese Art von Strategie funktioniert</translation>
    </message>
    <message>
        <source>impermanent loss along each path</source>
        <translation>Impermanent Loss entlang jedes Pfads</translation>
    </message>
    <message>
        <source>impermanent loss is shown under Risk</source>
        <translation>Impermanent Loss steht unter Risiko</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>incentives end</source>
        <translation>Anreize enden</translation>
    </message>
    <message>
        <source>income a year</source>
        <translation>Ertrag im Jahr</translation>
    </message>
    <message>
        <source>income a year ÷ worth, before compounding</source>
        <translation>Ertrag im Jahr ÷ Wert, ohne Zinseszins</translation>
    </message>
    <message>
        <source>income a year ÷ worth, compounded as the terms say</source>
        <translation>Ertrag im Jahr ÷ Wert, verzinst nach Bedingungen</translation>
    </message>
    <message>
        <source>initial = balance/%1; correlation: adjusted = min(m·slashed, total) with m = 1, 2, 3, 3; before Electra balance·adjusted/total rounded down to whole ETH, since then adjusted/total ETH·balance ETH in Gwei</source>
        <translation>initial = balance/%1; correlation: adjusted = min(m·slashed, total), m = 1, 2, 3, 3; vor Electra balance·adjusted/total, auf ganze ETH abgerundet, seitdem adjusted/total ETH·balance ETH in Gwei</translation>
    </message>
    <message>
        <source>is after the payment itself</source>
        <translation>liegt nach der Zahlung selbst</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is given beside amounts</source>
        <translation>steht neben Mengen</translation>
    </message>
    <message>
        <source>is given beside debt and available</source>
        <translation>steht neben debt und available</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>ist doppelt angegeben</translation>
    </message>
    <message>
        <source>is higher than the yield, so that nothing would be left</source>
        <translation>ist höher als die Rendite, so dass nichts übrig bliebe</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing, and the curve can&apos;t do without it</source>
        <translation>fehlt, und die Kurve kommt ohne sie nicht aus</translation>
    </message>
    <message>
        <source>is neither text nor a whole number</source>
        <translation>ist weder Text noch ganze Zahl</translation>
    </message>
    <message>
        <source>is not a JSON list</source>
        <translation>ist keine JSON-Liste</translation>
    </message>
    <message>
        <source>is not above the lower price</source>
        <translation>liegt nicht über dem unteren Preis</translation>
    </message>
    <message>
        <source>is not after the first day</source>
        <translation>liegt nicht nach dem ersten Tag</translation>
    </message>
    <message>
        <source>is not below the amount</source>
        <translation>liegt nicht unter dem Betrag</translation>
    </message>
    <message>
        <source>is not below the liquidation threshold, so that the loop would be liquidated at once</source>
        <translation>liegt nicht unter der Liquidationsschwelle, so dass die Schleife sofort liquidiert würde</translation>
    </message>
    <message>
        <source>is not part of the terms</source>
        <translation>gehört nicht zu den Bedingungen</translation>
    </message>
    <message>
        <source>is the holding it comes from</source>
        <translation>ist die Position, aus der es kommt</translation>
    </message>
    <message>
        <source>is watched, and what it would take can&apos;t be sized.</source>
        <translation>wird beobachtet, und was es nähme, lässt sich nicht beziffern.</translation>
    </message>
    <message>
        <source>is zero</source>
        <translation>ist null</translation>
    </message>
    <message>
        <source>is zero, which means it is missing</source>
        <translation>ist null, also fehlt es</translation>
    </message>
    <message>
        <source>it adds up to more than 170 quintillion</source>
        <translation>es ergibt mehr als 170 Trillionen</translation>
    </message>
    <message>
        <source>it begins in %1</source>
        <translation>es beginnt in %1</translation>
    </message>
    <message>
        <source>it belongs to one minipool</source>
        <translation>es gehört zu einem Minipool</translation>
    </message>
    <message>
        <source>it can&apos;t be bought in parts</source>
        <translation>es kann nicht in Teilen gekauft werden</translation>
    </message>
    <message>
        <source>it compounds by itself</source>
        <translation>es verzinst sich selbst</translation>
    </message>
    <message>
        <source>it does not hold a projection</source>
        <translation>es enthält keine Projektion</translation>
    </message>
    <message>
        <source>it earned before anything was put in</source>
        <translation>es verdiente, bevor etwas eingelegt war</translation>
    </message>
    <message>
        <source>it earns nothing</source>
        <translation>es bringt nichts</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>es endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>es hat %1</translation>
    </message>
    <message>
        <source>it has to be sold, and no market is known</source>
        <translation>es muss verkauft werden, und kein Markt ist bekannt</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8</source>
        <translation>enthält Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>it is above the cap of 2.1 billion DOT</source>
        <translation>es liegt über der Obergrenze von 2,1 Milliarden DOT</translation>
    </message>
    <message>
        <source>it is above the largest inflation</source>
        <translation>es liegt über der höchsten Inflation</translation>
    </message>
    <message>
        <source>it is another name for %1</source>
        <translation>es ist ein anderer Name für %1</translation>
    </message>
    <message>
        <source>it is before from_day</source>
        <translation>es liegt vor from_day</translation>
    </message>
    <message>
        <source>it is built on what would be moved, and when it can be left is not known</source>
        <translation>es ist auf dem gebaut, was bewegt würde, und wann man herauskann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>it is given twice</source>
        <translation>es ist doppelt angegeben</translation>
    </message>
    <message>
        <source>it is in %1</source>
        <translation>es steckt in %1</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>es fehlt</translation>
    </message>
    <message>
        <source>it is more than all that is staked</source>
        <translation>es ist mehr als alles Gestakte</translation>
    </message>
    <message>
        <source>it is more than all there is</source>
        <translation>es ist mehr, als es gibt</translation>
    </message>
    <message>
        <source>it is more than the capacity</source>
        <translation>es ist mehr als die Kapazität</translation>
    </message>
    <message>
        <source>it is more than the pool&apos;s stake</source>
        <translation>es ist mehr als der Einsatz des Pools</translation>
    </message>
    <message>
        <source>it is more than the total</source>
        <translation>es ist mehr als die Summe</translation>
    </message>
    <message>
        <source>it is more than the whole pool</source>
        <translation>es ist mehr als der ganze Pool</translation>
    </message>
    <message>
        <source>it is needed here</source>
        <translation>es wird hier gebraucht</translation>
    </message>
    <message>
        <source>it is negative</source>
        <translation>es ist negativ</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>es gibt sie nicht mehr</translation>
    </message>
    <message>
        <source>it is no part of a scenario</source>
        <translation>es gehört in kein Szenario</translation>
    </message>
    <message>
        <source>it is not a factor from 0 to %1</source>
        <translation>es ist kein Faktor von 0 bis %1</translation>
    </message>
    <message>
        <source>it is not a share from 0 to 1</source>
        <translation>es ist kein Anteil von 0 bis 1</translation>
    </message>
    <message>
        <source>it is not a share from 0 up to 1</source>
        <translation>es ist kein Anteil von 0 bis unter 1</translation>
    </message>
    <message>
        <source>it is not a yearly rate above −1</source>
        <translation>es ist kein Jahressatz über −1</translation>
    </message>
    <message>
        <source>it is not above zero</source>
        <translation>es liegt nicht über null</translation>
    </message>
    <message>
        <source>it is not an amount above zero</source>
        <translation>es ist kein Betrag über null</translation>
    </message>
    <message>
        <source>it is not below the liquidation threshold</source>
        <translation>es liegt nicht unter der Liquidationsschwelle</translation>
    </message>
    <message>
        <source>it is not below the upper bound</source>
        <translation>es liegt nicht unter der oberen Grenze</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>es liegt außerhalb der Spanne</translation>
    </message>
    <message>
        <source>it is outside 0 to 1</source>
        <translation>es liegt außerhalb 0 bis 1</translation>
    </message>
    <message>
        <source>it is outside 0 to 100</source>
        <translation>es liegt außerhalb 0 bis 100</translation>
    </message>
    <message>
        <source>it is outside −1 to 1000</source>
        <translation>es liegt außerhalb −1 bis 1000</translation>
    </message>
    <message>
        <source>it is the base currency itself</source>
        <translation>es ist die Basiswährung selbst</translation>
    </message>
    <message>
        <source>it is the same coin as i</source>
        <translation>es ist derselbe Coin wie i</translation>
    </message>
    <message>
        <source>it lost more than there was</source>
        <translation>es verlor mehr, als da war</translation>
    </message>
    <message>
        <source>it must be above %1</source>
        <translation>es muss über %1 liegen</translation>
    </message>
    <message>
        <source>it must be above 0</source>
        <translation>es muss über 0 liegen</translation>
    </message>
    <message>
        <source>it must be at least %1</source>
        <translation>es muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>it must be at most %1</source>
        <translation>es darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>it must be below %1</source>
        <translation>es muss unter %1 liegen</translation>
    </message>
    <message>
        <source>it must be below the principal</source>
        <translation>es muss unter dem Kapital liegen</translation>
    </message>
    <message>
        <source>it must outweigh the rate</source>
        <translation>es muss den Satz überwiegen</translation>
    </message>
    <message>
        <source>it needs a %1 that is not there any more</source>
        <translation>es braucht einen Eintrag in %1, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>it secures a debt, which has to be paid back first</source>
        <translation>es sichert eine Schuld, die zuerst zurückgezahlt werden muss</translation>
    </message>
    <message>
        <source>it takes the balance of %1</source>
        <translation>es nimmt den Bestand von %1</translation>
    </message>
    <message>
        <source>it was changed meanwhile by another window or program</source>
        <translation>es wurde inzwischen von einem anderen Fenster oder Programm geändert</translation>
    </message>
    <message>
        <source>it was removed meanwhile by another window or program</source>
        <translation>es wurde inzwischen von einem anderen Fenster oder Programm gelöscht</translation>
    </message>
    <message>
        <source>it was worth less than nothing for a time</source>
        <translation>es war eine Zeit lang weniger als nichts wert</translation>
    </message>
    <message>
        <source>it would begin on %1</source>
        <translation>es begänne am %1</translation>
    </message>
    <message>
        <source>its amounts add up to more than 170 quintillion</source>
        <translation>die Beträge ergeben mehr als 170 Trillionen</translation>
    </message>
    <message>
        <source>its kind is not known</source>
        <translation>seine Art ist nicht bekannt</translation>
    </message>
    <message>
        <source>its peg, no price is stored</source>
        <translation>seine Bindung, kein Preis ist gespeichert</translation>
    </message>
    <message>
        <source>its rate is not known</source>
        <translation>sein Satz ist nicht bekannt</translation>
    </message>
    <message>
        <source>its receipt token can be sold</source>
        <translation>sein Quittungstoken kann verkauft werden</translation>
    </message>
    <message>
        <source>its value or rate is not known</source>
        <translation>sein Wert oder Satz ist nicht bekannt</translation>
    </message>
    <message>
        <source>knows no such coin or address</source>
        <translation>kennt keinen solchen Coin oder keine solche Adresse</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>lassen Sie es leer</translation>
    </message>
    <message>
        <source>leave it out; it follows from each day</source>
        <translation>lassen Sie es weg; es folgt aus jedem Tag</translation>
    </message>
    <message>
        <source>leave out the decimals</source>
        <translation>lassen Sie die Nachkommastellen weg</translation>
    </message>
    <message>
        <source>leave out what moved before or after it</source>
        <translation>lassen Sie weg, was sich davor oder danach bewegte</translation>
    </message>
    <message>
        <source>leave the day out; the last known price is used</source>
        <translation>lassen Sie den Tag weg; der letzte bekannte Preis gilt</translation>
    </message>
    <message>
        <source>leaves one asset without any weight</source>
        <translation>lässt eine Anlage ohne Gewicht</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>left out: its dilution is not known</source>
        <translation>ausgelassen: die Verwässerung ist nicht bekannt</translation>
    </message>
    <message>
        <source>left out: no price</source>
        <translation>ausgelassen: kein Preis</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>Zeile 1</translation>
    </message>
    <message>
        <source>linear (Aave suppliers), compound-v2 and compound-v3 (Aave borrowers), or continuous.</source>
        <translation>linear (Aave-Einleger), compound-v2 und compound-v3 (Aave-Leihende) oder continuous.</translation>
    </message>
    <message>
        <source>list the holdings</source>
        <translation>listen Sie die Positionen auf</translation>
    </message>
    <message>
        <source>lock ends</source>
        <translation>Sperre endet</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>sehen Sie noch einmal nach</translation>
    </message>
    <message>
        <source>look again after the next change</source>
        <translation>sehen Sie nach der nächsten Änderung wieder nach</translation>
    </message>
    <message>
        <source>look at it again and repeat the edit</source>
        <translation>sehen Sie es sich an und wiederholen Sie die Änderung</translation>
    </message>
    <message>
        <source>look for a typing mistake</source>
        <translation>suchen Sie einen Tippfehler</translation>
    </message>
    <message>
        <source>look for a wrong digit</source>
        <translation>suchen Sie eine falsche Ziffer</translation>
    </message>
    <message>
        <source>look for an amount that is far too large</source>
        <translation>suchen Sie nach einem viel zu großen Betrag</translation>
    </message>
    <message>
        <source>look for values that contradict each other</source>
        <translation>suchen Sie Werte, die sich widersprechen</translation>
    </message>
    <message>
        <source>loss unknown</source>
        <translation>Verlust unbekannt</translation>
    </message>
    <message>
        <source>make a new portfolio in %1</source>
        <translation>legen Sie ein neues Portfolio in %1 an</translation>
    </message>
    <message>
        <source>make the folder first or choose another</source>
        <translation>legen Sie zuerst den Ordner an oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>many amounts</source>
        <translation>viele Beträge</translation>
    </message>
    <message>
        <source>mean of %1 recorded %2</source>
        <translation>Mittel aus %1 gebuchten %2</translation>
    </message>
    <message>
        <source>missing, and a price of 0 counts as missing</source>
        <translation>fehlt, und ein Preis von 0 zählt als fehlend</translation>
    </message>
    <message>
        <source>money went one way only, so that no rate makes it even</source>
        <translation>Geld floss nur in eine Richtung, kein Satz gleicht es aus</translation>
    </message>
    <message>
        <source>multiplied by %1</source>
        <translation>mit %1 multipliziert</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be between %1</source>
        <translation>muss zwischen %1 liegen</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>name an asset, for example ETH</source>
        <translation>nennen Sie eine Anlage, etwa ETH</translation>
    </message>
    <message>
        <source>name another asset</source>
        <translation>nennen Sie eine andere Anlage</translation>
    </message>
    <message>
        <source>name another file to restore to</source>
        <translation>nennen Sie eine andere Datei zum Wiederherstellen</translation>
    </message>
    <message>
        <source>name another holding</source>
        <translation>nennen Sie eine andere Position</translation>
    </message>
    <message>
        <source>name another holding, or record a withdrawal</source>
        <translation>nennen Sie eine andere Position oder buchen Sie einen Abzug</translation>
    </message>
    <message>
        <source>name it as people write it, for example ETH</source>
        <translation>nennen Sie sie, wie man sie schreibt, etwa ETH</translation>
    </message>
    <message>
        <source>name the asset</source>
        <translation>nennen Sie die Anlage</translation>
    </message>
    <message>
        <source>name the protocol, exchange or validator</source>
        <translation>nennen Sie das Protokoll, die Börse oder den Validator</translation>
    </message>
    <message>
        <source>new coins a year, of the assets held, by value</source>
        <translation>neue Coins im Jahr der gehaltenen Anlagen, nach Wert</translation>
    </message>
    <message>
        <source>new rate</source>
        <translation>neuer Satz</translation>
    </message>
    <message>
        <source>next %1 months</source>
        <translation>nächste %1 Monate</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächster Monat</translation>
    </message>
    <message>
        <source>no admin</source>
        <translation>kein Admin</translation>
    </message>
    <message>
        <source>no liquidation threshold entered; add it to the terms</source>
        <translation>keine Liquidationsschwelle eingegeben; ergänzen Sie sie in den Bedingungen</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation>kein Verlust</translation>
    </message>
    <message>
        <source>no lower bound uses up both amounts with this upper one</source>
        <translation>keine untere Grenze verbraucht mit dieser oberen beide Mengen</translation>
    </message>
    <message>
        <source>no month of the past could be forecast and valued</source>
        <translation>kein vergangener Monat ließ sich prognostizieren und bewerten</translation>
    </message>
    <message>
        <source>no price entered or fetched</source>
        <translation>kein Preis eingegeben oder abgerufen</translation>
    </message>
    <message>
        <source>no price is known for this day or any before it</source>
        <translation>kein Preis für diesen Tag oder davor bekannt</translation>
    </message>
    <message>
        <source>no price is stored: the stablecoin stands at its peg</source>
        <translation>kein Preis gespeichert: der Stablecoin steht auf seiner Bindung</translation>
    </message>
    <message>
        <source>no price of its own entered or fetched; it is taken to hold</source>
        <translation>kein eigener Preis eingegeben oder abgerufen; die Bindung gilt als gehalten</translation>
    </message>
    <message>
        <source>no price of that day or before it: the first known one, by your choice</source>
        <translation>kein Preis dieses Tages oder davor: der erste bekannte, nach Ihrer Wahl</translation>
    </message>
    <message>
        <source>no price of that day: the last one before it</source>
        <translation>kein Preis dieses Tages: der letzte davor</translation>
    </message>
    <message>
        <source>no prices can move together as they were given; the nearest possible ones are used</source>
        <translation>so können sich keine Preise gemeinsam bewegen; die nächstmöglichen gelten</translation>
    </message>
    <message>
        <source>no prices can move together like that</source>
        <translation>so können sich keine Preise gemeinsam bewegen</translation>
    </message>
    <message>
        <source>no rate makes the flows even</source>
        <translation>kein Satz gleicht die Flüsse aus</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>keine Quelle genannt</translation>
    </message>
    <message>
        <source>no state of the pool fits these balances and prices</source>
        <translation>kein Zustand des Pools passt zu diesen Beständen und Preisen</translation>
    </message>
    <message>
        <source>no time passes</source>
        <translation>es vergeht keine Zeit</translation>
    </message>
    <message>
        <source>no upper bound uses up both amounts with this lower one</source>
        <translation>keine obere Grenze verbraucht mit dieser unteren beide Mengen</translation>
    </message>
    <message>
        <source>no waiting time</source>
        <translation>keine Wartezeit</translation>
    </message>
    <message>
        <source>no waiting time (terms)</source>
        <translation>keine Wartezeit (Bedingungen)</translation>
    </message>
    <message>
        <source>none are expected</source>
        <translation>keine werden erwartet</translation>
    </message>
    <message>
        <source>none entered</source>
        <translation>keine eingegeben</translation>
    </message>
    <message>
        <source>none for these holdings</source>
        <translation>keine für diese Positionen</translation>
    </message>
    <message>
        <source>none is known for %1</source>
        <translation>keiner ist für %1 bekannt</translation>
    </message>
    <message>
        <source>not a currency code</source>
        <translation>kein Währungscode</translation>
    </message>
    <message>
        <source>not a decimal literal</source>
        <translation>keine Dezimalzahl</translation>
    </message>
    <message>
        <source>not entered yet; add it to the terms</source>
        <translation>noch nicht eingegeben; ergänzen Sie es in den Bedingungen</translation>
    </message>
    <message>
        <source>not entered yet; add it under the platform or asset</source>
        <translation>noch nicht eingegeben; ergänzen Sie es bei Plattform oder Anlage</translation>
    </message>
    <message>
        <source>not entered yet; add them to the terms</source>
        <translation>noch nicht eingegeben; ergänzen Sie sie in den Bedingungen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>nothing in this portfolio earns</source>
        <translation>nichts in diesem Portfolio verdient</translation>
    </message>
    <message>
        <source>nothing of either asset is put in</source>
        <translation>von keiner der beiden Anlagen ist etwas eingelegt</translation>
    </message>
    <message>
        <source>nothing of known value is in it</source>
        <translation>nichts von bekanntem Wert ist darin</translation>
    </message>
    <message>
        <source>nothing of this kind earns</source>
        <translation>nichts dieser Art verdient</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts gebucht</translation>
    </message>
    <message>
        <source>nothing recorded for “</source>
        <translation>nichts gebucht für „</translation>
    </message>
    <message>
        <source>nothing says which asset the prices are of</source>
        <translation>nichts sagt, von welcher Anlage die Preise sind</translation>
    </message>
    <message>
        <source>nothing was put in</source>
        <translation>nichts wurde eingelegt</translation>
    </message>
    <message>
        <source>of %1 simulated paths, beside the holdings by themselves</source>
        <translation>von %1 simulierten Pfaden, neben den Positionen für sich</translation>
    </message>
    <message>
        <source>of it estimated</source>
        <translation>davon geschätzt</translation>
    </message>
    <message>
        <source>of it recorded</source>
        <translation>davon gebucht</translation>
    </message>
    <message>
        <source>of that day</source>
        <translation>dieses Tages</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>vom Tag</translation>
    </message>
    <message>
        <source>on average no capital was at work</source>
        <translation>im Mittel war kein Kapital eingesetzt</translation>
    </message>
    <message>
        <source>on paths on which the price crosses its liquidation price at a month&apos;s end; 5 % of the debt is lost</source>
        <translation>auf Pfaden, auf denen der Preis zum Monatsende den Liquidationspreis kreuzt; 5&#xa0;% der Schuld gehen verloren</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>an diesem Tag</translation>
    </message>
    <message>
        <source>on the mean prices stay where they are; no view is taken</source>
        <translation>im Mittel bleiben Preise, wo sie sind; keine Meinung wird vertreten</translation>
    </message>
    <message>
        <source>only %1 is in “%2”</source>
        <translation>nur %1 ist in „%2“</translation>
    </message>
    <message>
        <source>only Comet has a curve for suppliers</source>
        <translation>nur Comet hat eine Kurve für Einleger</translation>
    </message>
    <message>
        <source>only costs have one</source>
        <translation>nur Kosten haben eine</translation>
    </message>
    <message>
        <source>only income and costs can repeat</source>
        <translation>nur Ertrag und Kosten können wiederkehren</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>öffnen Sie sie erneut</translation>
    </message>
    <message>
        <source>open it again; nothing was changed</source>
        <translation>öffnen Sie sie erneut; nichts wurde geändert</translation>
    </message>
    <message>
        <source>openings and deposits less withdrawals, each at the price of its day</source>
        <translation>Eröffnungen und Einlagen abzüglich Abzüge, jede zum Preis ihres Tages</translation>
    </message>
    <message>
        <source>pays for the last time</source>
        <translation>zahlt zum letzten Mal</translation>
    </message>
    <message>
        <source>pays in %1</source>
        <translation>zahlt in %1</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>places in %1</source>
        <translation>Orte in %1</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>price of the day</source>
        <translation>Preis des Tages</translation>
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
        <translation>Preise können weiter steigen als fallen</translation>
    </message>
    <message>
        <source>private credit</source>
        <translation>private Kredite</translation>
    </message>
    <message>
        <source>put quotes around cells with a comma in them</source>
        <translation>setzen Sie Zellen mit Komma in Anführungszeichen</translation>
    </message>
    <message>
        <source>rates are fractions: 0.6 is 60 %</source>
        <translation>Sätze sind Anteile: 0.6 sind 60&#xa0;%</translation>
    </message>
    <message>
        <source>ratio × price of %1</source>
        <translation>Verhältnis × Preis von %1</translation>
    </message>
    <message>
        <source>received amount</source>
        <translation>erhaltene Menge</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>buchen Sie %1</translation>
    </message>
    <message>
        <source>record a deposit or withdrawal instead</source>
        <translation>buchen Sie stattdessen eine Einlage oder einen Abzug</translation>
    </message>
    <message>
        <source>record deposits, withdrawals and balances one by one</source>
        <translation>buchen Sie Einlagen, Abzüge und Bestände einzeln</translation>
    </message>
    <message>
        <source>record more, or fetch older prices</source>
        <translation>buchen Sie mehr, oder holen Sie ältere Preise</translation>
    </message>
    <message>
        <source>recorded and estimated amounts, each at the value of its day; costs are not income</source>
        <translation>gebuchte und geschätzte Beträge, jeder zum Wert seines Tages; Kosten sind kein Ertrag</translation>
    </message>
    <message>
        <source>recorded without a price for “</source>
        <translation>ohne Preis gebucht für „</translation>
    </message>
    <message>
        <source>recurring entry %1</source>
        <translation>wiederkehrende Buchung %1</translation>
    </message>
    <message>
        <source>redeemed on the next business day</source>
        <translation>am nächsten Werktag eingelöst</translation>
    </message>
    <message>
        <source>remove it and save a new one</source>
        <translation>löschen Sie sie und speichern Sie eine neue</translation>
    </message>
    <message>
        <source>remove or change that one first</source>
        <translation>löschen oder ändern Sie zuerst jene</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>return to their level; half of a deviation is gone after 17 months</source>
        <translation>kehren zu ihrem Niveau zurück; nach 17 Monaten ist die halbe Abweichung weg</translation>
    </message>
    <message>
        <source>save a new forecast</source>
        <translation>speichern Sie eine neue Prognose</translation>
    </message>
    <message>
        <source>say how many days leaving takes</source>
        <translation>sagen Sie, wie viele Tage der Ausstieg dauert</translation>
    </message>
    <message>
        <source>say where the range begins, in the second asset</source>
        <translation>sagen Sie, wo die Spanne beginnt, in der zweiten Anlage</translation>
    </message>
    <message>
        <source>say where the range ends, in the second asset</source>
        <translation>sagen Sie, wo die Spanne endet, in der zweiten Anlage</translation>
    </message>
    <message>
        <source>say which holding it belongs to</source>
        <translation>sagen Sie, zu welcher Position es gehört</translation>
    </message>
    <message>
        <source>see `holding list` for their numbers</source>
        <translation>`holding list` zeigt ihre Nummern</translation>
    </message>
    <message>
        <source>see the list of holdings for their numbers</source>
        <translation>die Liste der Positionen zeigt ihre Nummern</translation>
    </message>
    <message>
        <source>set another one</source>
        <translation>setzen Sie eine andere</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>set by you; at today&apos;s balances and prices</source>
        <translation>von Ihnen festgelegt; zu heutigen Beständen und Preisen</translation>
    </message>
    <message>
        <source>set by you; those set for one asset are as they were set</source>
        <translation>von Ihnen festgelegt; die für eine Anlage festgelegten bleiben</translation>
    </message>
    <message>
        <source>several assets are called %1</source>
        <translation>mehrere Anlagen heißen %1</translation>
    </message>
    <message>
        <source>shorten or round it</source>
        <translation>kürzen oder runden Sie es</translation>
    </message>
    <message>
        <source>since the first day</source>
        <translation>seit dem ersten Tag</translation>
    </message>
    <message>
        <source>so that capital counts once</source>
        <translation>so dass Kapital einmal zählt</translation>
    </message>
    <message>
        <source>sort the rows by date, one a day</source>
        <translation>ordnen Sie die Zeilen nach Datum, eine je Tag</translation>
    </message>
    <message>
        <source>split it into smaller files</source>
        <translation>teilen Sie sie in kleinere Dateien</translation>
    </message>
    <message>
        <source>stETH Jun 2022</source>
        <translation>stETH Juni 2022</translation>
    </message>
    <message>
        <source>state its waiting time (unbonding_days)</source>
        <translation>geben Sie die Wartezeit an (unbonding_days)</translation>
    </message>
    <message>
        <source>such a loan could be liquidated at once</source>
        <translation>ein solcher Kredit könnte sofort liquidiert werden</translation>
    </message>
    <message>
        <source>swap the two</source>
        <translation>vertauschen Sie beide</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>abgezogen</translation>
    </message>
    <message>
        <source>tax=0.25 takes a quarter</source>
        <translation>tax=0.25 nimmt ein Viertel</translation>
    </message>
    <message>
        <source>terms of %1</source>
        <translation>Bedingungen von %1</translation>
    </message>
    <message>
        <source>terms of the holding</source>
        <translation>Bedingungen der Position</translation>
    </message>
    <message>
        <source>that is where the money is</source>
        <translation>dort ist das Geld</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>the %1 is not Tidemill&apos;s</source>
        <translation>%1 ist nicht von Tidemill</translation>
    </message>
    <message>
        <source>the %1 is not as Tidemill makes it</source>
        <translation>%1 ist nicht so, wie Tidemill es anlegt</translation>
    </message>
    <message>
        <source>the amount of a %1, spread over its days × price</source>
        <translation>der Betrag eines %1, auf seine Tage verteilt × Preis</translation>
    </message>
    <message>
        <source>the answer is not what a price service answers</source>
        <translation>die Antwort ist nicht die eines Preisdienstes</translation>
    </message>
    <message>
        <source>the asset</source>
        <translation>die Anlage</translation>
    </message>
    <message>
        <source>the asset is no longer there</source>
        <translation>die Anlage gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the balance is larger than can be counted</source>
        <translation>der Bestand ist größer, als gezählt werden kann</translation>
    </message>
    <message>
        <source>the balance of %1</source>
        <translation>der Bestand von %1</translation>
    </message>
    <message>
        <source>the balance of %1 falls below zero on %2, to %3</source>
        <translation>der Bestand von %1 fällt am %2 unter null, auf %3</translation>
    </message>
    <message>
        <source>the base currency</source>
        <translation>die Basiswährung</translation>
    </message>
    <message>
        <source>the base currency can&apos;t be removed</source>
        <translation>die Basiswährung kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>the base currency can&apos;t change once there are holdings</source>
        <translation>die Basiswährung kann sich nicht ändern, sobald es Positionen gibt</translation>
    </message>
    <message>
        <source>the column “</source>
        <translation>die Spalte „</translation>
    </message>
    <message>
        <source>the date is empty</source>
        <translation>das Datum ist leer</translation>
    </message>
    <message>
        <source>the debt is not part of this portfolio</source>
        <translation>die Schuld ist nicht Teil dieses Portfolios</translation>
    </message>
    <message>
        <source>the debt is paid back out of the collateral; what is left counts</source>
        <translation>die Schuld wird aus der Sicherheit zurückgezahlt; was bleibt, zählt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the entry of %1</source>
        <translation>die Buchung vom %1</translation>
    </message>
    <message>
        <source>the file is damaged or cut short: %1 of %2 bytes are there</source>
        <translation>die Datei ist beschädigt oder abgeschnitten: %1 von %2 Bytes sind da</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the file is damaged: an edit in it does not fit what it holds</source>
        <translation>die Datei ist beschädigt: eine Änderung darin passt nicht zu ihrem Inhalt</translation>
    </message>
    <message>
        <source>the file is damaged: it has no version</source>
        <translation>die Datei ist beschädigt: sie hat keine Version</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is larger than %1</source>
        <translation>die Datei ist größer als %1</translation>
    </message>
    <message>
        <source>the file was moved, replaced or deleted meanwhile</source>
        <translation>die Datei wurde inzwischen verschoben, ersetzt oder gelöscht</translation>
    </message>
    <message>
        <source>the first known price, of %1</source>
        <translation>der erste bekannte Preis, vom %1</translation>
    </message>
    <message>
        <source>the first line must be %1</source>
        <translation>die erste Zeile muss %1 sein</translation>
    </message>
    <message>
        <source>the first line must be asset,date,price, or Date,Close with the asset given apart</source>
        <translation>die erste Zeile muss asset,date,price sein, oder Date,Close mit getrennt genannter Anlage</translation>
    </message>
    <message>
        <source>the flows change direction more than once: %1</source>
        <translation>die Flüsse wechseln mehrmals die Richtung: %1</translation>
    </message>
    <message>
        <source>the history is too short: a forecast needs three months before and one after it</source>
        <translation>die Geschichte ist zu kurz: eine Prognose braucht drei Monate davor und einen danach</translation>
    </message>
    <message>
        <source>the holding beneath it, %1</source>
        <translation>die Position darunter, %1</translation>
    </message>
    <message>
        <source>the holding is empty or closed, so it has none</source>
        <translation>die Position ist leer oder geschlossen und hat daher keine</translation>
    </message>
    <message>
        <source>the holding is not in the analysis</source>
        <translation>die Position ist nicht in der Auswertung</translation>
    </message>
    <message>
        <source>the holding would be funded by itself</source>
        <translation>die Position würde sich selbst finanzieren</translation>
    </message>
    <message>
        <source>the largest is %1</source>
        <translation>die größte ist %1</translation>
    </message>
    <message>
        <source>the lock ends before it begins</source>
        <translation>die Sperre endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>the mean lies above the median</source>
        <translation>das Mittel liegt über dem Median</translation>
    </message>
    <message>
        <source>the mean of each month, added up</source>
        <translation>das Mittel jedes Monats, addiert</translation>
    </message>
    <message>
        <source>the mean of what every holding may earn; half of all cases lie below the median</source>
        <translation>das Mittel dessen, was jede Position verdienen kann; die Hälfte aller Fälle liegt unter dem Median</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the net rate needs both</source>
        <translation>der Nettosatz braucht beides</translation>
    </message>
    <message>
        <source>the next number of %1 is %2, but %3 is in use already</source>
        <translation>die nächste Nummer von %1 ist %2, aber %3 ist schon vergeben</translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation>die Zahl ist leer</translation>
    </message>
    <message>
        <source>the period is not a day long</source>
        <translation>der Zeitraum ist keinen Tag lang</translation>
    </message>
    <message>
        <source>the pool can&apos;t price this amount</source>
        <translation>der Pool kann diese Menge nicht bepreisen</translation>
    </message>
    <message>
        <source>the pool&apos;s %1</source>
        <translation>%1 des Pools</translation>
    </message>
    <message>
        <source>the pool&apos;s value</source>
        <translation>der Wert des Pools</translation>
    </message>
    <message>
        <source>the position holds none of this token at this price</source>
        <translation>die Position hält bei diesem Preis nichts von diesem Token</translation>
    </message>
    <message>
        <source>the price stored for that day</source>
        <translation>der für diesen Tag gespeicherte Preis</translation>
    </message>
    <message>
        <source>the program that had it open last was stopped before it could close it; every edit that had been saved was taken up and nothing is missing</source>
        <translation>das Programm, das sie zuletzt offen hatte, wurde vor dem Schließen beendet; jede gespeicherte Änderung wurde übernommen und nichts fehlt</translation>
    </message>
    <message>
        <source>the return on the capacity needs it</source>
        <translation>die Rendite auf die Kapazität braucht es</translation>
    </message>
    <message>
        <source>the rule does more than one thing</source>
        <translation>die Regel tut mehr als eines</translation>
    </message>
    <message>
        <source>the rule does not say what it does</source>
        <translation>die Regel sagt nicht, was sie tut</translation>
    </message>
    <message>
        <source>the schedule does not know this year</source>
        <translation>der Zeitplan kennt dieses Jahr nicht</translation>
    </message>
    <message>
        <source>the scores of the holdings, half weighted by worth and half by income; 100 is best</source>
        <translation>die Punktzahlen der Positionen, halb nach Wert und halb nach Ertrag gewichtet; 100 ist am besten</translation>
    </message>
    <message>
        <source>the simulation has them</source>
        <translation>die Simulation enthält sie</translation>
    </message>
    <message>
        <source>the square root of a negative number</source>
        <translation>die Wurzel einer negativen Zahl</translation>
    </message>
    <message>
        <source>the term ends before the loan begins</source>
        <translation>die Laufzeit endet, bevor das Darlehen beginnt</translation>
    </message>
    <message>
        <source>the total is larger than 170 quintillion</source>
        <translation>die Summe ist größer als 170 Trillionen</translation>
    </message>
    <message>
        <source>the unbonding time is not known; state unbonding_days</source>
        <translation>die Entbindungszeit ist nicht bekannt; geben Sie unbonding_days an</translation>
    </message>
    <message>
        <source>the variance comes out negative</source>
        <translation>die Varianz wird negativ</translation>
    </message>
    <message>
        <source>the year %1 is outside %2–%3</source>
        <translation>das Jahr %1 liegt außerhalb %2–%3</translation>
    </message>
    <message>
        <source>there is a forecast %1</source>
        <translation>es gibt eine Prognose %1</translation>
    </message>
    <message>
        <source>there is a goal %1</source>
        <translation>es gibt ein Ziel %1</translation>
    </message>
    <message>
        <source>there is no %1 %2 %3</source>
        <translation>es gibt keinen %1 %2 %3</translation>
    </message>
    <message>
        <source>there is no asset %1</source>
        <translation>es gibt keine Anlage %1</translation>
    </message>
    <message>
        <source>there is no asset called %1</source>
        <translation>es gibt keine Anlage namens %1</translation>
    </message>
    <message>
        <source>there is no asset number %1</source>
        <translation>es gibt keine Anlage Nummer %1</translation>
    </message>
    <message>
        <source>there is no asset to take the price from</source>
        <translation>es gibt keine Anlage, von der der Preis kommen könnte</translation>
    </message>
    <message>
        <source>there is no category of costs called %1</source>
        <translation>es gibt keine Kostenart namens %1</translation>
    </message>
    <message>
        <source>there is no change to bring back</source>
        <translation>es gibt keine Änderung zurückzuholen</translation>
    </message>
    <message>
        <source>there is no change to take back</source>
        <translation>es gibt keine Änderung zurückzunehmen</translation>
    </message>
    <message>
        <source>there is no column called %1</source>
        <translation>es gibt keine Spalte namens %1</translation>
    </message>
    <message>
        <source>there is no column for the date or the price</source>
        <translation>es gibt keine Spalte für Datum oder Preis</translation>
    </message>
    <message>
        <source>there is no currency %1</source>
        <translation>es gibt keine Währung %1</translation>
    </message>
    <message>
        <source>there is no format called “</source>
        <translation>es gibt kein Format namens „</translation>
    </message>
    <message>
        <source>there is no holding %1</source>
        <translation>es gibt keine Position %1</translation>
    </message>
    <message>
        <source>there is no input of this name</source>
        <translation>es gibt keine Eingabe dieses Namens</translation>
    </message>
    <message>
        <source>there is no kind of asset called %1</source>
        <translation>es gibt keine Anlageart namens %1</translation>
    </message>
    <message>
        <source>there is no kind of platform called %1</source>
        <translation>es gibt keine Plattformart namens %1</translation>
    </message>
    <message>
        <source>there is no kind of strategy called %1</source>
        <translation>es gibt keine Strategieart namens %1</translation>
    </message>
    <message>
        <source>there is no money of known value and risk to spread</source>
        <translation>es gibt kein Geld mit bekanntem Wert und Risiko zu verteilen</translation>
    </message>
    <message>
        <source>there is no month %1</source>
        <translation>es gibt keinen Monat %1</translation>
    </message>
    <message>
        <source>there is no period called %1</source>
        <translation>es gibt keinen Zeitraum namens %1</translation>
    </message>
    <message>
        <source>there is no platform or asset of this name</source>
        <translation>es gibt keine Plattform oder Anlage dieses Namens</translation>
    </message>
    <message>
        <source>there is no rate without money going both in and out</source>
        <translation>ohne Geld in beide Richtungen gibt es keinen Satz</translation>
    </message>
    <message>
        <source>there is no setting of this name</source>
        <translation>es gibt keine Einstellung dieses Namens</translation>
    </message>
    <message>
        <source>there is no state called %1</source>
        <translation>es gibt keinen Stand namens %1</translation>
    </message>
    <message>
        <source>there is no strategy %1</source>
        <translation>es gibt keine Strategie %1</translation>
    </message>
    <message>
        <source>there is no such coin</source>
        <translation>diesen Coin gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>diese Buchung gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such holding</source>
        <translation>diese Position gibt es nicht</translation>
    </message>
    <message>
        <source>there is no table %1</source>
        <translation>es gibt keine Tabelle %1</translation>
    </message>
    <message>
        <source>there is no type called %1</source>
        <translation>es gibt keinen Typ namens %1</translation>
    </message>
    <message>
        <source>there is none called %1</source>
        <translation>es gibt keine namens %1</translation>
    </message>
    <message>
        <source>there is none on %1</source>
        <translation>am %1 gibt es keinen</translation>
    </message>
    <message>
        <source>there is none with this id</source>
        <translation>es gibt keine mit dieser Nummer</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>es war nicht genug Speicher da</translation>
    </message>
    <message>
        <source>they add up to nothing</source>
        <translation>sie ergeben zusammen nichts</translation>
    </message>
    <message>
        <source>they are no part of income</source>
        <translation>sie sind kein Teil des Ertrags</translation>
    </message>
    <message>
        <source>they are not below debt and available together</source>
        <translation>sie liegen nicht unter debt und available zusammen</translation>
    </message>
    <message>
        <source>they are outside 0 to 36500</source>
        <translation>sie liegen außerhalb 0 bis 36500</translation>
    </message>
    <message>
        <source>they differ too much for a pool</source>
        <translation>sie unterscheiden sich für einen Pool zu sehr</translation>
    </message>
    <message>
        <source>they do not add up to 1</source>
        <translation>sie ergeben zusammen nicht 1</translation>
    </message>
    <message>
        <source>this factor does not apply to the holding</source>
        <translation>dieser Faktor gilt für die Position nicht</translation>
    </message>
    <message>
        <source>this holding is not part of it</source>
        <translation>diese Position gehört nicht dazu</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>this is not a Tidemill portfolio</source>
        <translation>das ist kein Tidemill-Portfolio</translation>
    </message>
    <message>
        <source>this is not a Tidemill portfolio but a device</source>
        <translation>das ist kein Tidemill-Portfolio, sondern ein Gerät</translation>
    </message>
    <message>
        <source>this is not a Tidemill portfolio but another program&apos;s database</source>
        <translation>das ist kein Tidemill-Portfolio, sondern die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>this is the copy itself</source>
        <translation>das ist die Kopie selbst</translation>
    </message>
    <message>
        <source>this kind has no parameters</source>
        <translation>diese Art hat keine Parameter</translation>
    </message>
    <message>
        <source>this kind has none</source>
        <translation>diese Art hat keine</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>versuchen Sie es später</translation>
    </message>
    <message>
        <source>type 2 to 8 letters or digits, for example USD</source>
        <translation>geben Sie 2 bis 8 Buchstaben oder Ziffern ein, etwa USD</translation>
    </message>
    <message>
        <source>type a share, for example 0.3</source>
        <translation>geben Sie einen Anteil ein, etwa 0.3</translation>
    </message>
    <message>
        <source>type a yield above −1</source>
        <translation>geben Sie eine Rendite über −1 ein</translation>
    </message>
    <message>
        <source>type an amount above zero</source>
        <translation>geben Sie einen Betrag über null ein</translation>
    </message>
    <message>
        <source>type an amount, for example 0.0413</source>
        <translation>geben Sie einen Betrag ein, etwa 0.0413</translation>
    </message>
    <message>
        <source>type digits with one point, for example 1234.5</source>
        <translation>geben Sie Ziffern mit einem Punkt ein, etwa 1234.5</translation>
    </message>
    <message>
        <source>type how much is held, for example 12.5</source>
        <translation>geben Sie ein, wie viel gehalten wird, etwa 12.5</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>geben Sie es erneut ein</translation>
    </message>
    <message>
        <source>type the amount without a minus; withdrawals, slashes and costs are subtracted by their type</source>
        <translation>geben Sie den Betrag ohne Minus ein; Abzüge, Slashing und Kosten werden nach ihrer Art abgezogen</translation>
    </message>
    <message>
        <source>uncertain itself: two thirds of the time within ×0.6 to ×1.6 of its square</source>
        <translation>selbst unsicher: zwei Drittel der Zeit im ×0,6- bis ×1,6-Fachen ihres Quadrats</translation>
    </message>
    <message>
        <source>uncertain rates: no income was recorded, so what came follows from terms and prices alone</source>
        <translation>unsichere Sätze: kein Ertrag wurde gebucht, daher folgt alles nur aus Bedingungen und Preisen</translation>
    </message>
    <message>
        <source>undone entries of batch %1 belong to no change</source>
        <translation>zurückgenommene Buchungen des Stapels %1 gehören zu keiner Änderung</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>update Tidemill to open it; the file was not touched</source>
        <translation>aktualisieren Sie Tidemill, um sie zu öffnen; die Datei blieb unberührt</translation>
    </message>
    <message>
        <source>use a name from this portfolio, or “slashing”</source>
        <translation>nehmen Sie einen Namen aus diesem Portfolio oder „slashing“</translation>
    </message>
    <message>
        <source>use a newer version</source>
        <translation>nehmen Sie eine neuere Version</translation>
    </message>
    <message>
        <source>use inputs that are less extreme</source>
        <translation>nehmen Sie weniger extreme Eingaben</translation>
    </message>
    <message>
        <source>use its code, for example USD</source>
        <translation>nehmen Sie ihren Code, etwa USD</translation>
    </message>
    <message>
        <source>use its code, for example USD, or add it as an asset first</source>
        <translation>nehmen Sie ihren Code, etwa USD, oder legen Sie sie zuerst als Anlage an</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>nehmen Sie eines von: %1</translation>
    </message>
    <message>
        <source>use the symbol of an asset you hold</source>
        <translation>nehmen Sie das Kürzel einer gehaltenen Anlage</translation>
    </message>
    <message>
        <source>usual distance over %1 price changes; it does not grow with time</source>
        <translation>üblicher Abstand über %1 Preisänderungen; er wächst nicht mit der Zeit</translation>
    </message>
    <message>
        <source>usual for %1</source>
        <translation>üblich für %1</translation>
    </message>
    <message>
        <source>usual for this kind of asset; too few prices yet</source>
        <translation>üblich für diese Art von Anlage; noch zu wenige Preise</translation>
    </message>
    <message>
        <source>usual; fewer than 60 common days of prices</source>
        <translation>üblich; weniger als 60 gemeinsame Preistage</translation>
    </message>
    <message>
        <source>usual; tails are heavier than those of one volatility</source>
        <translation>üblich; die Ränder sind schwerer als bei einer einzigen Volatilität</translation>
    </message>
    <message>
        <source>usual; the setting %1</source>
        <translation>üblich; die Einstellung %1</translation>
    </message>
    <message>
        <source>wait a few minutes, or give a key</source>
        <translation>warten Sie einige Minuten, oder geben Sie einen Schlüssel an</translation>
    </message>
    <message>
        <source>wants another key, or one at all</source>
        <translation>verlangt einen anderen Schlüssel oder überhaupt einen</translation>
    </message>
    <message>
        <source>was asked too often</source>
        <translation>wurde zu oft gefragt</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>wurde angehalten</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>were stopped</source>
        <translation>wurden angehalten</translation>
    </message>
    <message>
        <source>what a claim costs is not known: give the fee, or record network fees as costs</source>
        <translation>was ein Abholen kostet, ist nicht bekannt: geben Sie die Gebühr an oder buchen Sie Netzgebühren als Kosten</translation>
    </message>
    <message>
        <source>what every open holding earns in a year at today&apos;s balances, terms and prices</source>
        <translation>was jede offene Position im Jahr zu heutigem Bestand, Bedingungen und Preisen bringt</translation>
    </message>
    <message>
        <source>what every open holding is worth, with capital that runs through several holdings counted once</source>
        <translation>was jede offene Position wert ist; Kapital, das durch mehrere läuft, zählt einmal</translation>
    </message>
    <message>
        <source>what is borrowed</source>
        <translation>was geliehen ist</translation>
    </message>
    <message>
        <source>what is supplied</source>
        <translation>was eingelegt ist</translation>
    </message>
    <message>
        <source>what it is a share of × rate × share kept ÷ 365 × price</source>
        <translation>Bezugsgröße × Satz × behaltener Anteil ÷ 365 × Preis</translation>
    </message>
    <message>
        <source>what was put in, and today&apos;s prices, %1</source>
        <translation>was eingelegt wurde, und heutige Preise, %1</translation>
    </message>
    <message>
        <source>what was put in, at today&apos;s prices</source>
        <translation>was eingelegt wurde, zu heutigen Preisen</translation>
    </message>
    <message>
        <source>what went into every open holding less what was taken out, at the prices of those days</source>
        <translation>was in jede offene Position ging abzüglich des Entnommenen, zu den Preisen jener Tage</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>without what the holding it comes from counts</source>
        <translation>ohne das, was die Herkunftsposition zählt</translation>
    </message>
    <message>
        <source>worth ÷ worth of the kept coins − 1</source>
        <translation>Wert ÷ Wert der behaltenen Coins − 1</translation>
    </message>
    <message>
        <source>write 0.03 for 3 %</source>
        <translation>schreiben Sie 0.03 für 3&#xa0;%</translation>
    </message>
    <message>
        <source>write 0.995 for 99.5 %</source>
        <translation>schreiben Sie 0.995 für 99,5&#xa0;%</translation>
    </message>
    <message>
        <source>write a number such as 3</source>
        <translation>schreiben Sie eine Zahl wie 3</translation>
    </message>
    <message>
        <source>write ban, identity or tax=0.1, then from=2027-01-01, platform=NAME, jurisdiction=COUNTRY, strategy=lending or asset=SYMBOL</source>
        <translation>schreiben Sie ban, identity oder tax=0.1, dann from=2027-01-01, platform=NAME, jurisdiction=COUNTRY, strategy=lending oder asset=SYMBOL</translation>
    </message>
    <message>
        <source>write it as 2026-11-22</source>
        <translation>schreiben Sie es als 2026-11-22</translation>
    </message>
    <message>
        <source>write it like 0.05 or 1250</source>
        <translation>schreiben Sie etwa 0.05 oder 1250</translation>
    </message>
    <message>
        <source>write it like 2026-11-22</source>
        <translation>schreiben Sie etwa 2026-11-22</translation>
    </message>
    <message>
        <source>write it like 2026-11-22T18:30:00Z</source>
        <translation>schreiben Sie es wie 2026-11-22T18:30:00Z</translation>
    </message>
    <message>
        <source>write it without separators and with a point before the decimals, for example 1234.5</source>
        <translation>schreiben Sie es ohne Trennzeichen und mit Punkt vor den Nachkommastellen, etwa 1234.5</translation>
    </message>
    <message>
        <source>write it without separators and with one point before the decimals, for example 1234.5</source>
        <translation>schreiben Sie es ohne Trennzeichen und mit einem Punkt vor den Nachkommastellen, etwa 1234.5</translation>
    </message>
    <message>
        <source>write it without separators, for example 1234.5</source>
        <translation>schreiben Sie es ohne Trennzeichen, etwa 1234.5</translation>
    </message>
    <message>
        <source>write one of ban, identity and tax=0.1; a second rule for the rest</source>
        <translation>schreiben Sie eines von ban, identity und tax=0.1; eine zweite Regel für den Rest</translation>
    </message>
    <message>
        <source>write price.SYMBOL=0.5, price.coins=0.5, rates=0.5, incentives=end or platform.NAME=0.5</source>
        <translation>schreiben Sie price.SYMBOL=0.5, price.coins=0.5, rates=0.5, incentives=end oder platform.NAME=0.5</translation>
    </message>
    <message>
        <source>write rows as DATE:%1</source>
        <translation>schreiben Sie Zeilen als DATE:%1</translation>
    </message>
    <message>
        <source>write the number out, for example 100000</source>
        <translation>schreiben Sie die Zahl aus, etwa 100000</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>schreiben Sie true oder false</translation>
    </message>
    <message>
        <source>write true or false, or leave it empty</source>
        <translation>schreiben Sie true oder false, oder lassen Sie es leer</translation>
    </message>
    <message>
        <source>write what you paid in as negative and what you got out as positive amounts</source>
        <translation>schreiben Sie Eingezahltes negativ und Erhaltenes positiv</translation>
    </message>
    <message>
        <source>write year, month and day, for example 2026-11-22</source>
        <translation>schreiben Sie Jahr, Monat und Tag, etwa 2026-11-22</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>schreiben Sie yes oder no</translation>
    </message>
    <message>
        <source>yes, each month</source>
        <translation>ja, jeden Monat</translation>
    </message>
    <message>
        <source>your commission on what others earn</source>
        <translation>Ihre Provision auf das, was andere verdienen</translation>
    </message>
    <message>
        <source>your record of %1</source>
        <translation>Ihre Buchung vom %1</translation>
    </message>
    <message>
        <source>your records up to %1</source>
        <translation>Ihre Buchungen bis %1</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>Ihre Einstellungen</translation>
    </message>
    <message>
        <source>your terms and prices of %1</source>
        <translation>Ihre Bedingungen und Preise vom %1</translation>
    </message>
    <message>
        <source>your terms of %1</source>
        <translation>Ihre Bedingungen vom %1</translation>
    </message>
    <message>
        <source>“tidemill cover FILE list” shows them</source>
        <translation>„tidemill cover FILE list“ zeigt sie</translation>
    </message>
    <message>
        <source>“tidemill forecast FILE list” shows them</source>
        <translation>„tidemill forecast FILE list“ zeigt sie</translation>
    </message>
    <message>
        <source>“tidemill goal FILE list” shows them</source>
        <translation>„tidemill goal FILE list“ zeigt sie</translation>
    </message>
    <message>
        <source>” are not what its pool holds at the prices of %1</source>
        <translation>“ sind nicht das, was der Pool zu den Preisen vom %1 hält</translation>
    </message>
    <message>
        <source>” has no parameter of this name</source>
        <translation>“ hat keinen Parameter dieses Namens</translation>
    </message>
    <message>
        <source>” is left out: its amounts add up to more than 170 quintillion. Check its entries for a number that is far too large.</source>
        <translation>“ ist ausgelassen: die Beträge ergeben mehr als 170 Trillionen. Suchen Sie in den Buchungen nach einer viel zu großen Zahl.</translation>
    </message>
    <message>
        <source>” is missing</source>
        <translation>“ fehlt</translation>
    </message>
    <message>
        <source>” is not known to this version; only what was recorded is counted.</source>
        <translation>“ kennt diese Version nicht; nur Gebuchtes zählt.</translation>
    </message>
    <message>
        <source>” may be the receipt of “</source>
        <translation>“ könnte die Quittung sein von „</translation>
    </message>
    <message>
        <source>” of “</source>
        <translation>“ von „</translation>
    </message>
    <message>
        <source>” than that is worth; the rest counts as its own. Check both amounts.</source>
        <translation>“ als das wert ist; der Rest zählt als Eigenes. Prüfen Sie beide Beträge.</translation>
    </message>
    <message>
        <source>” that depends on %1</source>
        <translation>“, das von %1 abhängt</translation>
    </message>
    <message>
        <source>” uses more of “</source>
        <translation>“ nutzt mehr von „</translation>
    </message>
    <message>
        <source>”, so that the same money counts twice. Link them if it is.</source>
        <translation>“, so dass dasselbe Geld doppelt zählt. Verknüpfen Sie sie, falls ja.</translation>
    </message>
    <message>
        <source>Reward rate, as APY</source>
        <translation>Belohnungssatz, als APY</translation>
    </message>
    <message>
        <source>Supply rate, as APY</source>
        <translation>Einlagenzins, als APY</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>growing-tvl.</source>
        <translation>growing-tvl.</translation>
    </message>
    <message>
        <source>matures</source>
        <translation>wird fällig</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AboutDialog</name>
    <message>
        <source>About Tidemill</source>
        <translation>Über Tidemill</translation>
    </message>
    <message>
        <source>What your coins have earned, what they will probably earn, and what could stop it. Everything stays in one file on this computer: no account, no keys, and no network unless you ask a price service yourself.</source>
        <translation>Was Ihre Coins gebracht haben, was sie wahrscheinlich bringen werden und was das verhindern könnte. Alles bleibt in einer Datei auf diesem Computer: kein Konto, keine Schlüssel und kein Netz, außer Sie fragen selbst einen Preisdienst.</translation>
    </message>
    <message>
        <source>Estimates and scores are calculations from what you typed in, not advice. Check what matters before you act on it.</source>
        <translation>Schätzungen und Punktzahlen sind Rechnungen aus Ihren Eingaben, kein Rat. Prüfen Sie, was zählt, bevor Sie danach handeln.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wiederhe&amp;rstellen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AskPricesDialog</name>
    <message>
        <source>Ask</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ask for prices</source>
        <translation>Preise abfragen</translation>
    </message>
    <message>
        <source>%1 of %2 addresses read</source>
        <translation>%1 von %2 Adressen gelesen</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait. It is asked again in %n second(s).</source>
        <translation>
            <numerusform>Der Dienst bittet zu warten. In %n Sekunde wird erneut gefragt.</numerusform>
            <numerusform>Der Dienst bittet zu warten. In %n Sekunden wird erneut gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been asked yet. The service learns which coins and which days you ask about, and your network address; no amounts and nothing else of the portfolio.</source>
        <translation>Noch wurde nichts abgefragt. Der Dienst erfährt, nach welchen Coins und Tagen Sie fragen, und Ihre Netzadresse; keine Beträge und nichts anderes aus dem Portfolio.</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>Its a&amp;ddress</source>
        <translation>Seine A&amp;dresse</translation>
    </message>
    <message>
        <source>Your &amp;key, if it wants one</source>
        <translation>Ihr Schlü&amp;ssel, falls er einen will</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Ab</translation>
    </message>
    <message>
        <source>Forgotten when this closes.</source>
        <translation>Wird beim Schließen vergessen.</translation>
    </message>
    <message>
        <source>Assets to ask about</source>
        <translation>Anlagen, nach denen gefragt wird</translation>
    </message>
    <message>
        <source>No asset of this portfolio has prices of its own.</source>
        <translation>Keine Anlage dieses Portfolios hat eigene Preise.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>with the name of this program, no cookies</source>
        <translation>mit dem Namen dieses Programms, ohne Cookies</translation>
    </message>
    <message>
        <source>with the name of this program and your key, no cookies</source>
        <translation>mit dem Namen dieses Programms und Ihrem Schlüssel, ohne Cookies</translation>
    </message>
    <message>
        <source>Ask %1 for this, from this computer</source>
        <translation>%1 von diesem Computer aus danach fragen</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ihn</translation>
    </message>
    <message>
        <source>The first day has to be one that is over.</source>
        <translation>Der erste Tag muss vorbei sein.</translation>
    </message>
    <message>
        <source>Ten years are asked for at most.</source>
        <translation>Höchstens zehn Jahre werden abgefragt.</translation>
    </message>
    <message>
        <source>Choose at least one asset and say what the service calls it.</source>
        <translation>Wählen Sie mindestens eine Anlage und sagen Sie, wie der Dienst sie nennt.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n price(s)</source>
        <translation>
            <numerusform>%n Preis speichern</numerusform>
            <numerusform>%n Preise speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Frage ab…</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) without an answer that can be used</source>
        <translation>
            <numerusform>%n Anlage ohne brauchbare Antwort</numerusform>
            <numerusform>%n Anlagen ohne brauchbare Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, then save</source>
        <translation>Sehen Sie sie an, dann speichern</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AssetDialog</name>
    <message>
        <source>Coin</source>
        <translation>Coin</translation>
    </message>
    <message>
        <source>Stablecoin</source>
        <translation>Stablecoin</translation>
    </message>
    <message>
        <source>Receipt token</source>
        <translation>Quittungstoken</translation>
    </message>
    <message>
        <source>Pool token</source>
        <translation>Pool-Token</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Staatsanleihe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>peg to %1</source>
        <translation>Bindung an %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Neue Anlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>As people write it: ETH.</source>
        <translation>Wie man es schreibt: ETH.</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% im Jahr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In full: Ether.</source>
        <translation>Ausgeschrieben: Ether.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Decides how it is valued and what can happen to it.</source>
        <translation>Bestimmt die Bewertung und was geschehen kann.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Empty when it has none.</source>
        <translation>Leer, wenn es keine hat.</translation>
    </message>
    <message>
        <source>Pegged to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>The currency it is meant to be worth one of: USD.</source>
        <translation>Die Währung, von der es eine Einheit wert sein soll: USD.</translation>
    </message>
    <message>
        <source>Supply grows by</source>
        <translation>Angebot wächst um</translation>
    </message>
    <message>
        <source>What is issued a year; it dilutes holders.</source>
        <translation>Was im Jahr ausgegeben wird; es verwässert Inhaber.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Units there are.</source>
        <translation>Vorhandene Einheiten.</translation>
    </message>
    <message>
        <source>Backed by</source>
        <translation>Gedeckt durch</translation>
    </message>
    <message>
        <source>What stands behind it.</source>
        <translation>Was dahintersteht.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittent</translation>
    </message>
    <message>
        <source>Who has to redeem it.</source>
        <translation>Wer es einlösen muss.</translation>
    </message>
    <message>
        <source>Price services call it</source>
        <translation>Preisdienste nennen es</translation>
    </message>
    <message>
        <source>Its id at CoinGecko: ethereum. DefiLlama also knows a chain and a contract: base:0x…</source>
        <translation>Die Kennung bei CoinGecko: ethereum. DefiLlama kennt auch Chain und Vertrag: base:0x…</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>The ticker of what it stands for.</source>
        <translation>Das Kürzel dessen, wofür es steht.</translation>
    </message>
    <message>
        <source>Takes its price from</source>
        <translation>Nimmt seinen Preis von</translation>
    </message>
    <message>
        <source>Empty: it has prices of its own.</source>
        <translation>Leer: es hat eigene Preise.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>How much of that one unit is worth.</source>
        <translation>Wie viel davon eine Einheit wert ist.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>What is known of the coins and currencies you use. Values, dilution and risk read it; what you enter goes before the catalogue.</source>
        <translation>Was von den genutzten Coins und Währungen bekannt ist. Werte, Verwässerung und Risiko lesen es; Ihre Eingaben gehen dem Katalog vor.</translation>
    </message>
    <message>
        <source>No asset is used yet.</source>
        <translation>Noch wird keine Anlage genutzt.</translation>
    </message>
    <message>
        <source>Supply grows</source>
        <translation>Angebot wächst</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::BarListChart</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalculatorForm</name>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1 (or another of its kind)</source>
        <translation>%1 (oder eine andere ihrer Art)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalculatorsPage</name>
    <message>
        <source>Find a calculator…</source>
        <translation>Rechner suchen…</translation>
    </message>
    <message>
        <source>Find a calculator</source>
        <translation>Rechner suchen</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Use in a holding</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalendarHeat</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No day with a value.</source>
        <translation>Kein Tag mit einem Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with a value; the largest is %1.</source>
        <translation>
            <numerusform>%n Tag mit einem Wert; der größte ist %1.</numerusform>
            <numerusform>%n Tage mit einem Wert; der größte ist %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ChartTableDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ChartWidget</name>
    <message>
        <source>%1 could not be written. Choose a folder you may write to.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>PNG speichern…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save SVG…</source>
        <translation>SVG speichern…</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>Diagramm als Zeichnung speichern</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV speichern…</translation>
    </message>
    <message>
        <source>Save the chart’s numbers</source>
        <translation>Zahlen des Diagramms speichern</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Als Tabelle zeigen…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ChecksCard</name>
    <message>
        <source>What needs you</source>
        <translation>Was Sie braucht</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%1 von %2 Prüfungen nicht bestanden</translation>
    </message>
    <message>
        <source>Nothing: all %1 checks pass.</source>
        <translation>Nichts: alle %1 Prüfungen sind bestanden.</translation>
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
        <translation>Position schließen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 earns no more from this day on. What it has earned stays in every report; you can open it again.</source>
        <translation>%1 verdient ab diesem Tag nichts mehr. Was verdient wurde, bleibt in jedem Bericht; Sie können sie wieder öffnen.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>The first day it no longer earns.</source>
        <translation>Der erste Tag ohne Ertrag.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ComingUpCard</name>
    <message>
        <source>Coming up</source>
        <translation>Anstehendes</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Alles…</translation>
    </message>
    <message>
        <source>All that is coming up</source>
        <translation>Alles Anstehende</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ComingUpDialog</name>
    <message>
        <source>Coming up</source>
        <translation>Anstehendes</translation>
    </message>
    <message>
        <source>What has a date in the next two years. Payments are worked out from today’s rates, balances and prices; what comes more than once a week is left out.</source>
        <translation>Was in den nächsten zwei Jahren ein Datum hat. Zahlungen folgen aus heutigen Sätzen, Beständen und Preisen; was öfter als wöchentlich kommt, fehlt.</translation>
    </message>
    <message>
        <source>What is coming up</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>Nothing with a date lies ahead. Locks, coupons, covers, costs, goals and rules that are entered show here.</source>
        <translation>Nichts mit einem Datum steht an. Eingegebene Sperren, Kupons, Deckungen, Kosten, Ziele und Regeln erscheinen hier.</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Kalender exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ComingUpModel</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 of its income</source>
        <translation>%1 seines Ertrags</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Happens</source>
        <translation>Geschieht</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command, a page, a holding or a calculator</source>
        <translation>Befehl, Seite, Position oder Rechner eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CoverDialog</name>
    <message>
        <source>Change the cover</source>
        <translation>Deckung ändern</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Neue Deckung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>What is covered.</source>
        <translation>Was gedeckt ist.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who pays.</source>
        <translation>Wer zahlt.</translation>
    </message>
    <message>
        <source>Pays at most</source>
        <translation>Zahlt höchstens</translation>
    </message>
    <message>
        <source>For the whole of it, whatever happens.</source>
        <translation>Für alles zusammen, was auch geschieht.</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>What it costs for the whole time.</source>
        <translation>Was sie für die ganze Zeit kostet.</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>Selbstbehalt</translation>
    </message>
    <message>
        <source>The part of a loss that you bear.</source>
        <translation>Der Teil eines Verlusts, den Sie tragen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The first day it pays for.</source>
        <translation>Der erste gedeckte Tag.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The first day it no longer pays for.</source>
        <translation>Der erste nicht mehr gedeckte Tag.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckungen</translation>
    </message>
    <message>
        <source>Insurance on holdings. Premiums are in the waterfall, what covers pay in the projection, and a cover that ends soon needs you.</source>
        <translation>Versicherung von Positionen. Prämien stehen im Wasserfall, Zahlungen der Deckungen in der Projektion, und eine bald endende Deckung braucht Sie.</translation>
    </message>
    <message>
        <source>Nothing is insured.</source>
        <translation>Nichts ist versichert.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CoverModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>By published ranges it fails in %1 to %2 of all years and loses %3 a year on average.</source>
        <translation>Nach veröffentlichten Spannen fällt sie in %1 bis %2 aller Jahre aus und verliert im Mittel %3 im Jahr.</translation>
    </message>
    <message>
        <source>The cover costs %1 a year and is expected to pay %2.</source>
        <translation>Die Deckung kostet %1 im Jahr und zahlt voraussichtlich %2.</translation>
    </message>
    <message>
        <source>How often a year it may fail and still net what could be had without its risk</source>
        <translation>Wie oft im Jahr sie ausfallen darf und netto noch bringt, was ohne ihr Risiko zu haben wäre</translation>
    </message>
    <message>
        <source>How often a year it fails by the hazards of the projection</source>
        <translation>Wie oft im Jahr sie nach den Gefahren der Projektion ausfällt</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>Darf ausfallen</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>Cover costs</source>
        <translation>Deckung kostet</translation>
    </message>
    <message>
        <source>Worth it</source>
        <translation>Lohnend</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::DataTable</name>
    <message>
        <source>How this number is made</source>
        <translation>Wie diese Zahl entsteht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Tag wählen (Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::DraftForm</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Label, notes and what few holdings need</source>
        <translation>Bezeichnung, Notizen und was wenige Positionen brauchen</translation>
    </message>
    <message>
        <source>new platform</source>
        <translation>neue Plattform</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>The coin or token, by its ticker or name.</source>
        <translation>Coin oder Token, nach Kürzel oder Name.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>The protocol, exchange, validator or hardware it earns on.</source>
        <translation>Protokoll, Börse, Validator oder Gerät, wo es verdient.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How much was put in, exactly.</source>
        <translation>Wie viel eingelegt wurde, genau.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>The first day it earns, for example 2026-03-01.</source>
        <translation>Der erste Tag mit Ertrag, etwa 2026-03-01.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>The price of one unit today, in the base currency.</source>
        <translation>Der heutige Preis einer Einheit in der Basiswährung.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>A name of your own, in place of “ETH · Lido”.</source>
        <translation>Ein eigener Name anstelle von „ETH · Lido“.</translation>
    </message>
    <message>
        <source>Nothing: new money</source>
        <translation>Nichts: neues Geld</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>The holding whose coins or receipt tokens are used here. Their value counts once.</source>
        <translation>Die Position, deren Coins oder Quittungen hier dienen. Ihr Wert zählt einmal.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Anything worth remembering.</source>
        <translation>Was man sich merken will.</translation>
    </message>
    <message>
        <source>Platform, if any</source>
        <translation>Plattform, falls es eine gibt</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>aus dem Katalog</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::EditSelectionDialog</name>
    <message>
        <source>Edit %1 holdings</source>
        <translation>%1 Positionen bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1. What stays empty stays as it is.</source>
        <translation>%1. Was leer bleibt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Where they all are now.</source>
        <translation>Wo sie jetzt alle sind.</translation>
    </message>
    <message>
        <source>New terms from</source>
        <translation>Neue Bedingungen ab</translation>
    </message>
    <message>
        <source>The first day they hold; before it the old ones do.</source>
        <translation>Der erste Tag, an dem sie gelten; davor gelten die alten.</translation>
    </message>
    <message>
        <source>The old ones were wrong</source>
        <translation>Die alten waren falsch</translation>
    </message>
    <message>
        <source>Corrects the terms in force instead of ending them.</source>
        <translation>Berichtigt die geltenden Bedingungen, statt sie zu beenden.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>The first day they no longer earn.</source>
        <translation>Der erste Tag, an dem sie nichts mehr verdienen.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
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
        <translation>Speichern &amp;&amp; weitere hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saves and keeps kind, platform and first day for the next one (Ctrl+Enter)</source>
        <translation>Speichert und behält Art, Plattform und ersten Tag für die nächste (Strg+Enter)</translation>
    </message>
    <message>
        <source>Saves the holding (Enter)</source>
        <translation>Speichert die Position (Enter)</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>What you typed last time is still here.</source>
        <translation>Was Sie zuletzt eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>at its peg of 1 %1</source>
        <translation>auf der Bindung von 1 %1</translation>
    </message>
    <message>
        <source>of 1 %1; without it its worth is unknown</source>
        <translation>von 1 %1; ohne ihn ist der Wert unbekannt</translation>
    </message>
    <message>
        <source>Type an asset and an amount to see what it earns.</source>
        <translation>Geben Sie Anlage und Menge ein, um den Ertrag zu sehen.</translation>
    </message>
    <message>
        <source>%1 is still missing to see what it earns.</source>
        <translation>%1 fehlt noch, um den Ertrag zu sehen.</translation>
    </message>
    <message>
        <source>Mend the fields in red to see what it earns.</source>
        <translation>Berichtigen Sie die roten Felder, um den Ertrag zu sehen.</translation>
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
        <translation>= %1, mit Nachkommastellen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ExplanationModel</name>
    <message>
        <source>Enter or a double click opens it</source>
        <translation>Enter oder Doppelklick öffnet es</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
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
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::FanChart</name>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
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
        <translation>Zielwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>No projection to show.</source>
        <translation>Keine Projektion zu zeigen.</translation>
    </message>
    <message>
        <source>Monthly income from %1 to %2. The median goes from %3 to %4.</source>
        <translation>Monatlicher Ertrag von %1 bis %2. Der Median geht von %3 auf %4.</translation>
    </message>
    <message>
        <source> At the end 80 % of the paths lie between %1 and %2.</source>
        <translation> Am Ende liegen 80&#xa0;% der Pfade zwischen %1 und %2.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::FigureTile</name>
    <message>
        <source>How this number is made</source>
        <translation>Wie diese Zahl entsteht</translation>
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
        <translation>im 50-%-Band</translation>
    </message>
    <message>
        <source>inside the 80 % band</source>
        <translation>im 80-%-Band</translation>
    </message>
    <message>
        <source>below the 80 % band</source>
        <translation>unter dem 80-%-Band</translation>
    </message>
    <message>
        <source>above the 80 % band</source>
        <translation>über dem 80-%-Band</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ForecastsDialog</name>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <translation>Frühere Prognosen</translation>
    </message>
    <message>
        <source>A saved forecast is never changed. Months that are over are held against what was recorded, never against estimates.</source>
        <translation>Eine gespeicherte Prognose ändert sich nie. Vergangene Monate werden an Gebuchtem gemessen, nie an Schätzungen.</translation>
    </message>
    <message>
        <source>Saved forecasts</source>
        <translation>Gespeicherte Prognosen</translation>
    </message>
    <message>
        <source>No forecast is saved yet. “Save forecast…” on the Projection page keeps one.</source>
        <translation>Noch keine Prognose gespeichert. „Prognose speichern…“ auf der Seite Projektion behält eine.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Months of the forecast</source>
        <translation>Monate der Prognose</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>All strategies</source>
        <translation>Alle Strategien</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ForecastsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>How much more was expected than came; below zero it came better</source>
        <translation>Wie viel mehr erwartet wurde, als kam; unter null kam es besser</translation>
    </message>
    <message>
        <source>Mean distance of what came from the whole band (CRPS): lower is better</source>
        <translation>Mittlerer Abstand des Eingetretenen vom ganzen Band (CRPS): kleiner ist besser</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Months scored</source>
        <translation>Bewertete Monate</translation>
    </message>
    <message>
        <source>Inside 80 %</source>
        <translation>In 80&#xa0;%</translation>
    </message>
    <message>
        <source>Inside 50 %</source>
        <translation>In 50&#xa0;%</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Verzerrung</translation>
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
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the income is for.</source>
        <translation>Wofür der Ertrag ist.</translation>
    </message>
    <message>
        <source>Income a month</source>
        <translation>Ertrag im Monat</translation>
    </message>
    <message>
        <source>What a month is to bring.</source>
        <translation>Was ein Monat bringen soll.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The day by which it is to be reached.</source>
        <translation>Der Tag, bis zu dem es erreicht sein soll.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What income is to bring a month, and by when. Pages show the first; “plan goal” on the command line shows all.</source>
        <translation>Was der Ertrag im Monat bringen soll und bis wann. Seiten zeigen das erste; „plan goal“ auf der Befehlszeile zeigt alle.</translation>
    </message>
    <message>
        <source>No goal is set.</source>
        <translation>Kein Ziel gesetzt.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::GradePill</name>
    <message>
        <source>Grade %1, score %2 of 100</source>
        <translation>Note %1, Punktzahl %2 von 100</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Wort suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HistoryDialog</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Gemacht in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Go to here</source>
        <translation>Hierhin gehen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose a step to stand right after it: later ones are taken back, and can be brought back until something new is done.</source>
        <translation>Wählen Sie einen Schritt, um direkt danach zu stehen: spätere werden zurückgenommen und lassen sich zurückholen, bis etwas Neues geschieht.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Schritte, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Vor all diesen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingDetails</name>
    <message>
        <source>Choose a holding to see its terms, prices, records and the reasons behind its grade.</source>
        <translation>Wählen Sie eine Position, um Bedingungen, Preise, Buchungen und die Gründe ihrer Note zu sehen.</translation>
    </message>
    <message>
        <source>Record payout</source>
        <translation>Auszahlung buchen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>Ergab</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>What costs it points</source>
        <translation>Was Punkte kostet</translation>
    </message>
    <message>
        <source>Last records</source>
        <translation>Letzte Buchungen</translation>
    </message>
    <message>
        <source>Details of the holding</source>
        <translation>Einzelheiten der Position</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>No holding chosen</source>
        <translation>Keine Position gewählt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>geschlossen %1</translation>
    </message>
    <message>
        <source>Last %1 of %2 records</source>
        <translation>Letzte %1 von %2 Buchungen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Accrued by %1</source>
        <translation>Aufgelaufen bis %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingsModel</name>
    <message>
        <source>no price for %1</source>
        <translation>kein Preis für %1</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <translation>%1 · geschlossen %2</translation>
    </message>
    <message>
        <source>%1 · not begun</source>
        <translation>%1 · nicht begonnen</translation>
    </message>
    <message>
        <source>needs a price</source>
        <translation>braucht einen Preis</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>sie ist geschlossen</translation>
    </message>
    <message>
        <source>a wallet earns nothing</source>
        <translation>eine Wallet bringt nichts</translation>
    </message>
    <message>
        <source>recorded %1, estimated %2</source>
        <translation>gebucht %1, geschätzt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or record(s) without a price are left out</source>
        <translation>
            <numerusform>%n Tag oder Buchung ohne Preis ist ausgelassen</numerusform>
            <numerusform>%n Tage oder Buchungen ohne Preis sind ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>What it holds now</source>
        <translation>Was sie jetzt hält</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>At the newest known price</source>
        <translation>Zum neuesten bekannten Preis</translation>
    </message>
    <message>
        <source>APY</source>
        <translation>APY</translation>
    </message>
    <message>
        <source>Effective yearly yield at today&apos;s terms</source>
        <translation>Effektive Jahresrendite nach heutigen Bedingungen</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>how fast its supply grows is not known</source>
        <translation>wie schnell das Angebot wächst, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Yield after the asset&apos;s yearly dilution</source>
        <translation>Rendite nach der jährlichen Verwässerung der Anlage</translation>
    </message>
    <message>
        <source>Income / year</source>
        <translation>Ertrag / Jahr</translation>
    </message>
    <message>
        <source>At today&apos;s balance, terms and prices</source>
        <translation>Zu heutigem Bestand, Bedingungen und Preisen</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Aufgelaufen</translation>
    </message>
    <message>
        <source>Income since it was opened, recorded and estimated</source>
        <translation>Ertrag seit der Eröffnung, gebucht und geschätzt</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>nothing in it to grade</source>
        <translation>nichts darin zu bewerten</translation>
    </message>
    <message>
        <source>Grade and score, 100 is best</source>
        <translation>Note und Punktzahl, 100 ist am besten</translation>
    </message>
    <message>
        <source>grade %1, score %2 of 100</source>
        <translation>Note %1, Punktzahl %2 von 100</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingsPage</name>
    <message>
        <source>Edit %1 holdings…</source>
        <translation>%1 Positionen bearbeiten…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit in the row</source>
        <translation>In der Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close on a day…</source>
        <translation>An einem Tag schließen…</translation>
    </message>
    <message>
        <source>Record a payout…</source>
        <translation>Auszahlung buchen…</translation>
    </message>
    <message>
        <source>Enter a price…</source>
        <translation>Preis eingeben…</translation>
    </message>
    <message>
        <source>How this number is made</source>
        <translation>Wie diese Zahl entsteht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>No holdings yet</source>
        <translation>Noch keine Positionen</translation>
    </message>
    <message>
        <source>Type in what you hold: an asset, where it earns, how much and since when. You see what it has earned while you type.</source>
        <translation>Geben Sie ein, was Sie halten: eine Anlage, wo sie verdient, wie viel und seit wann. Beim Tippen sehen Sie, was sie gebracht hat.</translation>
    </message>
    <message>
        <source>Filter holdings…</source>
        <translation>Positionen filtern…</translation>
    </message>
    <message>
        <source>Filter holdings</source>
        <translation>Positionen filtern</translation>
    </message>
    <message>
        <source>Shows holdings with all these words in name, asset, platform, chain or kind (Ctrl+F)</source>
        <translation>Zeigt Positionen mit all diesen Wörtern in Name, Anlage, Plattform, Chain oder Art (Strg+F)</translation>
    </message>
    <message>
        <source>Paste prices…</source>
        <translation>Preise einfügen…</translation>
    </message>
    <message>
        <source>Record payout</source>
        <translation>Auszahlung buchen</translation>
    </message>
    <message>
        <source>A new holding (Ctrl+N)</source>
        <translation>Neue Position (Strg+N)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>No holding fits the filter.</source>
        <translation>Keine Position passt zum Filter.</translation>
    </message>
    <message>
        <source>Enter edits · Shift+Enter edits in the row · Ctrl+N new · Ctrl+D duplicates · Del removes · Ctrl+Z takes back</source>
        <translation>Enter bearbeitet · Umschalt+Enter in der Zeile · Strg+N neu · Strg+D dupliziert · Entf löscht · Strg+Z nimmt zurück</translation>
    </message>
    <message>
        <source>1 holding</source>
        <translation>1 Position</translation>
    </message>
    <message>
        <source>%1 holdings</source>
        <translation>%1 Positionen</translation>
    </message>
    <message>
        <source>%1 of %2 holdings</source>
        <translation>%1 von %2 Positionen</translation>
    </message>
    <message>
        <source>grouped by strategy · %1 · %2 a year</source>
        <translation>nach Strategie · %1 · %2 im Jahr</translation>
    </message>
    <message>
        <source>1 without a price is left out</source>
        <translation>1 ohne Preis ist ausgelassen</translation>
    </message>
    <message>
        <source>%1 without a price are left out</source>
        <translation>%1 ohne Preis sind ausgelassen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeItemsModel</name>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Tausch</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Fee income</source>
        <translation>Gebührenertrag</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>Anreiz</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Sonstiger Ertrag</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Slashing</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>from the terms</source>
        <translation>nach Bedingungen</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>There is no price for this day or before it.</source>
        <translation>Für diesen Tag oder davor gibt es keinen Preis.</translation>
    </message>
    <message>
        <source>Worked out from prices and exchange rates</source>
        <translation>Aus Preisen und Wechselkursen berechnet</translation>
    </message>
    <message>
        <source>Value kept with the entry</source>
        <translation>Mit der Buchung behaltener Wert</translation>
    </message>
    <message>
        <source>Estimated from the terms; no record covers this day.</source>
        <translation>Aus den Bedingungen geschätzt; keine Buchung deckt diesen Tag.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>Preis heute</translation>
    </message>
    <message>
        <source>Price at receipt</source>
        <translation>Preis bei Erhalt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeMatrixCard</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Income by group and period</source>
        <translation>Ertrag nach Gruppe und Zeitraum</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Exact sums by group and period</source>
        <translation>Exakte Summen nach Gruppe und Zeitraum</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>The same sums as bars</source>
        <translation>Dieselben Summen als Balken</translation>
    </message>
    <message>
        <source>Valued at</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>At receipt</source>
        <translation>Bei Erhalt</translation>
    </message>
    <message>
        <source>What each amount was worth when it was earned</source>
        <translation>Was jeder Betrag wert war, als er verdient wurde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What the same amounts are worth at the newest prices</source>
        <translation>Was dieselben Mengen zu neuesten Preisen wert sind</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Shape of the bars</source>
        <translation>Form der Balken</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Each part in per cent of its period</source>
        <translation>Jeder Teil in Prozent seines Zeitraums</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Laufende Summe</translation>
    </message>
    <message>
        <source>Added up from the first period on</source>
        <translation>Ab dem ersten Zeitraum addiert</translation>
    </message>
    <message>
        <source>Compare with the year before</source>
        <translation>Mit dem Vorjahr vergleichen</translation>
    </message>
    <message>
        <source>accrued income, %1</source>
        <translation>aufgelaufener Ertrag, %1</translation>
    </message>
    <message>
        <source>%1 recorded, %2 estimated</source>
        <translation>%1 gebucht, %2 geschätzt</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Income, %1</source>
        <translation>Ertrag, %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeMatrixModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>amounts without a price left out: %1</source>
        <translation>Beträge ohne Preis ausgelassen: %1</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomePage</name>
    <message>
        <source>No income yet</source>
        <translation>Noch kein Ertrag</translation>
    </message>
    <message>
        <source>Add a holding, and every day it earns appears here, recorded or estimated.</source>
        <translation>Fügen Sie eine Position hinzu, und jeder Tag mit Ertrag erscheint hier, gebucht oder geschätzt.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Länge eines Zeitraums</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Since the first of January</source>
        <translation>Seit dem ersten Januar</translation>
    </message>
    <message>
        <source>12M</source>
        <translation>12 M</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Die letzten zwölf Monate</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3 J</translation>
    </message>
    <message>
        <source>The last three years</source>
        <translation>Die letzten drei Jahre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From the first income on</source>
        <translation>Vom ersten Ertrag an</translation>
    </message>
    <message>
        <source>Record payout</source>
        <translation>Auszahlung buchen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>estimated from terms</source>
        <translation>nach Bedingungen geschätzt</translation>
    </message>
    <message>
        <source>Single amounts of income</source>
        <translation>Einzelne Beträge des Ertrags</translation>
    </message>
    <message>
        <source>Nothing was earned in this stretch.</source>
        <translation>In dieser Zeit wurde nichts verdient.</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Buchung löschen</translation>
    </message>
    <message>
        <source>Shown beside the entries</source>
        <translation>Neben den Buchungen gezeigt</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Income by day</source>
        <translation>Ertrag nach Tag</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>Frei verfügbar</translation>
    </message>
    <message>
        <source>From gross income to what can be spent</source>
        <translation>Vom Bruttoertrag zum frei Verfügbaren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Why income differs from the period before</source>
        <translation>Warum der Ertrag vom Zeitraum davor abweicht</translation>
    </message>
    <message>
        <source>income by day</source>
        <translation>Ertrag nach Tag</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Entries, %1</source>
        <translation>Buchungen, %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeReasons</name>
    <message>
        <source>1 amount without a price is left out.</source>
        <translation>1 Betrag ohne Preis ist ausgelassen.</translation>
    </message>
    <message>
        <source>%1 amounts without a price are left out.</source>
        <translation>%1 Beträge ohne Preis sind ausgelassen.</translation>
    </message>
    <message>
        <source>Holdings behind it</source>
        <translation>Positionen dahinter</translation>
    </message>
    <message>
        <source>why it changed</source>
        <translation>warum er sich änderte</translation>
    </message>
    <message>
        <source>gross to spendable</source>
        <translation>brutto bis verfügbar</translation>
    </message>
    <message>
        <source>%1 of gross</source>
        <translation>%1 vom Brutto</translation>
    </message>
    <message>
        <source>From gross to spendable, %1</source>
        <translation>Von brutto zu verfügbar, %1</translation>
    </message>
    <message>
        <source>Nothing is set aside for taxes.</source>
        <translation>Nichts ist für Steuern zurückgelegt.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>more or less of what earns</source>
        <translation>mehr oder weniger von dem, was verdient</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>what a unit earned a day</source>
        <translation>was eine Einheit am Tag verdiente</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>what the income was worth</source>
        <translation>was der Ertrag wert war</translation>
    </message>
    <message>
        <source>FX</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>what the currency was worth</source>
        <translation>was die Währung wert war</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>days, and payouts dated later than earned</source>
        <translation>Tage, und später datierte Auszahlungen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Why income changed, %1</source>
        <translation>Warum sich der Ertrag änderte, %1</translation>
    </message>
    <message>
        <source>%1 after %2 from %3 to %4. Units: more or less of what earns; rate: what a unit earned a day; timing: days, and payouts dated later than they were earned.</source>
        <translation>%1 nach %2 von %3 auf %4. Einheiten: mehr oder weniger von dem, was verdient; Satz: was eine Einheit am Tag verdiente; Zeitpunkt: Tage, und später datierte Auszahlungen.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::InspectorDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How this number is made</source>
        <translation>Wie diese Zahl entsteht</translation>
    </message>
    <message>
        <source>What the number is made of</source>
        <translation>Woraus die Zahl besteht</translation>
    </message>
    <message>
        <source>Nothing lies behind it.</source>
        <translation>Nichts steckt dahinter.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::KeyValueList</name>
    <message>
        <source>How this number is made</source>
        <translation>Wie diese Zahl entsteht</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::KindChooser</name>
    <message>
        <source>Kind of strategy</source>
        <translation>Art der Strategie</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::LineChart</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase.</source>
        <translation>Eine verlorene Passphrase kann niemand zurückbringen.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::MainWindow</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Another program changed this portfolio. The window shows it as it is now.</source>
        <translation>Ein anderes Programm hat dieses Portfolio geändert. Das Fenster zeigt es, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Opening %1: %2.</source>
        <translation>Öffnen von %1: %2.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>%1 – Tidemill</source>
        <translation>%1 – Tidemill</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::MeterBar</name>
    <message>
        <source>%1: risk %2 of 100</source>
        <translation>%1: Risiko %2 von 100</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: unbekannt</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::NewPortfolioDialog</name>
    <message>
        <source>New portfolio</source>
        <translation>Neues Portfolio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Base &amp;currency</source>
        <translation>Basis&amp;währung</translation>
    </message>
    <message>
        <source>Values and totals are counted in it.</source>
        <translation>In ihr werden Werte und Summen gezählt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>The portfolio needs a file. Write its name or press Browse.</source>
        <translation>Das Portfolio braucht eine Datei. Schreiben Sie ihren Namen oder drücken Sie Durchsuchen.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::OverviewPage</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Nothing is held here yet</source>
        <translation>Hier wird noch nichts gehalten</translation>
    </message>
    <message>
        <source>Type in what you hold, and this page shows what it earned and will probably earn.</source>
        <translation>Geben Sie ein, was Sie halten, und diese Seite zeigt, was es brachte und wahrscheinlich bringen wird.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1 M</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Since the first of January</source>
        <translation>Seit dem ersten Januar</translation>
    </message>
    <message>
        <source>12M</source>
        <translation>12 M</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Die letzten zwölf Monate</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3 J</translation>
    </message>
    <message>
        <source>The last three years</source>
        <translation>Die letzten drei Jahre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From the first income on</source>
        <translation>Vom ersten Ertrag an</translation>
    </message>
    <message>
        <source>Accrued this month</source>
        <translation>Aufgelaufen diesen Monat</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>Nächste 12 Monate</translation>
    </message>
    <message>
        <source>Real yield</source>
        <translation>Realrendite</translation>
    </message>
    <message>
        <source>Income at risk</source>
        <translation>Gefährdeter Ertrag</translation>
    </message>
    <message>
        <source>Portfolio risk</source>
        <translation>Risiko des Portfolios</translation>
    </message>
    <message>
        <source>Income by strategy</source>
        <translation>Ertrag nach Strategie</translation>
    </message>
    <message>
        <source>monthly, accrued and projected</source>
        <translation>monatlich, aufgelaufen und projiziert</translation>
    </message>
    <message>
        <source>click a bar for its entries</source>
        <translation>Klick auf einen Balken zeigt die Buchungen</translation>
    </message>
    <message>
        <source>Where the risk sits</source>
        <translation>Wo das Risiko sitzt</translation>
    </message>
    <message>
        <source>income-weighted</source>
        <translation>nach Ertrag gewichtet</translation>
    </message>
    <message>
        <source>What earns most</source>
        <translation>Was am meisten bringt</translation>
    </message>
    <message>
        <source>next 12 months</source>
        <translation>nächste 12 Monate</translation>
    </message>
    <message>
        <source>vs %1, %2</source>
        <translation>gegenüber %1, %2</translation>
    </message>
    <message>
        <source>amounts without a price left out: %1</source>
        <translation>Beträge ohne Preis ausgelassen: %1</translation>
    </message>
    <message>
        <source>yield on cost %1</source>
        <translation>Rendite auf Einstand %1</translation>
    </message>
    <message>
        <source>yield on cost unknown</source>
        <translation>Rendite auf Einstand unbekannt</translation>
    </message>
    <message>
        <source>%1 – %2 (80&#xa0;%)</source>
        <translation>%1 – %2 (80&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 nominal − dilution</source>
        <translation>%1 nominal − Verwässerung</translation>
    </message>
    <message>
        <source>no rate is known</source>
        <translation>kein Satz bekannt</translation>
    </message>
    <message>
        <source>mean less P5, 12 months</source>
        <translation>Mittel minus P5, 12 Monate</translation>
    </message>
    <message>
        <source>lowest holding: %1 %2</source>
        <translation>schwächste Position: %1 %2</translation>
    </message>
    <message>
        <source>nothing to score yet</source>
        <translation>noch nichts zu bewerten</translation>
    </message>
    <message>
        <source>Without a price, and so left out of every total: %1.</source>
        <translation>Ohne Preis und daher in keiner Summe: %1.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>Enter a price</source>
        <translation>Preis eingeben</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseDialog</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>Encrypt %1</source>
        <translation>%1 verschlüsseln</translation>
    </message>
    <message>
        <source>The whole file is encrypted, and so are the backups that are kept of it.</source>
        <translation>Die ganze Datei ist verschlüsselt, auch die behaltenen Sicherungen.</translation>
    </message>
    <message>
        <source>The whole file becomes unreadable without the passphrase, and so do the backups that are kept of it. Copies you made yourself stay as they are, and a disk can keep parts of the old file for a while.</source>
        <translation>Die ganze Datei wird ohne Passphrase unlesbar, auch die behaltenen Sicherungen. Selbst gemachte Kopien bleiben, wie sie sind, und ein Datenträger kann Teile der alten Datei eine Weile behalten.</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>&amp;Jetzige Passphrase</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase, &amp;again</source>
        <translation>Neue Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. Write it down and keep it somewhere else.</source>
        <translation>Eine verlorene Passphrase kann niemand zurückbringen. Schreiben Sie sie auf und bewahren Sie sie anderswo auf.</translation>
    </message>
    <message>
        <source>&amp;Remove Encryption</source>
        <translation>Verschlüsselung &amp;entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Five words that don&apos;t belong together are hard to guess and easy to keep.</source>
        <translation>Fünf Wörter, die nicht zusammengehören, sind schwer zu erraten und leicht zu behalten.</translation>
    </message>
    <message>
        <source>Short: somebody who has the file can guess it.</source>
        <translation>Kurz: wer die Datei hat, kann sie erraten.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the key…</source>
        <translation>Schlüssel wird berechnet…</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>Geben Sie zuerst die neue Passphrase ein.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Beide sind nicht gleich. Geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>%1 is not encrypted any more</source>
        <translation>%1 ist nicht mehr verschlüsselt</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Die Passphrase wurde geändert</translation>
    </message>
    <message>
        <source>%1 is encrypted. Ctrl+L locks it</source>
        <translation>%1 ist verschlüsselt. Strg+L sperrt es</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Geben Sie zuerst die Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseQuestion</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>%1 is encrypted with another passphrase than the portfolio that is open.</source>
        <translation>%1 ist mit einer anderen Passphrase verschlüsselt als das offene Portfolio.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PasteHoldingsDialog</name>
    <message>
        <source>Paste holdings</source>
        <translation>Positionen einfügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>asset	platform	amount	since	rate
ETH	Lido	12.4	2025-01-01	2.9 %</source>
        <translation>asset	platform	amount	since	rate
ETH	Lido	12.4	2025-01-01	2.9&#xa0;%</translation>
    </message>
    <message>
        <source>Rows from a spreadsheet or a CSV file</source>
        <translation>Zeilen aus einer Tabelle oder CSV-Datei</translation>
    </message>
    <message>
        <source>One holding a row.</source>
        <translation>Eine Position je Zeile.</translation>
    </message>
    <message>
        <source>Of rows that don’t say theirs.</source>
        <translation>Von Zeilen, die ihre nicht nennen.</translation>
    </message>
    <message>
        <source>What happens to each row</source>
        <translation>Was mit jeder Zeile geschieht</translation>
    </message>
    <message>
        <source>Paste rows above; each says here what will happen to it.</source>
        <translation>Fügen Sie oben Zeilen ein; hier steht, was mit jeder geschieht.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>1 holding will be added</source>
        <translation>1 Position wird hinzugefügt</translation>
    </message>
    <message>
        <source>%1 holdings will be added</source>
        <translation>%1 Positionen werden hinzugefügt</translation>
    </message>
    <message>
        <source>1 row is left out, it says why</source>
        <translation>1 Zeile bleibt weg, sie sagt warum</translation>
    </message>
    <message>
        <source>%1 rows are left out, they say why</source>
        <translation>%1 Zeilen bleiben weg, sie sagen warum</translation>
    </message>
    <message>
        <source>Add 1 holding</source>
        <translation>1 Position hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 holdings</source>
        <translation>%1 Positionen hinzufügen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PastePricesDialog</name>
    <message>
        <source>Paste prices</source>
        <translation>Preise einfügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>2026-11-21  3,050.21
2026-11-22  3,081.40

or a table with the heads asset, date, price</source>
        <translation>2026-11-21  3.050,21
2026-11-22  3.081,40

oder eine Tabelle mit den Köpfen asset, date, price</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>What the prices are of, unless a column of the rows says so.</source>
        <translation>Wovon die Preise sind, wenn keine Spalte es sagt.</translation>
    </message>
    <message>
        <source>Rows from a spreadsheet or a CSV file</source>
        <translation>Zeilen aus einer Tabelle oder CSV-Datei</translation>
    </message>
    <message>
        <source>One day a row: date and price.</source>
        <translation>Ein Tag je Zeile: Datum und Preis.</translation>
    </message>
    <message>
        <source>What happens to each row</source>
        <translation>Was mit jeder Zeile geschieht</translation>
    </message>
    <message>
        <source>Paste rows above; each says here what will happen to it.</source>
        <translation>Fügen Sie oben Zeilen ein; hier steht, was mit jeder geschieht.</translation>
    </message>
    <message>
        <source>1 price will be saved</source>
        <translation>1 Preis wird gespeichert</translation>
    </message>
    <message>
        <source>%1 prices will be saved</source>
        <translation>%1 Preise werden gespeichert</translation>
    </message>
    <message>
        <source>%1 left as they are</source>
        <translation>%1 bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>1 row can’t be read and is left out</source>
        <translation>1 Zeile ist nicht lesbar und bleibt weg</translation>
    </message>
    <message>
        <source>%1 rows can’t be read and are left out</source>
        <translation>%1 Zeilen sind nicht lesbar und bleiben weg</translation>
    </message>
    <message>
        <source>Save 1 price</source>
        <translation>1 Preis speichern</translation>
    </message>
    <message>
        <source>Save %1 prices</source>
        <translation>%1 Preise speichern</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PayoutGridDialog</name>
    <message>
        <source>Record a month</source>
        <translation>Monat buchen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The month that the payouts came in.</source>
        <translation>Der Monat, in dem die Auszahlungen kamen.</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>The day written beside each of them.</source>
        <translation>Der Tag, der bei jeder steht.</translation>
    </message>
    <message>
        <source>Expected amounts stand in grey. Type what came; what stays grey is not recorded.</source>
        <translation>Erwartete Beträge stehen in Grau. Tippen Sie, was kam; was grau bleibt, wird nicht gebucht.</translation>
    </message>
    <message>
        <source>Payouts of the month</source>
        <translation>Auszahlungen des Monats</translation>
    </message>
    <message>
        <source>Nothing was earned in this month.</source>
        <translation>In diesem Monat wurde nichts verdient.</translation>
    </message>
    <message>
        <source>Take all as expected</source>
        <translation>Alle wie erwartet übernehmen</translation>
    </message>
    <message>
        <source>Record 1 payout</source>
        <translation>1 Auszahlung buchen</translation>
    </message>
    <message>
        <source>Record %1 payouts</source>
        <translation>%1 Auszahlungen buchen</translation>
    </message>
    <message>
        <source>payouts of %1</source>
        <translation>Auszahlungen im %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PayoutGridModel</name>
    <message>
        <source>type the amount that came, above zero</source>
        <translation>geben Sie den erhaltenen Betrag ein, über null</translation>
    </message>
    <message>
        <source>Expected by the terms; type what came</source>
        <translation>Nach Bedingungen erwartet; tippen Sie, was kam</translation>
    </message>
    <message>
        <source>Will be recorded</source>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>Schon gebucht</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanCover</name>
    <message>
        <source>Worth its cost?</source>
        <translation>Die Kosten wert?</translation>
    </message>
    <message>
        <source>premium against what it insures</source>
        <translation>Prämie gegen das, was sie versichert</translation>
    </message>
    <message>
        <source>Covers…</source>
        <translation>Deckungen…</translation>
    </message>
    <message>
        <source>Covers and what they are worth</source>
        <translation>Deckungen und was sie wert sind</translation>
    </message>
    <message>
        <source>Nothing here can fail by the hazards of the projection.</source>
        <translation>Nichts hier kann nach den Gefahren der Projektion ausfallen.</translation>
    </message>
    <message>
        <source>The expected loss decides; the price of a lasting depeg is no cover&apos;s matter.</source>
        <translation>Der erwartete Verlust entscheidet; der Preis eines dauerhaften Bindungsverlusts ist nicht Sache einer Deckung.</translation>
    </message>
    <message>
        <source>Enter a cover, or say under “Limits and costs” what one costs a year.</source>
        <translation>Geben Sie eine Deckung ein, oder sagen Sie unter „Grenzen und Kosten“, was eine im Jahr kostet.</translation>
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
        <translation>Ertrag gegen Risiko</translation>
    </message>
    <message>
        <source>Income a year against risk</source>
        <translation>Ertrag im Jahr gegen Risiko</translation>
    </message>
    <message>
        <source>portfolio risk</source>
        <translation>Risiko des Portfolios</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Nothing to move: today&apos;s mix is the best within the caps.</source>
        <translation>Nichts zu bewegen: die heutige Mischung ist innerhalb der Obergrenzen die beste.</translation>
    </message>
    <message>
        <source>next year, within your caps</source>
        <translation>nächstes Jahr, innerhalb Ihrer Obergrenzen</translation>
    </message>
    <message>
        <source>next year, no caps set</source>
        <translation>nächstes Jahr, keine Obergrenzen gesetzt</translation>
    </message>
    <message>
        <source>most income</source>
        <translation>höchster Ertrag</translation>
    </message>
    <message>
        <source>same income, less risk</source>
        <translation>gleicher Ertrag, weniger Risiko</translation>
    </message>
    <message>
        <source>same risk, %1</source>
        <translation>gleiches Risiko, %1</translation>
    </message>
    <message>
        <source>risk %1, %2</source>
        <translation>Risiko %1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Nothing fits: %1</source>
        <translation>Nichts passt: %1</translation>
    </message>
    <message>
        <source>If rates are off by %1, it gains %2 to %3 a year.</source>
        <translation>Weichen die Sätze um %1 ab, gewinnt es %2 bis %3 im Jahr.</translation>
    </message>
    <message>
        <source>%1: that holds it back.</source>
        <translation>%1: das hält es zurück.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Arithmetic, not advice.</source>
        <translation>Rechnung, kein Rat.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanGoal</name>
    <message>
        <source>−%1 points</source>
        <translation>−%1 Punkte</translation>
    </message>
    <message>
        <source>+%1 points</source>
        <translation>+%1 Punkte</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Which goal</source>
        <translation>Welches Ziel</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>Covered now</source>
        <translation>Jetzt gedeckt</translation>
    </message>
    <message>
        <source>Chance by the date</source>
        <translation>Wahrscheinlichkeit bis zum Datum</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>What would close it</source>
        <translation>Was es schließen würde</translation>
    </message>
    <message>
        <source>Say what a month is to bring and by when; here stands how much of it is covered, how likely it is, and what would close the gap.</source>
        <translation>Sagen Sie, was ein Monat bringen soll und bis wann; hier steht, wie viel gedeckt ist, wie wahrscheinlich es ist und was die Lücke schließen würde.</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Ziel setzen…</translation>
    </message>
    <message>
        <source>%1: %2 a month by %3</source>
        <translation>%1: %2 im Monat bis %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 with incentives off</source>
        <translation>%1 ohne Anreize</translation>
    </message>
    <message>
        <source>a month; median then %1</source>
        <translation>im Monat; Median dann %1</translation>
    </message>
    <message>
        <source>Holdings whose income is not known, left out: %1.</source>
        <translation>Positionen mit unbekanntem Ertrag, ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Reinvest all income</source>
        <translation>Allen Ertrag wieder anlegen</translation>
    </message>
    <message>
        <source>alone by %1</source>
        <translation>allein bis %1</translation>
    </message>
    <message>
        <source>Add capital at today&apos;s mix</source>
        <translation>Kapital in heutiger Mischung zulegen</translation>
    </message>
    <message>
        <source>or %1 every month</source>
        <translation>oder %1 jeden Monat</translation>
    </message>
    <message>
        <source>Or earn more on what is there</source>
        <translation>Oder mehr auf Vorhandenes verdienen</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>Nothing: today&apos;s income covers it</source>
        <translation>Nichts: der heutige Ertrag deckt es</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanLadder</name>
    <message>
        <source>Nobody knows</source>
        <translation>Niemand weiß es</translation>
    </message>
    <message>
        <source>Later or never</source>
        <translation>Später oder nie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>≤ 1 year</source>
        <translation>≤ 1 Jahr</translation>
    </message>
    <message>
        <source>≤ 1 day</source>
        <translation>≤ 1 Tag</translation>
    </message>
    <message>
        <source>≤ %1 days</source>
        <translation>≤ %1 Tage</translation>
    </message>
    <message>
        <source>Liquidity ladder</source>
        <translation>Liquiditätsleiter</translation>
    </message>
    <message>
        <source>in hand by, after unbonding and terms</source>
        <translation>verfügbar bis, nach Entbindung und Laufzeit</translation>
    </message>
    <message>
        <source>sell receipts</source>
        <translation>Quittungen verkaufen</translation>
    </message>
    <message>
        <source>Sell receipt tokens (stETH, say) at once instead of waiting for the unbonding</source>
        <translation>Quittungstoken (etwa stETH) sofort verkaufen, statt die Entbindung abzuwarten</translation>
    </message>
    <message>
        <source>%1 of it only then</source>
        <translation>%1 davon erst dann</translation>
    </message>
    <message>
        <source>Without a price, in none of these: %1.</source>
        <translation>Ohne Preis, in keinem davon: %1.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanMove</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a holding</source>
        <translation>Position umziehen</translation>
    </message>
    <message>
        <source>Claim interval</source>
        <translation>Abholabstand</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What is moved, all of it.</source>
        <translation>Was bewegt wird, ganz.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What is held or watched, whose rate it would earn.</source>
        <translation>Gehaltenes oder Beobachtetes, dessen Satz es verdienen würde.</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <source>What it would earn a year, after commission.</source>
        <translation>Was es im Jahr nach Provision verdienen würde.</translation>
    </message>
    <message>
        <source>Fees and bridge</source>
        <translation>Gebühren und Brücke</translation>
    </message>
    <message>
        <source>Network fees of leaving and entering, bridge or withdrawal fees.</source>
        <translation>Netzgebühren für Ausstieg und Einstieg, Brücken- oder Auszahlungsgebühren.</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Share of the amount lost by swapping.</source>
        <translation>Beim Tauschen verlorener Anteil des Betrags.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Days it earns nothing, beside the unbonding.</source>
        <translation>Tage ohne Ertrag, neben der Entbindung.</translation>
    </message>
    <message>
        <source>somewhere at the rate of</source>
        <translation>anderswo zum Satz von</translation>
    </message>
    <message>
        <source>%1 (watched)</source>
        <translation>%1 (beobachtet)</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>ganze Tage</translation>
    </message>
    <message>
        <source>There is nothing worth moving yet.</source>
        <translation>Noch nichts, das einen Umzug lohnt.</translation>
    </message>
    <message>
        <source>Choose where to, or type the rate it would earn there.</source>
        <translation>Wählen Sie wohin, oder geben Sie den dortigen Satz ein.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Days without income</source>
        <translation>Tage ohne Ertrag</translation>
    </message>
    <message>
        <source>Costs, all in</source>
        <translation>Kosten, alles in allem</translation>
    </message>
    <message>
        <source>Earns more a year</source>
        <translation>Verdient im Jahr mehr</translation>
    </message>
    <message>
        <source>Pays back on</source>
        <translation>Zahlt sich aus am</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>It can leave on %1: %2.</source>
        <translation>Es kann am %1 heraus: %2.</translation>
    </message>
    <message>
        <source>It pays nothing that could be claimed.</source>
        <translation>Es zahlt nichts, das abgeholt werden könnte.</translation>
    </message>
    <message>
        <source>What a claim costs is not known: say it under “Limits and costs”, or record network fees as costs.</source>
        <translation>Was ein Abholen kostet, ist nicht bekannt: sagen Sie es unter „Grenzen und Kosten“, oder buchen Sie Netzgebühren als Kosten.</translation>
    </message>
    <message>
        <source>At %1 a claim (%2): every &lt;b&gt;%3&lt;/b&gt; gives %4 APY; daily gives %5, monthly %6.</source>
        <translation>Bei %1 je Abholen (%2): alle &lt;b&gt;%3&lt;/b&gt; ergibt %4 APY; täglich %5, monatlich %6.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanPage</name>
    <message>
        <source>Nothing to plan with yet</source>
        <translation>Noch nichts zu planen</translation>
    </message>
    <message>
        <source>Once you hold something, this page works out goals, moves and covers.</source>
        <translation>Sobald Sie etwas halten, rechnet diese Seite Ziele, Umzüge und Deckungen aus.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Limits and costs…</source>
        <translation>Grenzen und Kosten…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlatformDialog</name>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Exchange or lender</source>
        <translation>Börse oder Kreditgeber</translation>
    </message>
    <message>
        <source>Validator or operator</source>
        <translation>Validator oder Betreiber</translation>
    </message>
    <message>
        <source>Own hardware</source>
        <translation>Eigene Geräte</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittent</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Verwahrer</translation>
    </message>
    <message>
        <source>New platform</source>
        <translation>Neue Plattform</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you call it.</source>
        <translation>Wie Sie sie nennen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Decides which risks it has.</source>
        <translation>Bestimmt, welche Risiken sie hat.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Empty for companies and own hardware.</source>
        <translation>Leer bei Unternehmen und eigenen Geräten.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Under whose law it stands; empty when unknown.</source>
        <translation>Unter wessen Recht sie steht; leer, wenn unbekannt.</translation>
    </message>
    <message>
        <source>Closed to</source>
        <translation>Verschlossen für</translation>
    </message>
    <message>
        <source>Countries whose people may not use it, apart by commas.</source>
        <translation>Länder, deren Leute sie nicht nutzen dürfen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>The day it opened.</source>
        <translation>Der Tag ihres Starts.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>How many are published.</source>
        <translation>Wie viele veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Who can change it</source>
        <translation>Wer sie ändern kann</translation>
    </message>
    <message>
        <source>“none”, “timelock”, “multisig”, or in your words.</source>
        <translation>„none“, „timelock“, „multisig“, oder in Ihren Worten.</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Verwahrung</translation>
    </message>
    <message>
        <source>Who holds the coins.</source>
        <translation>Wer die Coins hält.</translation>
    </message>
    <message>
        <source>Asks who one is</source>
        <translation>Fragt, wer man ist</translation>
    </message>
    <message>
        <source>Can be insured</source>
        <translation>Versicherbar</translation>
    </message>
    <message>
        <source>Days to get out</source>
        <translation>Tage bis zum Ausstieg</translation>
    </message>
    <message>
        <source>From asking to having.</source>
        <translation>Von der Anforderung bis zum Erhalt.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>How many share the work.</source>
        <translation>Wie viele sich die Arbeit teilen.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Share of the time it worked.</source>
        <translation>Anteil der Zeit, in der sie arbeitete.</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>What is known of the places you use. Risk and rules read it; what you enter goes before the catalogue, and unknown stays unknown.</source>
        <translation>Was von den genutzten Orten bekannt ist. Risiko und Regeln lesen es; Ihre Eingaben gehen dem Katalog vor, und Unbekanntes bleibt unbekannt.</translation>
    </message>
    <message>
        <source>No platform is used yet.</source>
        <translation>Noch wird keine Plattform genutzt.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light or dark; automatic follows the desktop.</source>
        <translation>Hell oder dunkel; automatisch folgt dem Desktop.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window; reports and the history are in English.</source>
        <translation>Des Fensters; Berichte und Verlauf sind auf Englisch.</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Hidden, every page shows dots in their place.</source>
        <translation>Verborgen zeigt jede Seite Punkte an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>On start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>What the window opens with.</source>
        <translation>Womit das Fenster öffnet.</translation>
    </message>
    <message>
        <source>Open the last portfolio</source>
        <translation>Letztes Portfolio öffnen</translation>
    </message>
    <message>
        <source>Show the welcome page</source>
        <translation>Willkommensseite zeigen</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. Only a portfolio with a passphrase can be locked.</source>
        <translation>Nach so langer Zeit ohne Taste oder Maus. Nur ein Portfolio mit Passphrase kann gesperrt werden.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>These hold on this computer. What a portfolio reckons with (currency, risks, plans) is kept in the portfolio itself, see the menu Portfolio.</source>
        <translation>Diese gelten auf diesem Computer. Womit ein Portfolio rechnet (Währung, Risiken, Pläne), steht im Portfolio selbst, siehe Menü Portfolio.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PreviewBox</name>
    <message>
        <source>risk %1</source>
        <translation>Risiko %1</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>warum?</translation>
    </message>
    <message>
        <source>As entered, this holding</source>
        <translation>So eingegeben wird diese Position</translation>
    </message>
    <message>
        <source>The reasons behind the grade</source>
        <translation>Die Gründe der Note</translation>
    </message>
    <message>
        <source>Fill in asset, amount and rate to see what it earns.</source>
        <translation>Füllen Sie Anlage, Menge und Satz aus, um den Ertrag zu sehen.</translation>
    </message>
    <message>
        <source>No price for %1 yet, so its worth is unknown.</source>
        <translation>Noch kein Preis für %1, daher ist der Wert unbekannt.</translation>
    </message>
    <message>
        <source>has accrued since %1</source>
        <translation>ist aufgelaufen seit %1</translation>
    </message>
    <message>
        <source>a day / month / year</source>
        <translation>am Tag / im Monat / im Jahr</translation>
    </message>
    <message>
        <source>APY, after dilution</source>
        <translation>APY, nach Verwässerung</translation>
    </message>
    <message>
        <source>dilution unknown</source>
        <translation>Verwässerung unbekannt</translation>
    </message>
    <message>
        <source>is worth</source>
        <translation>ist wert</translation>
    </message>
    <message>
        <source>Accrued: %1</source>
        <translation>Aufgelaufen: %1</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>0 safe, 100 worst</source>
        <translation>0 sicher, 100 am schlechtesten</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceAskingModel</name>
    <message numerus="yes">
        <source>%n close(s), %1 to %2</source>
        <translation>
            <numerusform>%n Schluss, %1 bis %2</numerusform>
            <numerusform>%n Schlüsse, %1 bis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>type its id</source>
        <translation>geben Sie die Kennung ein</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>The service calls it</source>
        <translation>Der Dienst nennt es</translation>
    </message>
    <message>
        <source>Newest price</source>
        <translation>Neuester Preis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceDialog</name>
    <message>
        <source>Enter a price</source>
        <translation>Preis eingeben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>The coin or token, by its ticker or name.</source>
        <translation>Coin oder Token, nach Kürzel oder Name.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The day the price is of.</source>
        <translation>Der Tag des Preises.</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Preis von einem</translation>
    </message>
    <message>
        <source>In the base currency, exactly.</source>
        <translation>In der Basiswährung, genau.</translation>
    </message>
    <message>
        <source>No price was typed in so far.</source>
        <translation>Bisher wurde kein Preis eingetippt.</translation>
    </message>
    <message>
        <source>The newest prices</source>
        <translation>Die neuesten Preise</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceFetcher</name>
    <message>
        <source>This is no address. It begins with https://.</source>
        <translation>Das ist keine Adresse. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Only the beginning of the address: what is asked for is put behind it.</source>
        <translation>Nur der Anfang der Adresse: was gefragt wird, kommt dahinter.</translation>
    </message>
    <message>
        <source>Only https:// is used, so that nobody on the way reads along or changes prices.</source>
        <translation>Nur https:// wird benutzt, damit unterwegs niemand mitliest oder Preise ändert.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceLinesModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PrintPreview</name>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionAssumptions</name>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Quellen…</translation>
    </message>
    <message>
        <source>Every assumption with its value and where it comes from</source>
        <translation>Jede Annahme mit Wert und Herkunft</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Change this scenario…</source>
        <translation>Dieses Szenario ändern…</translation>
    </message>
    <message>
        <source>Price view</source>
        <translation>Preismeinung</translation>
    </message>
    <message>
        <source>How the prices of coins will move on the mean. Without a view they stay where they are.</source>
        <translation>Wie sich Preise von Coins im Mittel bewegen werden. Ohne Meinung bleiben sie, wo sie sind.</translation>
    </message>
    <message>
        <source>No view (0 % drift)</source>
        <translation>Keine (0&#xa0;% Drift)</translation>
    </message>
    <message>
        <source>%1 falling a year</source>
        <translation>%1 fallend im Jahr</translation>
    </message>
    <message>
        <source>%1 rising a year</source>
        <translation>%1 steigend im Jahr</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>How strongly prices move.</source>
        <translation>Wie stark sich Preise bewegen.</translation>
    </message>
    <message>
        <source>From price history</source>
        <translation>Aus Preisverlauf</translation>
    </message>
    <message>
        <source>Half of it</source>
        <translation>Die Hälfte davon</translation>
    </message>
    <message>
        <source>Half more</source>
        <translation>Um die Hälfte mehr</translation>
    </message>
    <message>
        <source>Twice as much</source>
        <translation>Doppelt so viel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>What each holding really earned, where three months are recorded, or what its terms say.</source>
        <translation>Was jede Position wirklich verdiente, wo drei Monate gebucht sind, sonst was die Bedingungen sagen.</translation>
    </message>
    <message>
        <source>As earned so far</source>
        <translation>Wie bisher verdient</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>Uncertainty of rates</source>
        <translation>Satzunsicherheit</translation>
    </message>
    <message>
        <source>How far a rate may have moved after a year, as a share of it.</source>
        <translation>Wie weit sich ein Satz nach einem Jahr bewegt haben kann, als Anteil davon.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Reinvest income</source>
        <translation>Ertrag wieder anlegen</translation>
    </message>
    <message>
        <source>Whether income is added to the holding it came from.</source>
        <translation>Ob Ertrag zu der Position kommt, aus der er stammt.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On, monthly</source>
        <translation>An, monatlich</translation>
    </message>
    <message>
        <source>Exploits, slashing</source>
        <translation>Exploits, Slashing</translation>
    </message>
    <message>
        <source>Exploits, failures of platforms and issuers, slashing, liquidations, as likely as their sources say.</source>
        <translation>Exploits, Ausfälle von Plattformen und Emittenten, Slashing, Liquidationen, so wahrscheinlich, wie ihre Quellen sagen.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Stablecoin depeg</source>
        <translation>Stablecoin-Depeg</translation>
    </message>
    <message>
        <source>Whether a stablecoin may lose its peg for good.</source>
        <translation>Ob ein Stablecoin seine Bindung endgültig verlieren kann.</translation>
    </message>
    <message>
        <source>Tax on income</source>
        <translation>Steuer auf Ertrag</translation>
    </message>
    <message>
        <source>The share of income that is put aside for tax when it is received.</source>
        <translation>Der Anteil des Ertrags, der bei Erhalt für Steuern zurückgelegt wird.</translation>
    </message>
    <message>
        <source>%1 at receipt</source>
        <translation>%1 bei Erhalt</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Whether what the holdings cost, hosting for example, is taken off.</source>
        <translation>Ob abgezogen wird, was die Positionen kosten, etwa Hosting.</translation>
    </message>
    <message>
        <source>Not taken off</source>
        <translation>Nicht abgezogen</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Abgezogen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The income a month that the projection is held against.</source>
        <translation>Der Ertrag im Monat, an dem die Projektion gemessen wird.</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Ziel setzen…</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>Nach Coin</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Keine bekannt</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 a month, left out</source>
        <translation>%1/Monat, ausgelassen</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigene…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionModel</name>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>Percentiles of a sum are not the sum of percentiles; means add up.</source>
        <translation>Perzentile einer Summe sind nicht die Summe der Perzentile; Mittel addieren sich.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionMovers</name>
    <message>
        <source>What moves it most</source>
        <translation>Was sie am meisten bewegt</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Was bewegt wird</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>What the mean income would change by, one thing at a time</source>
        <translation>Um wie viel sich der mittlere Ertrag ändern würde, eins nach dem anderen</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Capital lost on the mean over all simulated paths, by cause</source>
        <translation>Im Mittel über alle Pfade verlorenes Kapital, nach Ursache</translation>
    </message>
    <message>
        <source>What moves the %1 most</source>
        <translation>Was die %1 am meisten bewegt</translation>
    </message>
    <message>
        <source>%1 · chance %2</source>
        <translation>%1 · Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>change of the mean income</source>
        <translation>Änderung des mittleren Ertrags</translation>
    </message>
    <message>
        <source>nothing that can be lost is simulated</source>
        <translation>nichts Verlierbares wird simuliert</translation>
    </message>
    <message>
        <source>mean loss of capital</source>
        <translation>mittlerer Kapitalverlust</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionPage</name>
    <message>
        <source>goal %1 / month</source>
        <translation>Ziel %1 / Monat</translation>
    </message>
    <message>
        <source>Nothing to project yet</source>
        <translation>Noch nichts zu projizieren</translation>
    </message>
    <message>
        <source>Once a holding earns, this page shows what it will probably bring, as a range.</source>
        <translation>Sobald eine Position verdient, zeigt diese Seite, was sie wahrscheinlich bringt, als Spanne.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>Jahre voraus</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>One year ahead</source>
        <translation>Ein Jahr voraus</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3 J</translation>
    </message>
    <message>
        <source>Three years ahead</source>
        <translation>Drei Jahre voraus</translation>
    </message>
    <message>
        <source>5Y</source>
        <translation>5 J</translation>
    </message>
    <message>
        <source>Five years ahead</source>
        <translation>Fünf Jahre voraus</translation>
    </message>
    <message>
        <source>10Y</source>
        <translation>10 J</translation>
    </message>
    <message>
        <source>Ten years ahead</source>
        <translation>Zehn Jahre voraus</translation>
    </message>
    <message>
        <source>Save forecast…</source>
        <translation>Prognose speichern…</translation>
    </message>
    <message>
        <source>Keeps this projection, to see later how it did</source>
        <translation>Behält diese Projektion, um später zu sehen, wie gut sie war</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>Monatlicher Ertrag</translation>
    </message>
    <message>
        <source>bands: 5–95, 10–90, 25–75 %</source>
        <translation>Bänder: 5–95, 10–90, 25–75&#xa0;%</translation>
    </message>
    <message>
        <source>Monthly income, projected</source>
        <translation>Monatlicher Ertrag, projiziert</translation>
    </message>
    <message>
        <source>Chance of the goal</source>
        <translation>Wahrscheinlichkeit des Ziels</translation>
    </message>
    <message>
        <source>Median total</source>
        <translation>Median der Summe</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80-%-Spanne</translation>
    </message>
    <message>
        <source>95 % worst case</source>
        <translation>95&#xa0;% schlechtester Fall</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <translation>Frühere Prognosen</translation>
    </message>
    <message>
        <source>By strategy</source>
        <translation>Nach Strategie</translation>
    </message>
    <message>
        <source>Projected income by strategy</source>
        <translation>Projizierter Ertrag nach Strategie</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>rechnet…</translation>
    </message>
    <message>
        <source>next 12 months</source>
        <translation>nächste 12 Monate</translation>
    </message>
    <message>
        <source>next %1 years</source>
        <translation>nächste %1 Jahre</translation>
    </message>
    <message>
        <source>Monthly income, %1</source>
        <translation>Monatlicher Ertrag, %1</translation>
    </message>
    <message>
        <source>closed form</source>
        <translation>geschlossene Formel</translation>
    </message>
    <message>
        <source>%1 paths · %2 ms · seed %3</source>
        <translation>%1 Pfade · %2 ms · Startwert %3</translation>
    </message>
    <message>
        <source>By strategy, %1</source>
        <translation>Nach Strategie, %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>one in ten below, one above</source>
        <translation>einer von zehn darunter, einer darüber</translation>
    </message>
    <message>
        <source>income at risk %1</source>
        <translation>gefährdeter Ertrag %1</translation>
    </message>
    <message>
        <source>%1 in the last month</source>
        <translation>%1 im letzten Monat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>save one to see how it does</source>
        <translation>speichern Sie eine, um zu sehen, wie sie abschneidet</translation>
    </message>
    <message>
        <source>no month is over yet</source>
        <translation>noch kein Monat vorbei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>months inside their 80 % band</source>
        <translation>Monate in ihrem 80-%-Band</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RecordPayoutDialog</name>
    <message>
        <source>Record a payout</source>
        <translation>Auszahlung buchen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind of payout</source>
        <translation>Art der Auszahlung</translation>
    </message>
    <message>
        <source>What was paid; a slash and a cost are losses.</source>
        <translation>Was gezahlt wurde; Slashing und Kosten sind Verluste.</translation>
    </message>
    <message>
        <source>When, in UTC</source>
        <translation>Wann, in UTC</translation>
    </message>
    <message>
        <source>A day, or a day and a time: 2026-11-22 14:30.</source>
        <translation>Ein Tag, oder Tag und Uhrzeit: 2026-11-22 14:30.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How much was paid, exactly, without a sign.</source>
        <translation>Wie viel gezahlt wurde, genau, ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>What it was paid in.</source>
        <translation>Worin gezahlt wurde.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it was worth then. Left empty, the price of that day is taken, once it is known.</source>
        <translation>Was es damals wert war. Leer gilt der Preis dieses Tages, sobald er bekannt ist.</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>The first day this payout is for; no estimate is made for the days it covers.</source>
        <translation>Der erste Tag, für den diese Auszahlung gilt; für ihre Tage wird nicht geschätzt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>no price of that day yet</source>
        <translation>noch kein Preis dieses Tages</translation>
    </message>
    <message>
        <source>at its peg, until a price of that day is known</source>
        <translation>auf der Bindung, bis ein Preis dieses Tages bekannt ist</translation>
    </message>
    <message>
        <source>this day only</source>
        <translation>nur dieser Tag</translation>
    </message>
    <message>
        <source>%1 days, up to this day</source>
        <translation>%1 Tage, bis zu diesem Tag</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RecordsDialog</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RecurringDialog</name>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>jedes Quartal</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Cover premium</source>
        <translation>Deckungsprämie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>End what repeats</source>
        <translation>Wiederkehrendes beenden</translation>
    </message>
    <message>
        <source>What repeats</source>
        <translation>Wiederkehrendes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The first day it no longer comes; empty: it goes on.</source>
        <translation>Der erste Tag, an dem es nicht mehr kommt; leer: es läuft weiter.</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Whose cost or income it is.</source>
        <translation>Wessen Kosten oder Ertrag es ist.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Each time, exactly, without a sign.</source>
        <translation>Jedes Mal, genau, ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Gezahlt in</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Zuerst am</translation>
    </message>
    <message>
        <source>Months count from this day.</source>
        <translation>Monate zählen ab diesem Tag.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Bills and payments that come again are typed once; each day they fall on counts as if it had been recorded.</source>
        <translation>Wiederkehrende Rechnungen und Zahlungen werden einmal eingetippt; jeder Tag, auf den sie fallen, zählt wie gebucht.</translation>
    </message>
    <message>
        <source>Nothing repeats.</source>
        <translation>Nichts kehrt wieder.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Amounts are hidden, and so is the preview. Exported reports hold them.</source>
        <translation>Beträge sind verborgen, daher auch die Vorschau. Exportierte Berichte enthalten sie.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ReportsPage</name>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>Add a holding first; then income statement, holdings and risk review are one click away.</source>
        <translation>Fügen Sie zuerst eine Position hinzu; dann sind Ertragsrechnung, Positionen und Risikobericht einen Klick entfernt.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Open folder after export</source>
        <translation>Ordner nach dem Export öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Period, first and last day</source>
        <translation>Zeitraum, erster und letzter Tag</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print or send</source>
        <translation>Seiten zum Drucken oder Senden</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>One page for the browser, readable by screen readers</source>
        <translation>Eine Seite für den Browser, von Vorleseprogrammen lesbar</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, every digit</source>
        <translation>Tabellen für die Tabellenkalkulation, jede Ziffer</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs, every digit</source>
        <translation>Für Programme, jede Ziffer</translation>
    </message>
    <message>
        <source>The same from a terminal:</source>
        <translation>Dasselbe im Terminal:</translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation>Dasselbe im Terminal</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Amounts are hidden. Ctrl+Shift+H shows them again.</source>
        <translation>Beträge sind verborgen. Strg+Umschalt+H zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>A copy is kept whenever a portfolio that was changed is closed. Restoring keeps what is there now beside it.</source>
        <translation>Wird ein geändertes Portfolio geschlossen, bleibt eine Kopie. Beim Wiederherstellen bleibt das Jetzige daneben.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>Copies that were kept, newest first</source>
        <translation>Behaltene Kopien, neueste zuerst</translation>
    </message>
    <message>
        <source>No copy of this portfolio was kept yet.</source>
        <translation>Von diesem Portfolio wurde noch keine Kopie behalten.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskModel</name>
    <message>
        <source>Does not apply to this holding.</source>
        <translation>Gilt für diese Position nicht.</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskPage</name>
    <message>
        <source>Nothing at risk yet</source>
        <translation>Noch nichts gefährdet</translation>
    </message>
    <message>
        <source>Add a holding, and this page says how it could hurt, point by point.</source>
        <translation>Fügen Sie eine Position hinzu, und diese Seite sagt Punkt für Punkt, wie sie schaden könnte.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Weights of the risks…</source>
        <translation>Gewichte der Risiken…</translation>
    </message>
    <message>
        <source>Caps on grades…</source>
        <translation>Obergrenzen der Noten…</translation>
    </message>
    <message>
        <source>Limits of the checks…</source>
        <translation>Grenzen der Prüfungen…</translation>
    </message>
    <message>
        <source>Rules of law…</source>
        <translation>Rechtsregeln…</translation>
    </message>
    <message>
        <source>Weights and limits</source>
        <translation>Gewichte und Grenzen</translation>
    </message>
    <message>
        <source>How risks count, what caps a grade, where checks speak up, which rules are expected</source>
        <translation>Wie Risiken zählen, was eine Note begrenzt, wo Prüfungen sich melden, welche Regeln erwartet werden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Risk by holding and cause</source>
        <translation>Risiko nach Position und Ursache</translation>
    </message>
    <message>
        <source>0 safe, 100 worst · choose a cell for the reasons</source>
        <translation>0 sicher, 100 am schlechtesten · Zelle wählen für die Gründe</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Impermanent loss</source>
        <translation>Impermanent Loss</translation>
    </message>
    <message>
        <source>price of the first asset in the second, now against entry</source>
        <translation>Preis der ersten Anlage in der zweiten, jetzt gegen Einstand</translation>
    </message>
    <message>
        <source>portfolio %1</source>
        <translation>Portfolio %1</translation>
    </message>
    <message>
        <source>Score %1 of 100: 100 less the weighted risks</source>
        <translation>Punktzahl %1 von 100: 100 abzüglich der gewichteten Risiken</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>%1 %2: why</source>
        <translation>%1 %2: warum</translation>
    </message>
    <message>
        <source>%1 does not apply to this holding.</source>
        <translation>%1 gilt für diese Position nicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Capital %1 instead of %2, income %3 instead of %4 a year</source>
        <translation>Kapital %1 statt %2, Ertrag %3 statt %4 im Jahr</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Holdings without a price, left out: %1.</source>
        <translation>Positionen ohne Preis, ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>against holding</source>
        <translation>gegenüber Halten</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Against holding: %1 from the pool and %2 earned make %3.</source>
        <translation>Gegenüber Halten: %1 durch den Pool und %2 Ertrag ergeben %3.</translation>
    </message>
    <message>
        <source>Out of its range: it earns no fees now.</source>
        <translation>Außerhalb der Spanne: jetzt kein Gebührenertrag.</translation>
    </message>
    <message>
        <source>What it earned makes up for the loss from %1 to %2; it trades at %3.</source>
        <translation>Der Ertrag gleicht den Verlust von %1 bis %2 aus; gehandelt wird bei %3.</translation>
    </message>
    <message>
        <source>What it earned makes up for the loss down to %1; it trades at %2.</source>
        <translation>Der Ertrag gleicht den Verlust bis hinab zu %1 aus; gehandelt wird bei %2.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskSpread</name>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>One failure</source>
        <translation>Ein Ausfall</translation>
    </message>
    <message>
        <source>Value by platform</source>
        <translation>Wert nach Plattform</translation>
    </message>
    <message>
        <source>Value by chain</source>
        <translation>Wert nach Chain</translation>
    </message>
    <message>
        <source>Value by asset</source>
        <translation>Wert nach Anlage</translation>
    </message>
    <message>
        <source>Value by strategy</source>
        <translation>Wert nach Strategie</translation>
    </message>
    <message>
        <source>Value by issuer</source>
        <translation>Wert nach Emittent</translation>
    </message>
    <message>
        <source>Value by country</source>
        <translation>Wert nach Land</translation>
    </message>
    <message>
        <source>Value by custody</source>
        <translation>Wert nach Verwahrung</translation>
    </message>
    <message>
        <source>Income by law</source>
        <translation>Ertrag nach Recht</translation>
    </message>
    <message>
        <source>Share of each coin</source>
        <translation>Anteil an jedem Coin</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regulierung</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>Verwässerung</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>%1 a year and %2 of the value rest on it</source>
        <translation>%1 im Jahr und %2 des Wertes beruhen darauf</translation>
    </message>
    <message>
        <source>of next year’s income</source>
        <translation>vom Ertrag des nächsten Jahres</translation>
    </message>
    <message>
        <source>of value · HHI %1, like %2 equal parts</source>
        <translation>vom Wert · HHI %1, wie %2 gleiche Teile</translation>
    </message>
    <message>
        <source>%1 a year; in a year %2</source>
        <translation>%1 im Jahr; in einem Jahr %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of yours</source>
        <translation>
            <numerusform>%n Ihrer Regeln</numerusform>
            <numerusform>%n Ihrer Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>its supply grows by %1 a year, yours by %2</source>
        <translation>sein Angebot wächst um %1 im Jahr, Ihres um %2</translation>
    </message>
    <message>
        <source>nobody said how its supply grows</source>
        <translation>niemand sagte, wie sein Angebot wächst</translation>
    </message>
    <message>
        <source>your share, a year on</source>
        <translation>Ihr Anteil, in einem Jahr</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskStress</name>
    <message>
        <source>Stress tests</source>
        <translation>Stresstests</translation>
    </message>
    <message>
        <source>if it happened today</source>
        <translation>wenn es heute geschähe</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>rechnet…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RuleDialog</name>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ban: the income ends</source>
        <translation>Verbot: der Ertrag endet</translation>
    </message>
    <message>
        <source>Identity: one has to say who one is</source>
        <translation>Identität: man muss sagen, wer man ist</translation>
    </message>
    <message>
        <source>Tax: a share of the income goes</source>
        <translation>Steuer: ein Anteil des Ertrags geht weg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it, without spaces: mica-2027.</source>
        <translation>Wie Sie sie nennen, ohne Leerzeichen: mica-2027.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Empty: it is in force already.</source>
        <translation>Leer: sie gilt schon.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Share of the income, on top of what is put aside for tax.</source>
        <translation>Anteil des Ertrags, zusätzlich zur Steuerrücklage.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Country of the platform</source>
        <translation>Land der Plattform</translation>
    </message>
    <message>
        <source>As its facts name it; empty: any.</source>
        <translation>Wie ihre Angaben es nennen; leer: beliebig.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules of law that you expect or that hold: the projection, the checks and the share of income by law take them up from their day on.</source>
        <translation>Rechtsregeln, die Sie erwarten oder die gelten: Projektion, Prüfungen und der Ertragsanteil nach Recht berücksichtigen sie ab ihrem Tag.</translation>
    </message>
    <message>
        <source>No rule is expected.</source>
        <translation>Keine Regel wird erwartet.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::SaveForecastDialog</name>
    <message>
        <source>Forecast of %1</source>
        <translation>Prognose vom %1</translation>
    </message>
    <message>
        <source>Save this forecast</source>
        <translation>Diese Prognose speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the forecast is called.</source>
        <translation>Wie die Prognose heißt.</translation>
    </message>
    <message>
        <source>It is kept as it stands, with its assumptions. As months pass, it is held against what you record: inside its bands or not, too high or too low.</source>
        <translation>Sie bleibt, wie sie ist, mit ihren Annahmen. Mit jedem Monat wird sie an Ihren Buchungen gemessen: in ihren Bändern oder nicht, zu hoch oder zu niedrig.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ScenarioDialog</name>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Change the scenario</source>
        <translation>Szenario ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Enden heute</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the scenario is called.</source>
        <translation>Wie das Szenario heißt.</translation>
    </message>
    <message>
        <source>Coins fall by</source>
        <translation>Coins fallen um</translation>
    </message>
    <message>
        <source>Every coin that is not named below, at once and for good.</source>
        <translation>Jeder unten nicht genannte Coin, sofort und für immer.</translation>
    </message>
    <message>
        <source>Rates fall by</source>
        <translation>Sätze fallen um</translation>
    </message>
    <message>
        <source>Every rate, as a share of what it is today.</source>
        <translation>Jeder Satz, als Anteil des heutigen.</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>Anreize</translation>
    </message>
    <message>
        <source>What is paid from new tokens or a subsidy.</source>
        <translation>Was aus neuen Token oder Zuschüssen gezahlt wird.</translation>
    </message>
    <message>
        <source>Single coins and platforms</source>
        <translation>Einzelne Coins und Plattformen</translation>
    </message>
    <message>
        <source>One to a line, what is left of it: price.ETH=0.5 is a fall by half, platform.Lido=0.8 a loss of a fifth of what is held there.</source>
        <translation>Eines je Zeile, was davon bleibt: price.ETH=0.5 ist ein Fall um die Hälfte, platform.Lido=0.8 ein Verlust von einem Fünftel des dort Gehaltenen.</translation>
    </message>
    <message>
        <source>One to a line, what is left: price.ETH=0.5, platform.Lido=0.8</source>
        <translation>Eines je Zeile, was bleibt: price.ETH=0.5, platform.Lido=0.8</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Dieses Szenario löschen</translation>
    </message>
    <message>
        <source>Add scenario “%1”</source>
        <translation>Szenario „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change scenario “%1”</source>
        <translation>Szenario „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove scenario “%1”</source>
        <translation>Szenario „%1“ löschen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::SettingsDialog</name>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::StackedIncomeChart</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Show all months</source>
        <translation>Alle Monate zeigen</translation>
    </message>
    <message>
        <source>accrued</source>
        <translation>aufgelaufen</translation>
    </message>
    <message>
        <source>projected mean</source>
        <translation>projiziertes Mittel</translation>
    </message>
    <message>
        <source>P10–P90 and median</source>
        <translation>P10–P90 und Median</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>ein Jahr zuvor</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>accrued so far</source>
        <translation>bisher aufgelaufen</translation>
    </message>
    <message>
        <source>still expected</source>
        <translation>noch erwartet</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>P10 – P90</source>
        <translation>P10 – P90</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>projiziert</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1 accrued</source>
        <translation>%1 aufgelaufen</translation>
    </message>
    <message>
        <source>%1 projected</source>
        <translation>%1 projiziert</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ein Jahr zuvor</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>No income to show.</source>
        <translation>Kein Ertrag zu zeigen.</translation>
    </message>
    <message>
        <source>Monthly income from %1 to %2: %3 accrued</source>
        <translation>Monatlicher Ertrag von %1 bis %2: %3 aufgelaufen</translation>
    </message>
    <message>
        <source>, %1 projected</source>
        <translation>, %1 projiziert</translation>
    </message>
    <message>
        <source>. The largest part is %1 with %2.</source>
        <translation>. Der größte Teil ist %1 mit %2.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::StackingNotice</name>
    <message>
        <source>It is about %1.</source>
        <translation>Es geht um %1.</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Verknüpfen</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::StressModel</name>
    <message>
        <source>%1 a year instead of %2</source>
        <translation>%1 im Jahr statt %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::TermsChoice</name>
    <message>
        <source>Correct the terms in force</source>
        <translation>Geltende Bedingungen berichtigen</translation>
    </message>
    <message>
        <source>They are different from a day on</source>
        <translation>Sie sind ab einem Tag anders</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Geändert ab</translation>
    </message>
    <message>
        <source>First day of the new terms; what was accrued before stays as it was.</source>
        <translation>Erster Tag der neuen Bedingungen; früher Aufgelaufenes bleibt.</translation>
    </message>
    <message>
        <source>The terms you changed</source>
        <translation>Die geänderten Bedingungen</translation>
    </message>
    <message>
        <source>What was typed before was a mistake: all it has accrued under it is worked out anew.</source>
        <translation>Das zuvor Eingetippte war ein Fehler: alles darunter Aufgelaufene wird neu berechnet.</translation>
    </message>
    <message>
        <source>The platform pays something else now: what was accrued before stays.</source>
        <translation>Die Plattform zahlt jetzt etwas anderes: früher Aufgelaufenes bleibt.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::Tour</name>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Eight pages, one question each</source>
        <translation>Acht Seiten, je eine Frage</translation>
    </message>
    <message>
        <source>%1 to %2 go straight to a page. %3 finds any command, holding or page by a few letters.</source>
        <translation>%1 bis %2 führen direkt zu einer Seite. %3 findet jeden Befehl, jede Position oder Seite nach wenigen Buchstaben.</translation>
    </message>
    <message>
        <source>Type in what you hold</source>
        <translation>Geben Sie ein, was Sie halten</translation>
    </message>
    <message>
        <source>Choose what earns and name the coin: defaults are filled in, and a preview shows what it will earn while you type. %1 from anywhere, Enter saves.</source>
        <translation>Wählen Sie, was verdient, und nennen Sie den Coin: Vorgaben werden ausgefüllt, und eine Vorschau zeigt beim Tippen den Ertrag. %1 von überall, Enter speichert.</translation>
    </message>
    <message>
        <source>Past and future in one picture</source>
        <translation>Vergangenheit und Zukunft in einem Bild</translation>
    </message>
    <message>
        <source>Solid bars have accrued, pale ones are expected. Four times out of five a month should fall inside its whisker. Click a bar for what is behind it.</source>
        <translation>Volle Balken sind aufgelaufen, blasse erwartet. In vier von fünf Fällen sollte ein Monat in seiner Spanne liegen. Klicken Sie auf einen Balken, um zu sehen, was dahintersteckt.</translation>
    </message>
    <message>
        <source>Record what really came</source>
        <translation>Buchen Sie, was wirklich kam</translation>
    </message>
    <message>
        <source>Until you do, the terms of a holding say what it earned. %1 records a payout, %2 a whole month: then the record counts, and late or short payments stand out.</source>
        <translation>Bis dahin sagen die Bedingungen einer Position, was sie brachte. %1 bucht eine Auszahlung, %2 einen ganzen Monat: dann zählt die Buchung, und späte oder zu kleine Zahlungen fallen auf.</translation>
    </message>
    <message>
        <source>What could stop it</source>
        <translation>Was es verhindern könnte</translation>
    </message>
    <message>
        <source>Every holding gets a grade, with the reasons and the facts behind it. %1 opens any number of the window down to the prices and entries it is made of.</source>
        <translation>Jede Position bekommt eine Note mit Gründen und Fakten. %1 öffnet jede Zahl des Fensters bis hinab zu Preisen und Buchungen.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Every change is on disk at once. %1 takes back any of them, %2 lists the copies that are kept, and %3 encrypts it. It never leaves this computer.</source>
        <translation>Jede Änderung ist sofort auf dem Datenträger. %1 nimmt jede zurück, %2 zeigt die behaltenen Kopien, und %3 verschlüsselt. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::TradesModel</name>
    <message>
        <source>take out %1</source>
        <translation>%1 abziehen</translation>
    </message>
    <message>
        <source>put in %1</source>
        <translation>%1 einlegen</translation>
    </message>
    <message>
        <source>To get there</source>
        <translation>Um dorthin zu kommen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::WelcomePage</name>
    <message>
        <source>What your coins earn, and what could stop it</source>
        <translation>Was Ihre Coins bringen und was das verhindern könnte</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. No account, no keys, no network unless you ask for prices.</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer. Kein Konto, keine Schlüssel, kein Netz, außer Sie fragen Preise ab.</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Neues Portfolio</translation>
    </message>
    <message>
        <source>Start empty and type in what you hold</source>
        <translation>Leer beginnen und eintippen, was Sie halten</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Portfolio öffnen</translation>
    </message>
    <message>
        <source>A .tidemill file on this computer</source>
        <translation>Eine .tidemill-Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Beispiel erkunden</translation>
    </message>
    <message>
        <source>Nine holdings, two years, nothing to lose</source>
        <translation>Neun Positionen, zwei Jahre, nichts zu verlieren</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>ZULETZT</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::WindowCommands</name>
    <message>
        <source>Open a portfolio</source>
        <translation>Portfolio öffnen</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Gesichert nach %1</translation>
    </message>
    <message>
        <source>Unlock the portfolio first.</source>
        <translation>Entsperren Sie zuerst das Portfolio.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Wiederherstellen nach</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 wiederherstellen?</translation>
    </message>
    <message>
        <source>The portfolio becomes what it was in %1. What it is now stays beside it, as %2.before-restore.</source>
        <translation>Das Portfolio wird, was es in %1 war. Was es jetzt ist, bleibt daneben als %2.before-restore.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Aus %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Open a portfolio first, then drop the rows on it.</source>
        <translation>Öffnen Sie zuerst ein Portfolio, dann legen Sie die Zeilen darauf ab.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Choose a number first: a tile, or a cell of a table.</source>
        <translation>Wählen Sie zuerst eine Zahl: eine Kachel oder eine Zelle einer Tabelle.</translation>
    </message>
    <message>
        <source>Amounts are hidden. Ctrl+Shift+H shows them again.</source>
        <translation>Beträge sind verborgen. Strg+Umschalt+H zeigt sie wieder.</translation>
    </message>
</context>
</TS>
