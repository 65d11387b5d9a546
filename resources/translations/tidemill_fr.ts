<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccruedCurve</name>
    <message>
        <source>Accrued</source>
        <translation>Acquis</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>H&amp;olding</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Portfolio</source>
        <translation>P&amp;ortefeuille</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Explore the Sample</source>
        <translation>&amp;Explorer l’exemple</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Export Re&amp;port…</source>
        <translation>Exporter un ra&amp;pport…</translation>
    </message>
    <message>
        <source>&amp;Print a Report…</source>
        <translation>&amp;Imprimer un rapport…</translation>
    </message>
    <message>
        <source>P&amp;assphrase…</source>
        <translation>P&amp;hrase de passe…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Préféren&amp;ces…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;How This Number Is Made</source>
        <translation>Calcul de ce &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>&amp;Hide Amounts</source>
        <translation>&amp;Masquer les montants</translation>
    </message>
    <message>
        <source>&amp;Automatic Theme</source>
        <translation>Thème &amp;automatique</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>&amp;New Holding</source>
        <translation>&amp;Nouvelle position</translation>
    </message>
    <message>
        <source>Pa&amp;ste Holdings…</source>
        <translation>Co&amp;ller des positions…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Close on a Day…</source>
        <translation>&amp;Clôturer à une date…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Record a Payout…</source>
        <translation>Saisir un &amp;versement…</translation>
    </message>
    <message>
        <source>Record a &amp;Month…</source>
        <translation>Saisir un m&amp;ois…</translation>
    </message>
    <message>
        <source>Enter a &amp;Price…</source>
        <translation>Saisir un &amp;prix…</translation>
    </message>
    <message>
        <source>&amp;Ask for Prices…</source>
        <translation>&amp;Demander des prix…</translation>
    </message>
    <message>
        <source>&amp;Coming Up…</source>
        <translation>À &amp;venir…</translation>
    </message>
    <message>
        <source>&amp;Goals…</source>
        <translation>&amp;Objectifs…</translation>
    </message>
    <message>
        <source>Co&amp;vers…</source>
        <translation>&amp;Couvertures…</translation>
    </message>
    <message>
        <source>What R&amp;epeats…</source>
        <translation>Opérations &amp;récurrentes…</translation>
    </message>
    <message>
        <source>&amp;Rules of Law…</source>
        <translation>Règles &amp;légales…</translation>
    </message>
    <message>
        <source>&amp;Assets…</source>
        <translation>&amp;Actifs…</translation>
    </message>
    <message>
        <source>&amp;Platforms…</source>
        <translation>&amp;Plateformes…</translation>
    </message>
    <message>
        <source>&amp;Weights of the Risks…</source>
        <translation>Poi&amp;ds des risques…</translation>
    </message>
    <message>
        <source>C&amp;aps on Grades…</source>
        <translation>Plafonds de &amp;note…</translation>
    </message>
    <message>
        <source>&amp;Limits of the Checks…</source>
        <translation>&amp;Seuils des contrôles…</translation>
    </message>
    <message>
        <source>Limits and C&amp;osts of Plans…</source>
        <translation>Limi&amp;tes et frais des plans…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Take the Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;About Tidemill</source>
        <translation>À &amp;propos de Tidemill</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Click hides or shows, Ctrl+click shows only this one</source>
        <translation>Clic&#xa0;: masquer ou afficher&#x202f;; Ctrl+clic&#xa0;: afficher seulement cette série</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>exchange</source>
        <translation>plateforme d’échange</translation>
    </message>
    <message>
        <source>own hardware</source>
        <translation>matériel personnel</translation>
    </message>
    <message>
        <source>custodian</source>
        <translation>dépositaire</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>émetteur</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Portfolios (*.tidemill)</source>
        <translation>Portefeuilles (*.tidemill)</translation>
    </message>
</context>
<context>
    <name>FanChart</name>
    <message>
        <source>95th percentile</source>
        <translation>95ᵉ percentile</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90ᵉ percentile</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>75ᵉ percentile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <translation>25ᵉ percentile</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>10ᵉ percentile</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>5ᵉ percentile</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>the base currency itself</source>
        <translation>la devise de base elle-même</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>prix de %1</translation>
    </message>
    <message>
        <source>price of %1, 1 day old</source>
        <translation>prix du %1, vieux d’un jour</translation>
    </message>
    <message>
        <source>price of %1, %2 days old</source>
        <translation>prix du %1, vieux de %2 jours</translation>
    </message>
    <message>
        <source>at its peg</source>
        <translation>à son ancrage</translation>
    </message>
    <message>
        <source>first known price, of %1, carried back</source>
        <translation>premier prix connu, du %1, reporté en arrière</translation>
    </message>
    <message>
        <source>from another asset’s price of %1</source>
        <translation>d’après le prix d’un autre actif du %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 unless you say otherwise</source>
        <translation>%1 sauf indication contraire</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>one of these is needed</source>
        <translation>l’un d’eux est requis</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Only where it matters</source>
        <translation>Seulement où cela compte</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment cela marche</translation>
    </message>
    <message>
        <source>Recorded and estimated income</source>
        <translation>Revenus saisis et estimés</translation>
    </message>
    <message>
        <source>A holding earns by its terms from the day it was opened: day by day an estimate accrues. What you record for a stretch of days takes the place of the estimate for these days, so that nothing is counted twice. A full circle marks what was recorded, an empty one what is estimated.</source>
        <translation>Une position rapporte selon ses conditions dès son ouverture&#xa0;: jour après jour une estimation s’accumule. Ce que vous saisissez pour une suite de jours remplace l’estimation de ces jours, si bien que rien ne compte double. Un cercle plein marque ce qui est saisi, un cercle vide ce qui est estimé.</translation>
    </message>
    <message>
        <source>Amounts are kept exactly, to 18 decimal places, and every total is the sum of what is shown. An amount without a price of its day is left out of sums of money and said to be; unknown is never counted as zero.</source>
        <translation>Les montants sont exacts, à 18 décimales, et chaque total est la somme de ce qui est montré. Un montant sans prix de son jour est exclu des sommes d’argent, et c’est dit&#x202f;; l’inconnu ne compte jamais comme zéro.</translation>
    </message>
    <message>
        <source>Running costs are shown beside income and are not part of it.</source>
        <translation>Les coûts courants figurent à côté des revenus et n’en font pas partie.</translation>
    </message>
    <message>
        <source>What a projection says</source>
        <translation>Ce que dit une projection</translation>
    </message>
    <message>
        <source>The future is not known. A projection draws many possible ones, of prices, rates and failures, and shows how income is spread over them: the mean, the median, and the range in which four out of five fall (P10 to P90).</source>
        <translation>L’avenir est inconnu. Une projection en tire beaucoup de possibles, de prix, de taux et de défaillances, et montre la répartition des revenus&#xa0;: moyenne, médiane et fourchette où tombent quatre cas sur cinq (P10 à P90).</translation>
    </message>
    <message>
        <source>What it assumes stands on the Projection page and can be changed. A forecast that is kept is scored against what came, so that one can see how far to trust it.</source>
        <translation>Ses hypothèses sont sur la page Projection et peuvent être changées. Une prévision gardée est notée face à ce qui est venu, pour voir jusqu’où s’y fier.</translation>
    </message>
    <message>
        <source>Scores and grades</source>
        <translation>Scores et notes</translation>
    </message>
    <message>
        <source>Each risk that a holding is exposed to is scored from 0, safe, to 100, worst, and every point has a reason with its source. The score of a holding is 100 less the weighted mean of its risks, or lower where a single risk caps it; the grade goes from A, best, to E.</source>
        <translation>Chaque risque d’une position est noté de 0, sûr, à 100, le pire, et chaque point a une raison avec sa source. Le score est 100 moins la moyenne pondérée des risques, ou moins là où un seul risque le plafonne&#x202f;; la note va de A, la meilleure, à E.</translation>
    </message>
    <message>
        <source>Facts that nobody knows are no good news: they cost points as “unknown”. Enter what you know under Portfolio, Assets and Platforms.</source>
        <translation>Ce que nul ne sait n’est pas une bonne nouvelle&#xa0;: cela coûte des points comme «&#x202f;inconnu&#x202f;». Saisissez ce que vous savez sous Portefeuille, Actifs et Plateformes.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Votre fichier</translation>
    </message>
    <message>
        <source>A portfolio is one file on your disk. Every change is written at once and can be undone, also after a restart. Whenever it is closed a copy is kept, the newest ones of each portfolio; Restore lists what each holds.</source>
        <translation>Un portefeuille est un fichier sur votre disque. Chaque modification est écrite aussitôt et peut être annulée, même après un redémarrage. À chaque fermeture une copie est gardée, les plus récentes de chaque portefeuille&#x202f;; Restaurer montre ce que chacune contient.</translation>
    </message>
    <message>
        <source>With a passphrase the file and its copies are encrypted. Nobody can bring back a forgotten passphrase. Nothing leaves this computer unless you ask a price service, and then it says what does.</source>
        <translation>Avec une phrase secrète, le fichier et ses copies sont chiffrés. Nul ne peut retrouver une phrase oubliée. Rien ne quitte cet ordinateur sauf si vous interrogez un service de prix, et alors il est dit quoi.</translation>
    </message>
    <message>
        <source>What can be held</source>
        <translation>Ce qui peut être détenu</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Weight unless you change it: %1</source>
        <translation>Poids sauf modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checks of the portfolio</source>
        <translation>Contrôles du portefeuille</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Calculateurs</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>HoldingFacts</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>no price for %1</source>
        <translation>pas de prix pour %1</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Vaut</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Apporté</translation>
    </message>
    <message>
        <source>Against keeping the coins</source>
        <translation>Par rapport à garder les cryptos</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>constaté</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Left out, no price</source>
        <translation>Exclu, sans prix</translation>
    </message>
    <message>
        <source>%1 days or records</source>
        <translation>%1 jours ou écritures</translation>
    </message>
    <message>
        <source>Income a year</source>
        <translation>Revenus annuels</translation>
    </message>
    <message>
        <source>APY</source>
        <translation>APY</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>Dilution</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Real yield</source>
        <translation>Rendement réel</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>XIRR a year</source>
        <translation>XIRR par an</translation>
    </message>
    <message>
        <source>TWR a year</source>
        <translation>TWR par an</translation>
    </message>
    <message>
        <source>TWR</source>
        <translation>TWR</translation>
    </message>
    <message>
        <source>Realised rate</source>
        <translation>Taux réalisé</translation>
    </message>
    <message>
        <source>Advertised rate</source>
        <translation>Taux annoncé</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Yield on cost</source>
        <translation>Rendement sur coût</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dès le %1</translation>
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
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Calculateurs</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
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
        <translation>Calculateur</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>ParamField</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>PastedHoldings</name>
    <message>
        <source>not taken</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>APY</source>
        <translation>APY</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Second asset</source>
        <translation>Second actif</translation>
    </message>
    <message>
        <source>Second amount</source>
        <translation>Second montant</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>no price in this row</source>
        <translation>pas de prix dans cette ligne</translation>
    </message>
    <message>
        <source>a price of 0 means that it is missing</source>
        <translation>un prix de 0 signifie qu’il manque</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>is known already</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>remplace %1</translation>
    </message>
    <message>
        <source>row %1 has the same day</source>
        <translation>la ligne %1 a le même jour</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n holding(s)</source>
        <translation>
            <numerusform>%1 · %n position</numerusform>
            <numerusform>%1 · %n positions</numerusform>
        </translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>Risk at most</source>
        <translation>Risque maximal</translation>
    </message>
    <message>
        <source>Weighted risk of the mix, 0 to 100; empty: that of today.</source>
        <translation>Risque pondéré de la répartition, de 0 à 100&#x202f;; vide&#xa0;: celui d’aujourd’hui.</translation>
    </message>
    <message>
        <source>One platform at most</source>
        <translation>Maximum par plateforme</translation>
    </message>
    <message>
        <source>Of all money; empty: no cap.</source>
        <translation>Du total investi&#x202f;; vide&#xa0;: pas de plafond.</translation>
    </message>
    <message>
        <source>One chain at most</source>
        <translation>Maximum par chaîne</translation>
    </message>
    <message>
        <source>One asset at most</source>
        <translation>Maximum par actif</translation>
    </message>
    <message>
        <source>Fee of a trade</source>
        <translation>Frais par transaction</translation>
    </message>
    <message>
        <source>What taking out or putting in costs each time.</source>
        <translation>Ce que coûte chaque retrait ou dépôt.</translation>
    </message>
    <message>
        <source>Slippage of a trade</source>
        <translation>Slippage par transaction</translation>
    </message>
    <message>
        <source>Share of what is bought or sold that is lost.</source>
        <translation>Part perdue de ce qui est acheté ou vendu.</translation>
    </message>
    <message>
        <source>Fee of a claim</source>
        <translation>Frais par claim</translation>
    </message>
    <message>
        <source>One claim with its reinvestment; empty: as recorded.</source>
        <translation>Un claim avec son réinvestissement&#x202f;; vide&#xa0;: selon les saisies.</translation>
    </message>
    <message>
        <source>A cover costs</source>
        <translation>Coût d’une couverture</translation>
    </message>
    <message>
        <source>A year, of what is covered; empty: those in force.</source>
        <translation>Par an, en part du montant couvert&#x202f;; vide&#xa0;: celles en vigueur.</translation>
    </message>
    <message>
        <source>Rate without risk</source>
        <translation>Taux sans risque</translation>
    </message>
    <message>
        <source>What could be had a year without these risks.</source>
        <translation>Ce qu’on obtiendrait en un an sans ces risques.</translation>
    </message>
    <message>
        <source>Unaudited and younger than</source>
        <translation>Non audité et plus récent que</translation>
    </message>
    <message>
        <source>No better than D until it is so old; 0: never.</source>
        <translation>Pas mieux que D avant cet âge&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Peg broken by</source>
        <translation>Ancrage perdu de</translation>
    </message>
    <message>
        <source>No better than D from here on; 0: never.</source>
        <translation>Pas mieux que D à partir d’ici&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Loop this near to liquidation</source>
        <translation>Boucle si près de la liquidation</translation>
    </message>
    <message>
        <source>One risk from</source>
        <translation>Un risque à partir de</translation>
    </message>
    <message>
        <source>No better than C from here on; 0: never.</source>
        <translation>Pas mieux que C à partir d’ici&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>At one platform</source>
        <translation>Sur une plateforme</translation>
    </message>
    <message>
        <source>Of the value; 0: not checked.</source>
        <translation>De la valeur&#x202f;; 0&#xa0;: pas de contrôle.</translation>
    </message>
    <message>
        <source>On one chain</source>
        <translation>Sur une chaîne</translation>
    </message>
    <message>
        <source>In one asset</source>
        <translation>Dans un actif</translation>
    </message>
    <message>
        <source>Redeemed by one issuer</source>
        <translation>Remboursable par un seul émetteur</translation>
    </message>
    <message>
        <source>Income that one failure stops</source>
        <translation>Revenus qu’une défaillance arrête</translation>
    </message>
    <message>
        <source>Of next year’s income; 0: not checked.</source>
        <translation>Des revenus de l’année à venir&#x202f;; 0&#xa0;: pas de contrôle.</translation>
    </message>
    <message>
        <source>Income paid in new tokens</source>
        <translation>Revenus payés en nouveaux jetons</translation>
    </message>
    <message>
        <source>Graded D or E</source>
        <translation>Notées D ou E</translation>
    </message>
    <message>
        <source>Fall a loop has to bear</source>
        <translation>Chute qu’une boucle doit supporter</translation>
    </message>
    <message>
        <source>Of the price of its collateral; 0: not checked.</source>
        <translation>Du prix de son collatéral&#x202f;; 0&#xa0;: pas de contrôle.</translation>
    </message>
    <message>
        <source>Below its peg</source>
        <translation>Sous son ancrage</translation>
    </message>
    <message>
        <source>From here on it needs you; 0: not checked.</source>
        <translation>À traiter à partir d’ici&#x202f;; 0&#xa0;: pas de contrôle.</translation>
    </message>
    <message>
        <source>In hand within 30 days</source>
        <translation>Disponible sous 30 jours</translation>
    </message>
    <message>
        <source>At least so much of the value; 0: not checked.</source>
        <translation>Au moins cette part de la valeur&#x202f;; 0&#xa0;: pas de contrôle.</translation>
    </message>
    <message>
        <source>Income that rules may close</source>
        <translation>Revenus que des règles peuvent arrêter</translation>
    </message>
    <message>
        <source>Of next year’s income, within a year; 0: not checked.</source>
        <translation>Des revenus de l’année à venir, d’ici un an&#x202f;; 0&#xa0;: pas de contrôle.</translation>
    </message>
    <message>
        <source>A price may be old</source>
        <translation>Âge maximal d’un prix</translation>
    </message>
    <message>
        <source>Days since it was known; 0: not checked.</source>
        <translation>Jours depuis qu’il est connu&#x202f;; 0&#xa0;: pas de contrôle.</translation>
    </message>
    <message>
        <source>A cover ends within</source>
        <translation>Couverture finissant sous</translation>
    </message>
    <message>
        <source>Days before its end; 0: not checked.</source>
        <translation>Jours avant sa fin&#x202f;; 0&#xa0;: pas de contrôle.</translation>
    </message>
    <message>
        <source>Limits and costs</source>
        <translation>Limites et frais</translation>
    </message>
    <message>
        <source>Weights of the risks</source>
        <translation>Poids des risques</translation>
    </message>
    <message>
        <source>How much each risk counts against the others, 0 to 100. 0 leaves it out of the score; an empty field takes the usual weight in grey.</source>
        <translation>Poids de chaque risque par rapport aux autres, de 0 à 100. 0 l’exclut du score&#x202f;; un champ vide reprend le poids habituel, en gris.</translation>
    </message>
    <message>
        <source>Against the others, 0 to 100; 0 leaves it out of the score.</source>
        <translation>Par rapport aux autres, de 0 à 100&#x202f;; 0 l’exclut du score.</translation>
    </message>
    <message>
        <source>Caps on grades</source>
        <translation>Plafonds de note</translation>
    </message>
    <message>
        <source>Limits of the checks</source>
        <translation>Seuils des contrôles</translation>
    </message>
    <message>
        <source>From these limits on “What needs you” speaks up. 0 switches a check off; an empty field takes the usual limit in grey.</source>
        <translation>À partir de ces seuils, «&#x202f;À traiter&#x202f;» vous alerte. 0 désactive un contrôle&#x202f;; un champ vide reprend le seuil habituel, en gris.</translation>
    </message>
</context>
<context>
    <name>StatusLines</name>
    <message>
        <source>No prices yet</source>
        <translation>Pas encore de prix</translation>
    </message>
    <message>
        <source>Prices: %1, %2</source>
        <translation>Prix&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>All changes saved&#xa0;· %1</source>
        <translation>Tout est enregistré · %1</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisis à la main</translation>
    </message>
    <message>
        <source>from a CSV file</source>
        <translation>d’un fichier CSV</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>à titre d’exemple</translation>
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
        <translation>$%1 mille</translation>
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
        <translation>% par an</translation>
    </message>
    <message>
        <source>%1 % a year, %2 % lost</source>
        <translation>%1&#xa0;% par an, %2&#xa0;% perdus</translation>
    </message>
    <message>
        <source>%1 % of its income</source>
        <translation>%1&#xa0;% de ses revenus</translation>
    </message>
    <message>
        <source>%1 %2 names a row of %3 that does not exist</source>
        <translation>%1 %2 nomme une ligne de %3 qui n’existe pas</translation>
    </message>
    <message>
        <source>%1 About %2 %3 put elsewhere would do.</source>
        <translation>%1 Placer environ %2 %3 ailleurs suffirait.</translation>
    </message>
    <message>
        <source>%1 Its price is more than 5 % below its peg today, so the upper end is used.</source>
        <translation>%1 Son prix est aujourd’hui plus de 5&#xa0;% sous son ancrage, le haut de la fourchette est donc retenu.</translation>
    </message>
    <message>
        <source>%1 a year on your own money</source>
        <translation>%1 par an sur votre propre argent</translation>
    </message>
    <message>
        <source>%1 a year, losing %2: %3 a year expected</source>
        <translation>%1 par an, perte de %2&#xa0;: %3 par an attendus</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1 are left out of totals until one is entered.</source>
        <translation>%1 sont exclus des totaux tant qu’aucun n’est saisi.</translation>
    </message>
    <message>
        <source>%1 by its terms (%2%3 %)</source>
        <translation>%1 selon ses conditions (%2%3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”, which is another coin</source>
        <translation>%1 appelle %2 «&#x202f;%3&#x202f;», qui est une autre crypto</translation>
    </message>
    <message>
        <source>%1 can be liquidated now.</source>
        <translation>%1 peut être liquidé maintenant.</translation>
    </message>
    <message>
        <source>%1 can trade below what stands behind it</source>
        <translation>%1 peut se négocier sous ce qui le garantit</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 est illisible</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>vieux de %1 jours</translation>
    </message>
    <message>
        <source>%1 decimals, at most 18 can be kept</source>
        <translation>%1 décimales, 18 au plus peuvent être gardées</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 finit avant de commencer</translation>
    </message>
    <message>
        <source>%1 entered; its peg stands for it</source>
        <translation>%1 saisi&#x202f;; son ancrage en tient lieu</translation>
    </message>
    <message>
        <source>%1 entries over %2</source>
        <translation>%1 écritures sur %2</translation>
    </message>
    <message>
        <source>%1 fails today</source>
        <translation>%1 fait défaut aujourd’hui</translation>
    </message>
    <message>
        <source>%1 falls by %2 %</source>
        <translation>%1 baisse de %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 falls by 30 %</source>
        <translation>%1 baisse de 30&#xa0;%</translation>
    </message>
    <message>
        <source>%1 falls due</source>
        <translation>%1 arrive à échéance</translation>
    </message>
    <message>
        <source>%1 from its peg</source>
        <translation>à %1 de son ancrage</translation>
    </message>
    <message>
        <source>%1 grows per year</source>
        <translation>%1 croît par an</translation>
    </message>
    <message>
        <source>%1 has %2 of the value; the limit is %3.</source>
        <translation>%1 détient %2 de la valeur&#x202f;; la limite est %3.</translation>
    </message>
    <message>
        <source>%1 has a comma, which can&apos;t be read here</source>
        <translation>%1 a une virgule, illisible ici</translation>
    </message>
    <message>
        <source>%1 has a space or a mark between its digits</source>
        <translation>%1 a un espace ou un signe entre ses chiffres</translation>
    </message>
    <message>
        <source>%1 has an exponent, which is not accepted</source>
        <translation>%1 a un exposant, non accepté</translation>
    </message>
    <message>
        <source>%1 has few buyers</source>
        <translation>%1 a peu d’acheteurs</translation>
    </message>
    <message>
        <source>%1 has more than one point</source>
        <translation>%1 a plus d’un point</translation>
    </message>
    <message>
        <source>%1 has no parameter of this name</source>
        <translation>%1 n’a pas de paramètre de ce nom</translation>
    </message>
    <message>
        <source>%1 has no price of it for these days</source>
        <translation>%1 n’en a aucun prix pour ces jours</translation>
    </message>
    <message>
        <source>%1 has no price. Enter one.</source>
        <translation>%1 n’a pas de prix. Saisissez-en un.</translation>
    </message>
    <message>
        <source>%1 has stood still</source>
        <translation>%1 n’a pas bougé</translation>
    </message>
    <message>
        <source>%1 has traded below it before</source>
        <translation>%1 s’est déjà négocié en dessous</translation>
    </message>
    <message>
        <source>%1 here or in the catalogue</source>
        <translation>%1 ici ou au catalogue</translation>
    </message>
    <message>
        <source>%1 holdings</source>
        <translation>%1 positions</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not text</source>
        <translation>%1 contient des octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 in the long run</source>
        <translation>%1 à long terme</translation>
    </message>
    <message>
        <source>%1 in the order 1–2, 1–3, …</source>
        <translation>%1 dans l’ordre 1–2, 1–3, …</translation>
    </message>
    <message>
        <source>%1 in this portfolio</source>
        <translation>%1 dans ce portefeuille</translation>
    </message>
    <message>
        <source>%1 is a fixed ratio, not seen in a market</source>
        <translation>%1 est un rapport fixe, non vu sur un marché</translation>
    </message>
    <message>
        <source>%1 is a security</source>
        <translation>%1 est un titre financier</translation>
    </message>
    <message>
        <source>%1 is at %2 of 100</source>
        <translation>%1 est à %2 sur 100</translation>
    </message>
    <message>
        <source>%1 is before 2009-01-03, the first day of Bitcoin</source>
        <translation>%1 est avant le 2009-01-03, premier jour de Bitcoin</translation>
    </message>
    <message>
        <source>%1 is before the first day of the holding</source>
        <translation>%1 est avant le premier jour de la position</translation>
    </message>
    <message>
        <source>%1 is before the holding began</source>
        <translation>%1 est avant le début de la position</translation>
    </message>
    <message>
        <source>%1 is closed to you</source>
        <translation>%1 vous est fermé</translation>
    </message>
    <message>
        <source>%1 is funded by it</source>
        <translation>%1 en est financé</translation>
    </message>
    <message>
        <source>%1 is in the future</source>
        <translation>%1 est dans le futur</translation>
    </message>
    <message>
        <source>%1 is known.</source>
        <translation>%1 est connu.</translation>
    </message>
    <message>
        <source>%1 is liquidated if its collateral falls by %2; it should bear %3.</source>
        <translation>%1 est liquidé si son collatéral baisse de %2&#x202f;; il devrait supporter %3.</translation>
    </message>
    <message>
        <source>%1 is meant to be worth</source>
        <translation>%1 est censé valoir</translation>
    </message>
    <message>
        <source>%1 is more than ten years ahead</source>
        <translation>%1 est à plus de dix ans</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 est négatif</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 n’est ni true ni false</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 n’est ni oui ni non</translation>
    </message>
    <message>
        <source>%1 is no part of a rule</source>
        <translation>%1 n’entre pas dans une règle</translation>
    </message>
    <message>
        <source>%1 is not a choice here</source>
        <translation>%1 n’est pas un choix ici</translation>
    </message>
    <message>
        <source>%1 is not a currency code</source>
        <translation>%1 n’est pas un code de devise</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 n’est pas une date</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is not a row of it</source>
        <translation>%1 n’en est pas une ligne</translation>
    </message>
    <message>
        <source>%1 is not a share from 0 to 1</source>
        <translation>%1 n’est pas une part de 0 à 1</translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation>%1 n’est pas une heure</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1 is not a yearly fraction</source>
        <translation>%1 n’est pas une fraction annuelle</translation>
    </message>
    <message>
        <source>%1 is not after the first day</source>
        <translation>%1 n’est pas après le premier jour</translation>
    </message>
    <message>
        <source>%1 is not after today</source>
        <translation>%1 n’est pas après aujourd’hui</translation>
    </message>
    <message>
        <source>%1 is not in the calendar</source>
        <translation>%1 n’est pas au calendrier</translation>
    </message>
    <message>
        <source>%1 is not known to this version</source>
        <translation>%1 est inconnu de cette version</translation>
    </message>
    <message>
        <source>%1 is not the number of a holding</source>
        <translation>%1 n’est pas le numéro d’une position</translation>
    </message>
    <message>
        <source>%1 is not the number of an asset</source>
        <translation>%1 n’est pas le numéro d’un actif</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 est hors de %2 à %3</translation>
    </message>
    <message>
        <source>%1 is outside 0 to %2</source>
        <translation>%1 est hors de 0 à %2</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1</source>
        <translation>%1 est hors de 0 à 1</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 10</source>
        <translation>%1 est hors de 0 à 10</translation>
    </message>
    <message>
        <source>%1 is outside 1 to %2</source>
        <translation>%1 est hors de 1 à %2</translation>
    </message>
    <message>
        <source>%1 is outside the period</source>
        <translation>%1 est hors de la période</translation>
    </message>
    <message>
        <source>%1 is outside the years 1900 to 2199</source>
        <translation>%1 est hors des années 1900 à 2199</translation>
    </message>
    <message>
        <source>%1 is outside what can be calculated with</source>
        <translation>%1 est hors de ce qui est calculable</translation>
    </message>
    <message>
        <source>%1 is redeemed on business days, by approved holders</source>
        <translation>%1 est remboursé les jours ouvrés, aux porteurs agréés</translation>
    </message>
    <message>
        <source>%1 is still to come</source>
        <translation>%1 reste à venir</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop grand</translation>
    </message>
    <message>
        <source>%1 is too large to be a number</source>
        <translation>%1 est trop grand pour un nombre</translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation>%1 est trop petit</translation>
    </message>
    <message>
        <source>%1 is worth %2 less than %3; the limit is %4.</source>
        <translation>%1 vaut %2 de moins que %3&#x202f;; la limite est %4.</translation>
    </message>
    <message>
        <source>%1 liquidates the loop</source>
        <translation>%1 liquide la boucle</translation>
    </message>
    <message>
        <source>%1 loses when interest rates rise</source>
        <translation>%1 perd quand les taux montent</translation>
    </message>
    <message>
        <source>%1 must honour it</source>
        <translation>%1 doit l’honorer</translation>
    </message>
    <message>
        <source>%1 of %2 starting days, because a price was missing or too old</source>
        <translation>%1 des %2 jours de départ, faute de prix ou prix trop ancien</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>%1 of 100 there</source>
        <translation>%1 sur 100 là-bas</translation>
    </message>
    <message>
        <source>%1 of income</source>
        <translation>%1 des revenus</translation>
    </message>
    <message>
        <source>%1 of its income</source>
        <translation>%1 de ses revenus</translation>
    </message>
    <message>
        <source>%1 of next year&apos;s income is paid in it</source>
        <translation>%1 des revenus de l’an prochain y est payé</translation>
    </message>
    <message>
        <source>%1 of next year&apos;s income is paid in new tokens or a subsidy; the limit is %2.</source>
        <translation>%1 des revenus de l’an prochain vient de nouveaux jetons ou subventions&#x202f;; la limite est %2.</translation>
    </message>
    <message>
        <source>%1 of next year&apos;s income stops if %2 fails; the limit is %3.</source>
        <translation>%1 des revenus de l’an prochain cesse si %2 fait défaut&#x202f;; la limite est %3.</translation>
    </message>
    <message>
        <source>%1 of the money is in %2 and can&apos;t be moved now; the cap is %3. Raise it to %4 at least.</source>
        <translation>%1 de l’argent est dans %2 et ne peut bouger maintenant&#x202f;; le plafond est %3. Relevez-le à %4 au moins.</translation>
    </message>
    <message>
        <source>%1 of the next twelve months</source>
        <translation>%1 des douze prochains mois</translation>
    </message>
    <message>
        <source>%1 of the rate after a year</source>
        <translation>%1 du taux après un an</translation>
    </message>
    <message>
        <source>%1 of the value can be in hand within 30 days; it should be %2 or more.</source>
        <translation>%1 de la valeur est disponible sous 30 jours&#x202f;; il en faudrait %2 ou plus.</translation>
    </message>
    <message>
        <source>%1 of the value is graded D or E; the limit is %2.</source>
        <translation>%1 de la valeur est notée D ou E&#x202f;; la limite est %2.</translation>
    </message>
    <message>
        <source>%1 of unbonding</source>
        <translation>%1 d’unbonding</translation>
    </message>
    <message>
        <source>%1 of unbonding (terms)</source>
        <translation>%1 d’unbonding (conditions)</translation>
    </message>
    <message>
        <source>%1 of what they are today</source>
        <translation>%1 de leur niveau actuel</translation>
    </message>
    <message>
        <source>%1 of zero left out</source>
        <translation>%1 à zéro exclus</translation>
    </message>
    <message>
        <source>%1 on %2 is far from the %3 known for %4: is it the same coin?</source>
        <translation>%1 le %2 est loin des %3 connus le %4&#xa0;: est-ce la même crypto&#x202f;?</translation>
    </message>
    <message>
        <source>%1 on, or have the holding begin earlier</source>
        <translation>%1, ou faites commencer la position plus tôt</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>%1 rates make them even, and none is more right than another</source>
        <translation>%1 taux les équilibrent, aucun n’est plus juste qu’un autre</translation>
    </message>
    <message>
        <source>%1 rises by %2 %</source>
        <translation>%1 monte de %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 times your own money</source>
        <translation>%1 fois votre propre argent</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 trades at what it is meant to be worth</source>
        <translation>%1 se négocie à sa valeur prévue</translation>
    </message>
    <message>
        <source>%1 trades away from what it is meant to be worth</source>
        <translation>%1 s’écarte de sa valeur prévue</translation>
    </message>
    <message>
        <source>%1 under Risk.</source>
        <translation>%1 sous Risque.</translation>
    </message>
    <message>
        <source>%1 values are too many</source>
        <translation>%1 valeurs, c’est trop</translation>
    </message>
    <message>
        <source>%1 values do not fit</source>
        <translation>%1 valeurs ne conviennent pas</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>%1, %2 % a year, %3 % lost</source>
        <translation>%1, %2&#xa0;% par an, %3&#xa0;% perdus</translation>
    </message>
    <message>
        <source>%1, a chance of %2 within three months at swings of %3 a year</source>
        <translation>%1, une probabilité de %2 sous trois mois avec des variations de %3 par an</translation>
    </message>
    <message>
        <source>%1: %2: %3 is not in the form Tidemill writes</source>
        <translation>%1&#xa0;: %2&#xa0;: %3 n’est pas de la forme qu’écrit Tidemill</translation>
    </message>
    <message>
        <source>%1: the grade is held at %2 or worse.</source>
        <translation>%1&#xa0;: la note est plafonnée à %2 ou pire.</translation>
    </message>
    <message>
        <source>(1 + yield) ÷ (1 + dilution) − 1</source>
        <translation>(1 + rendement) ÷ (1 + dilution) − 1</translation>
    </message>
    <message>
        <source>), 0), coalesce((SELECT next FROM sequence WHERE name=?), 1)</source>
        <translation>), 0), coalesce((SELECT next FROM sequence WHERE name=?), 1)</translation>
    </message>
    <message>
        <source>, as APY</source>
        <translation>, en APY</translation>
    </message>
    <message>
        <source>, loss unknown</source>
        <translation>, perte inconnue</translation>
    </message>
    <message>
        <source>, not taken off</source>
        <translation>, non déduit</translation>
    </message>
    <message>
        <source>, or let it go.</source>
        <translation>, ou laissez-la s’éteindre.</translation>
    </message>
    <message>
        <source>, or the caps of %1</source>
        <translation>, ou les plafonds de %1</translation>
    </message>
    <message>
        <source>, taken off</source>
        <translation>, déduit</translation>
    </message>
    <message>
        <source>, taken to fall like coins in general</source>
        <translation>, supposé baisser comme les cryptos en général</translation>
    </message>
    <message>
        <source>, the portfolio in %1</source>
        <translation>, le portefeuille en %1</translation>
    </message>
    <message>
        <source>, this is %1</source>
        <translation>, soit %1</translation>
    </message>
    <message>
        <source>, worth %1, income a year %2</source>
        <translation>, vaut %1, revenus annuels %2</translation>
    </message>
    <message>
        <source>, × the exchange rate</source>
        <translation>, × le taux de change</translation>
    </message>
    <message>
        <source>0 is safe, 100 the worst</source>
        <translation>0 est sûr, 100 le pire</translation>
    </message>
    <message>
        <source>0.003 is 0.3 % of the amount</source>
        <translation>0.003 vaut 0,3&#xa0;% du montant</translation>
    </message>
    <message>
        <source>0.02 is two percent; a probability stays below 1</source>
        <translation>0.02 vaut deux pour cent&#x202f;; une probabilité reste sous 1</translation>
    </message>
    <message>
        <source>0.026 is 2.6 % a year</source>
        <translation>0.026 vaut 2,6&#xa0;% par an</translation>
    </message>
    <message>
        <source>0.03 is 3 %</source>
        <translation>0.03 vaut 3&#xa0;%</translation>
    </message>
    <message>
        <source>0.05 is 5 % a year</source>
        <translation>0.05 vaut 5&#xa0;% par an</translation>
    </message>
    <message>
        <source>0.1 % to 1 % a year, 40 % lost: an assumption, there is no record of failures yet.</source>
        <translation>0,1&#xa0;% à 1&#xa0;% par an, 40&#xa0;% perdus&#xa0;: une hypothèse, faute d’historique de défaillances.</translation>
    </message>
    <message>
        <source>0.25 is 25 %</source>
        <translation>0.25 vaut 25&#xa0;%</translation>
    </message>
    <message>
        <source>0.3 % to 3 % a year that the peg is lost for good, half lost: an assumption; short depegs are far more frequent.</source>
        <translation>0,3&#xa0;% à 3&#xa0;% par an que l’ancrage soit perdu pour de bon, moitié perdue&#xa0;: une hypothèse&#x202f;; les écarts brefs sont bien plus fréquents.</translation>
    </message>
    <message>
        <source>0.4 is 40 %</source>
        <translation>0.4 vaut 40&#xa0;%</translation>
    </message>
    <message>
        <source>0.5 % to 10 % a year: Moore, Christin and Szurdi, “Revisiting the Risks of Bitcoin Currency Exchange Closure”, ACM Transactions on Internet Technology 18 (2018): 38 of 80 exchanges closed within six years; large ones today fail less often. 60 % is assumed lost.</source>
        <translation>0,5&#xa0;% à 10&#xa0;% par an&#xa0;: Moore, Christin et Szurdi, “Revisiting the Risks of Bitcoin Currency Exchange Closure”, ACM Transactions on Internet Technology 18 (2018)&#xa0;: 38 plateformes sur 80 ont fermé en six ans&#x202f;; les grandes échouent moins aujourd’hui. 60&#xa0;% sont supposés perdus.</translation>
    </message>
    <message>
        <source>0.5 % to 9.4 % a year: losses listed by DefiLlama were about 0.5 % (2024) to 3 % (2022) of the value locked; base rates per protocol and year from the same list add up to 9.4 % (contracts 6.1, operation 1.9, oracles 1.3, governance 0.1). Half is assumed lost.</source>
        <translation>0,5&#xa0;% à 9,4&#xa0;% par an&#xa0;: les pertes listées par DefiLlama furent d’environ 0,5&#xa0;% (2024) à 3&#xa0;% (2022) de la valeur bloquée&#x202f;; les taux de base par protocole et par an de la même liste totalisent 9,4&#xa0;% (contrats 6,1, exploitation 1,9, oracles 1,3, gouvernance 0,1). La moitié est supposée perdue.</translation>
    </message>
    <message>
        <source>0.5 halves every volatility</source>
        <translation>0.5 divise chaque volatilité par deux</translation>
    </message>
    <message>
        <source>0.6 leaves 60 %</source>
        <translation>0.6 laisse 60&#xa0;%</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>100 − the weighted mean of the factors that apply</source>
        <translation>100 − la moyenne pondérée des facteurs applicables</translation>
    </message>
    <message>
        <source>1000000000000000 (a quadrillion)</source>
        <translation>1000000000000000 (un billiard)</translation>
    </message>
    <message>
        <source>20000 paths are plenty</source>
        <translation>20000 trajectoires suffisent</translation>
    </message>
    <message>
        <source>3.3 billion dollars of the reserves behind USDC lay at Silicon Valley Bank when it failed; USDC lost its peg for a weekend.</source>
        <translation>3,3 milliards de dollars des réserves de l’USDC étaient à la Silicon Valley Bank lors de sa faillite&#x202f;; l’USDC a perdu son ancrage un week-end.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>32 ETH before Electra, 2,048 since</source>
        <translation>32 ETH avant Electra, 2 048 depuis</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>: holding</source>
        <translation>&#xa0;: position</translation>
    </message>
    <message>
        <source>: it has no entries, so nothing says how much it holds</source>
        <translation>&#xa0;: aucune écriture, rien ne dit combien elle détient</translation>
    </message>
    <message>
        <source>: it has no terms</source>
        <translation>&#xa0;: elle n’a pas de conditions</translation>
    </message>
    <message>
        <source>: it is closed before it is opened</source>
        <translation>&#xa0;: clôturée avant d’être ouverte</translation>
    </message>
    <message>
        <source>; each holding on its own</source>
        <translation>&#x202f;; chaque position à part</translation>
    </message>
    <message>
        <source>; more than twice the terms is not counted on</source>
        <translation>&#x202f;; au-delà du double des conditions n’est pas retenu</translation>
    </message>
    <message>
        <source>; they count as swapped at them. Check the amounts and the prices.</source>
        <translation>&#x202f;; ils comptent comme échangés à ces prix. Vérifiez quantités et prix.</translation>
    </message>
    <message>
        <source>; too few prices yet</source>
        <translation>&#x202f;; encore trop peu de prix</translation>
    </message>
    <message>
        <source>A central bank</source>
        <translation>Une banque centrale</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Une société</translation>
    </message>
    <message>
        <source>A company can halt withdrawals</source>
        <translation>Une société peut suspendre les retraits</translation>
    </message>
    <message>
        <source>A company holds the coins</source>
        <translation>Une société détient les cryptos</translation>
    </message>
    <message>
        <source>A company needs a licence to serve you</source>
        <translation>Une société a besoin d’un agrément pour vous servir</translation>
    </message>
    <message>
        <source>A fall of the collateral by %1</source>
        <translation>Une baisse du collatéral de %1</translation>
    </message>
    <message>
        <source>A fault or a misused key in the code that holds the money empties it.</source>
        <translation>Une faille ou une clé détournée dans le code qui détient l’argent le vide.</translation>
    </message>
    <message>
        <source>A fixed amount each period from anything: rent of virtual land or NFTs, shared bandwidth, royalties.</source>
        <translation>Un montant fixe par période, quelle qu’en soit l’origine&#xa0;: location de terrain virtuel ou de NFT, bande passante partagée, redevances.</translation>
    </message>
    <message>
        <source>A loop this near to liquidation holds the grade at D, 0 … 1; 0: never.</source>
        <translation>Une boucle aussi proche de la liquidation plafonne la note à D, 0 … 1&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>A peg broken by this share holds the grade at D, 0 … 1; 0: never.</source>
        <translation>Un ancrage rompu de cette part plafonne la note à D, 0 … 1&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>A pool is left in both assets</source>
        <translation>On sort d’un pool dans les deux actifs</translation>
    </message>
    <message>
        <source>A protocol can be closed to some countries</source>
        <translation>Un protocole peut être fermé à certains pays</translation>
    </message>
    <message>
        <source>A protocol, not a company, has it</source>
        <translation>Un protocole, non une société, le détient</translation>
    </message>
    <message>
        <source>A rate this high rarely lasts</source>
        <translation>Un taux si élevé dure rarement</translation>
    </message>
    <message>
        <source>A rule, a licence or a tax takes the income away or makes it unreachable.</source>
        <translation>Une règle, un agrément ou un impôt prend les revenus ou les rend inaccessibles.</translation>
    </message>
    <message>
        <source>A security: who may hold it is restricted</source>
        <translation>Un titre financier&#xa0;: sa détention est restreinte</translation>
    </message>
    <message>
        <source>A stablecoin, a receipt or a fund&apos;s token is worth less than what it stands for.</source>
        <translation>Un stablecoin, un reçu ou un jeton de fonds vaut moins que ce qu’il représente.</translation>
    </message>
    <message>
        <source>A validator you don&apos;t run</source>
        <translation>Un validateur que vous n’exploitez pas</translation>
    </message>
    <message>
        <source>A validator, masternode or service node you run yourself: rewards on its bond, less what it costs to run.</source>
        <translation>Un validateur, masternode ou nœud de service exploité soi-même&#xa0;: récompenses sur sa caution, moins le coût d’exploitation.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>A year for 32 ETH</source>
        <translation>Par an pour 32 ETH</translation>
    </message>
    <message>
        <source>A year, as a share of the cover; the target the price falls to.</source>
        <translation>Par an, en part de la couverture&#x202f;; la cible vers laquelle le prix descend.</translation>
    </message>
    <message>
        <source>A year; also gives the expected loss it covers.</source>
        <translation>Par an&#x202f;; donne aussi la perte attendue couverte.</translation>
    </message>
    <message>
        <source>APR and APY</source>
        <translation>APR et APY</translation>
    </message>
    <message>
        <source>Aave never lends more than there is</source>
        <translation>Aave ne prête jamais plus qu’il n’y a</translation>
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
        <translation>Aave&#xa0;: hausse du coude à la pleine utilisation. Compound, Comet&#xa0;: par unité d’utilisation.</translation>
    </message>
    <message>
        <source>Aave: rise from zero to the kink. Compound, Comet: per unit of utilisation.</source>
        <translation>Aave&#xa0;: hausse de zéro au coude. Compound, Comet&#xa0;: par unité d’utilisation.</translation>
    </message>
    <message>
        <source>Above it the excess halves with each such step.</source>
        <translation>Au-delà, l’excédent est divisé par deux à chaque pas.</translation>
    </message>
    <message>
        <source>Add asset %1</source>
        <translation>Ajouter l’actif %1</translation>
    </message>
    <message>
        <source>Add forecast %1</source>
        <translation>Ajouter la prévision %1</translation>
    </message>
    <message>
        <source>Add goal %1</source>
        <translation>Ajouter l’objectif %1</translation>
    </message>
    <message>
        <source>Add incidents</source>
        <translation>Ajouter des incidents</translation>
    </message>
    <message>
        <source>Add platform %1</source>
        <translation>Ajouter la plateforme %1</translation>
    </message>
    <message>
        <source>After 18 days</source>
        <translation>Après 18 jours</translation>
    </message>
    <message>
        <source>After dilution nothing is left</source>
        <translation>Après dilution il ne reste rien</translation>
    </message>
    <message>
        <source>Age of the contracts</source>
        <translation>Âge des contrats</translation>
    </message>
    <message>
        <source>Age of the price of %1</source>
        <translation>Âge du prix de %1</translation>
    </message>
    <message>
        <source>All ETH that is staked.</source>
        <translation>Tout l’ETH en staking.</translation>
    </message>
    <message>
        <source>All coins; for the steps, when the step began.</source>
        <translation>Toutes les cryptos&#x202f;; pour les paliers, au début du palier.</translation>
    </message>
    <message>
        <source>All of it is counted in the holding it comes from.</source>
        <translation>Tout est compté dans la position d’où cela vient.</translation>
    </message>
    <message>
        <source>All payments came as the terms say.</source>
        <translation>Tous les paiements sont venus comme prévu.</translation>
    </message>
    <message>
        <source>All rates that fit</source>
        <translation>Tous les taux qui conviennent</translation>
    </message>
    <message>
        <source>All that was slashed within 36 days; only this validator when left out.</source>
        <translation>Tout ce qui a été slashé en 36 jours&#x202f;; à défaut, ce seul validateur.</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Tous les votes</translation>
    </message>
    <message>
        <source>Also gives a mean over time of the shares below.</source>
        <translation>Donne aussi une moyenne temporelle des parts ci-dessous.</translation>
    </message>
    <message>
        <source>Also gives losses in money.</source>
        <translation>Donne aussi les pertes en argent.</translation>
    </message>
    <message>
        <source>Also gives the present value at this effective yearly rate.</source>
        <translation>Donne aussi la valeur actuelle à ce rendement annuel effectif.</translation>
    </message>
    <message>
        <source>Also gives the present value at this yearly rate.</source>
        <translation>Donne aussi la valeur actuelle à ce taux annuel.</translation>
    </message>
    <message>
        <source>Also gives the price after this purchase.</source>
        <translation>Donne aussi le prix après cet achat.</translation>
    </message>
    <message>
        <source>Also gives what the node gets when a minipool ends with this.</source>
        <translation>Donne aussi ce que reçoit le nœud si un minipool finit ainsi.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Amount a %1</source>
        <translation>Montant par %1</translation>
    </message>
    <message>
        <source>Amount got out</source>
        <translation>Quantité obtenue</translation>
    </message>
    <message>
        <source>Amount held</source>
        <translation>Quantité détenue</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>Quantité prêtée</translation>
    </message>
    <message>
        <source>Amount locked</source>
        <translation>Quantité bloquée</translation>
    </message>
    <message>
        <source>Amount of the first</source>
        <translation>Quantité du premier</translation>
    </message>
    <message>
        <source>Amount of the second</source>
        <translation>Quantité du second</translation>
    </message>
    <message>
        <source>Amount of token 0</source>
        <translation>Quantité du jeton 0</translation>
    </message>
    <message>
        <source>Amount of token 1</source>
        <translation>Quantité du jeton 1</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>Quantité apportée</translation>
    </message>
    <message>
        <source>Amount staked</source>
        <translation>Quantité en staking</translation>
    </message>
    <message>
        <source>Amounts of %1</source>
        <translation>Quantités de %1</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>Amplification</translation>
    </message>
    <message>
        <source>An asset is lent, some is borrowed against it and lent again, several times over: more income on the same money, borrow interest to pay, and a price at which it is liquidated.</source>
        <translation>Un actif est prêté, on emprunte contre lui et on reprête, plusieurs fois&#xa0;: plus de revenus sur le même argent, des intérêts à payer, et un prix auquel tout est liquidé.</translation>
    </message>
    <message>
        <source>An assumption.</source>
        <translation>Une hypothèse.</translation>
    </message>
    <message>
        <source>An assumption. For comparison: BTC closed at 67,567 dollars on 8 November 2021 and at 15,787 on 21 November 2022, 77 % lower.</source>
        <translation>Une hypothèse. Pour comparer&#xa0;: le BTC a clôturé à 67 567 dollars le 8 novembre 2021 et à 15 787 le 21 novembre 2022, 77&#xa0;% plus bas.</translation>
    </message>
    <message>
        <source>An issuer owes you the money</source>
        <translation>Un émetteur vous doit l’argent</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>As many as so many equal parts</source>
        <translation>Autant que de parts égales</translation>
    </message>
    <message>
        <source>As the chain expects them.</source>
        <translation>Tels que la chaîne les attend.</translation>
    </message>
    <message>
        <source>Asks who you are</source>
        <translation>Demande qui vous êtes</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>At these swings a year costs about %1 against holding both, before fees.</source>
        <translation>Avec ces variations un an coûte environ %1 par rapport à la détention des deux, avant frais.</translation>
    </message>
    <message>
        <source>At zero utilisation, a year.</source>
        <translation>À utilisation nulle, par an.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Audits published</source>
        <translation>Audits publiés</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>BAL a year</source>
        <translation>BAL par an</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Solde actuel</translation>
    </message>
    <message>
        <source>Balance on leaving</source>
        <translation>Solde à la sortie</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base currency of every total.</source>
        <translation>Devise de base de tout total.</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Frais de base</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Taux de base</translation>
    </message>
    <message>
        <source>Base reward per ETH and epoch</source>
        <translation>Récompense de base par ETH et époque</translation>
    </message>
    <message>
        <source>Bear −60 %</source>
        <translation>Baissier −60&#xa0;%</translation>
    </message>
    <message>
        <source>Before the cap</source>
        <translation>Avant le plafond</translation>
    </message>
    <message>
        <source>Blocks a year</source>
        <translation>Blocs par an</translation>
    </message>
    <message>
        <source>Blocks made over blocks expected.</source>
        <translation>Blocs produits sur blocs attendus.</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>Bond asset</source>
        <translation>Actif de la caution</translation>
    </message>
    <message>
        <source>Bond elsewhere</source>
        <translation>Caution ailleurs</translation>
    </message>
    <message>
        <source>Bonded goal</source>
        <translation>Objectif de mise</translation>
    </message>
    <message>
        <source>Bonded ratio</source>
        <translation>Ratio de mise</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Emprunter</translation>
    </message>
    <message>
        <source>Borrow interest</source>
        <translation>Intérêt d’emprunt</translation>
    </message>
    <message>
        <source>Borrow rate</source>
        <translation>Taux d’emprunt</translation>
    </message>
    <message>
        <source>Borrow rate at which it earns nothing</source>
        <translation>Taux d’emprunt où il ne rapporte rien</translation>
    </message>
    <message>
        <source>Borrowed and kept</source>
        <translation>Emprunté et gardé</translation>
    </message>
    <message>
        <source>Borrowed asset</source>
        <translation>Actif emprunté</translation>
    </message>
    <message>
        <source>Borrowed per deposit</source>
        <translation>Emprunté par dépôt</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Break-even chance of failure</source>
        <translation>Probabilité de défaillance d’équilibre</translation>
    </message>
    <message>
        <source>Break-even probability</source>
        <translation>Probabilité d’équilibre</translation>
    </message>
    <message>
        <source>Burned</source>
        <translation>Brûlé</translation>
    </message>
    <message>
        <source>By itself at mean prices: what may go wrong is taken off the total, not here.</source>
        <translation>À part, aux prix moyens&#xa0;: ce qui peut mal tourner est ôté du total, pas ici.</translation>
    </message>
    <message>
        <source>CRV a year</source>
        <translation>CRV par an</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Année civile</translation>
    </message>
    <message>
        <source>Cap of a day</source>
        <translation>Plafond journalier</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Capital that is locked and given back.</source>
        <translation>Capital bloqué puis rendu.</translation>
    </message>
    <message>
        <source>Capital that may count twice.</source>
        <translation>Capital qui peut compter double.</translation>
    </message>
    <message>
        <source>Cardano pool rewards</source>
        <translation>Récompenses d’un pool Cardano</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Trésorerie</translation>
    </message>
    <message>
        <source>Cash flows</source>
        <translation>Flux de trésorerie</translation>
    </message>
    <message>
        <source>Celsius stopped withdrawals on 12 June 2022; forced sellers pushed stETH about 6 % below ETH while ETH itself fell.</source>
        <translation>Celsius a suspendu les retraits le 12 juin 2022&#x202f;; des ventes forcées ont poussé le stETH à environ 6&#xa0;% sous l’ETH, lui-même en baisse.</translation>
    </message>
    <message>
        <source>Chance and size of a slashing</source>
        <translation>Probabilité et ampleur d’un slashing</translation>
    </message>
    <message>
        <source>Chance of failure</source>
        <translation>Probabilité de défaillance</translation>
    </message>
    <message>
        <source>Chance of slashing</source>
        <translation>Probabilité de slashing</translation>
    </message>
    <message>
        <source>Chance within a year that part of the stake is taken as a penalty.</source>
        <translation>Probabilité, sur un an, qu’une part de la mise soit prise comme pénalité.</translation>
    </message>
    <message>
        <source>Change asset %1</source>
        <translation>Modifier l’actif %1</translation>
    </message>
    <message>
        <source>Change goal %1</source>
        <translation>Modifier l’objectif %1</translation>
    </message>
    <message>
        <source>Change platform %1</source>
        <translation>Modifier la plateforme %1</translation>
    </message>
    <message>
        <source>Change terms of %1</source>
        <translation>Modifier les conditions de %1</translation>
    </message>
    <message>
        <source>Claim every</source>
        <translation>Réclamer tous les</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>Réclamations par an</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>Closed to your country</source>
        <translation>Fermé à votre pays</translation>
    </message>
    <message>
        <source>Coin got out</source>
        <translation>Crypto obtenue</translation>
    </message>
    <message>
        <source>Coin j for coin i</source>
        <translation>Crypto j pour crypto i</translation>
    </message>
    <message>
        <source>Coin put in</source>
        <translation>Crypto apportée</translation>
    </message>
    <message>
        <source>CoinGecko</source>
        <translation>CoinGecko</translation>
    </message>
    <message>
        <source>Coins in your own wallet earn nothing that is regulated.</source>
        <translation>Les cryptos dans votre portefeuille ne rapportent rien de réglementé.</translation>
    </message>
    <message>
        <source>Coins lent to a protocol&apos;s pool, an exchange or a lender, earning interest.</source>
        <translation>Cryptos prêtées au pool d’un protocole, à une plateforme d’échange ou à un prêteur, qui rapportent des intérêts.</translation>
    </message>
    <message>
        <source>Coins lose 60 %, rates a third, at once.</source>
        <translation>Les cryptos perdent 60&#xa0;%, les taux un tiers, d’un coup.</translation>
    </message>
    <message>
        <source>Coins that earn nothing: idle funds, claimed rewards, what is waiting.</source>
        <translation>Cryptos qui ne rapportent rien&#xa0;: fonds dormants, récompenses encaissées, ce qui attend.</translation>
    </message>
    <message>
        <source>Coins that secure a network through a validator or a liquid-staking protocol and earn its rewards.</source>
        <translation>Cryptos qui sécurisent un réseau via un validateur ou un protocole de staking liquide et en touchent les récompenses.</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Collatéral</translation>
    </message>
    <message>
        <source>Collateral and debt are one asset, so no price liquidates it</source>
        <translation>Collatéral et dette sont un même actif&#xa0;: aucun prix ne les liquide</translation>
    </message>
    <message>
        <source>Comet sets the supply rate by a curve of its own; give supply_slope and the others for it.</source>
        <translation>Comet fixe le taux de dépôt par sa propre courbe&#x202f;; donnez supply_slope et les autres.</translation>
    </message>
    <message>
        <source>Comet&apos;s second curve.</source>
        <translation>La seconde courbe de Comet.</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Commission paid</source>
        <translation>Commission payée</translation>
    </message>
    <message>
        <source>Community tax</source>
        <translation>Taxe communautaire</translation>
    </message>
    <message>
        <source>Compound III (its supply curve)</source>
        <translation>Compound III (sa courbe de dépôt)</translation>
    </message>
    <message>
        <source>Compound, jump rate</source>
        <translation>Compound, taux à saut</translation>
    </message>
    <message>
        <source>Compounding</source>
        <translation>Capitalisation</translation>
    </message>
    <message>
        <source>Compounding a year</source>
        <translation>Capitalisations par an</translation>
    </message>
    <message>
        <source>Concentrated (a range of prices)</source>
        <translation>Concentrée (une fourchette de prix)</translation>
    </message>
    <message>
        <source>Concentrated liquidity</source>
        <translation>Liquidité concentrée</translation>
    </message>
    <message>
        <source>Concentrated positions that earn nothing.</source>
        <translation>Positions concentrées qui ne rapportent rien.</translation>
    </message>
    <message>
        <source>Concentrated: the highest price of the first asset, in the second.</source>
        <translation>Concentrée&#xa0;: le prix le plus haut du premier actif, en second.</translation>
    </message>
    <message>
        <source>Concentrated: the lowest price of the first asset, in the second, at which it trades.</source>
        <translation>Concentrée&#xa0;: le prix le plus bas du premier actif, en second, auquel il s’échange.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Constant product (50/50)</source>
        <translation>Produit constant (50/50)</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Contracts without a known audit hold the grade at D until they are so many days old; 0: never.</source>
        <translation>Des contrats sans audit connu plafonnent la note à D jusqu’à cet âge en jours&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <source>Correlation between the prices of any two coins, −1 … 1.</source>
        <translation>Corrélation entre les prix de deux cryptos, −1 … 1.</translation>
    </message>
    <message>
        <source>Correlation of the two prices</source>
        <translation>Corrélation des deux prix</translation>
    </message>
    <message>
        <source>Correlations between prices</source>
        <translation>Corrélations entre prix</translation>
    </message>
    <message>
        <source>Correlations repaired</source>
        <translation>Corrélations corrigées</translation>
    </message>
    <message>
        <source>Cosmos staking</source>
        <translation>Staking Cosmos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Costs of “</source>
        <translation>Coûts de «&#x202f;</translation>
    </message>
    <message>
        <source>Counted in the holding it comes from</source>
        <translation>Compté dans la position d’où cela vient</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Compté deux fois</translation>
    </message>
    <message>
        <source>Counted twice, or linked to what is worth less</source>
        <translation>Compté deux fois, ou lié à ce qui vaut moins</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>Counter­party</source>
        <translation>Contre­partie</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Cover premiums</source>
        <translation>Primes de couverture</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvertures</translation>
    </message>
    <message>
        <source>Custom stream</source>
        <translation>Flux personnalisé</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 11 to 12 March 2020: BTC 7,911.43 to 4,970.79, ETH 194.87 to 112.35.</source>
        <translation>Clôtures en dollars, 11 au 12 mars 2020&#xa0;: BTC de 7 911,43 à 4 970,79, ETH de 194,87 à 112,35.</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 5 to 12 May 2022: BTC 36,575.14 to 29,047.75, ETH 2,749.21 to 1,961.70. UST below 20 cents and LUNA down by more than 99.9 %: Briola et al., “Anatomy of a stablecoin’s failure: the Terra-Luna case”, Finance Research Letters 51 (2023).</source>
        <translation>Clôtures en dollars, 5 au 12 mai 2022&#xa0;: BTC de 36 575,14 à 29 047,75, ETH de 2 749,21 à 1 961,70. UST sous 20 cents et LUNA en baisse de plus de 99,9&#xa0;%&#xa0;: Briola et al., “Anatomy of a stablecoin’s failure: the Terra-Luna case”, Finance Research Letters 51 (2023).</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 5 to 9 November 2022: BTC 21,282.69 to 15,880.78, ETH 1,627.97 to 1,100.17. Platforms: their own statements and the filings in Delaware and New Jersey, November 2022.</source>
        <translation>Clôtures en dollars, 5 au 9 novembre 2022&#xa0;: BTC de 21 282,69 à 15 880,78, ETH de 1 627,97 à 1 100,17. Plateformes&#xa0;: leurs communiqués et les dépôts dans le Delaware et le New Jersey, novembre 2022.</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 9 to 11 March 2023: USDC 1.00001 to 0.97150 (lowest 0.8774), BTC 20,363.02 to 20,632.41, ETH 1,438.66 to 1,482.62. Reserves: Circle’s statement of 11 March 2023.</source>
        <translation>Clôtures en dollars, 9 au 11 mars 2023&#xa0;: USDC de 1,00001 à 0,97150 (plus bas 0,8774), BTC de 20 363,02 à 20 632,41, ETH de 1 438,66 à 1 482,62. Réserves&#xa0;: communiqué de Circle du 11 mars 2023.</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 9 to 18 June 2022: BTC 30,112.00 to 19,017.64, ETH 1,789.83 to 993.64. The discount: Nansen, “On-chain forensics: demystifying stETH’s de-peg”, June 2022.</source>
        <translation>Clôtures en dollars, 9 au 18 juin 2022&#xa0;: BTC de 30 112,00 à 19 017,64, ETH de 1 789,83 à 993,64. La décote&#xa0;: Nansen, “On-chain forensics: demystifying stETH’s de-peg”, juin 2022.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>Base de jours</translation>
    </message>
    <message>
        <source>Day the incentives end</source>
        <translation>Jour de fin des incitations</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days at the new place</source>
        <translation>Jours au nouvel endroit</translation>
    </message>
    <message>
        <source>Days at the new rate until it has paid</source>
        <translation>Jours au nouveau taux avant rentabilité</translation>
    </message>
    <message>
        <source>Days before its end from which a cover needs you; 0: not checked.</source>
        <translation>Jours avant sa fin où une couverture vous requiert&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Days between claims</source>
        <translation>Jours entre réclamations</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Jours comptés</translation>
    </message>
    <message>
        <source>Days from asking for the coins until they are back.</source>
        <translation>Jours entre la demande des cryptos et leur retour.</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>Jours depuis</translation>
    </message>
    <message>
        <source>Days that a price in use may be old; 0: not checked.</source>
        <translation>Jours que peut avoir un prix utilisé&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Days to unlock</source>
        <translation>Jours avant déblocage</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Dette</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>DefiLlama</source>
        <translation>DefiLlama</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Degrés de liberté</translation>
    </message>
    <message>
        <source>Delegated to you</source>
        <translation>Délégué à vous</translation>
    </message>
    <message>
        <source>Delegator&apos;s rate</source>
        <translation>Taux du délégant</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>Dilution</translation>
    </message>
    <message>
        <source>Dilution of unstaked coins</source>
        <translation>Dilution des cryptos non misées</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Taux d’actualisation</translation>
    </message>
    <message>
        <source>Distance of %1</source>
        <translation>Distance de %1</translation>
    </message>
    <message>
        <source>Drift of %1</source>
        <translation>Dérive de %1</translation>
    </message>
    <message>
        <source>Drift of prices</source>
        <translation>Dérive des prix</translation>
    </message>
    <message>
        <source>Earned from</source>
        <translation>Rapporte depuis</translation>
    </message>
    <message>
        <source>Earned less spent</source>
        <translation>Gagné moins dépensé</translation>
    </message>
    <message>
        <source>Effective balance</source>
        <translation>Solde effectif</translation>
    </message>
    <message>
        <source>Effective yield (APY)</source>
        <translation>Rendement effectif (APY)</translation>
    </message>
    <message>
        <source>Efficiency at this price</source>
        <translation>Efficacité à ce prix</translation>
    </message>
    <message>
        <source>Efficiency in the middle</source>
        <translation>Efficacité au milieu</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Émissions</translation>
    </message>
    <message>
        <source>Emissions fall per year</source>
        <translation>Les émissions baissent par an</translation>
    </message>
    <message>
        <source>End recurring %1</source>
        <translation>Terminer l’opération récurrente %1</translation>
    </message>
    <message>
        <source>Enter a price: until then they are in no total.</source>
        <translation>Saisissez un prix&#xa0;: d’ici là, exclu de tout total.</translation>
    </message>
    <message>
        <source>Enter or import newer prices.</source>
        <translation>Saisissez ou importez des prix plus récents.</translation>
    </message>
    <message>
        <source>Entry price</source>
        <translation>Prix d’entrée</translation>
    </message>
    <message>
        <source>Entry price of the first</source>
        <translation>Prix d’entrée du premier</translation>
    </message>
    <message>
        <source>Entry price of the second</source>
        <translation>Prix d’entrée du second</translation>
    </message>
    <message>
        <source>Estimated from the terms, because no record covers the day. Between two changes of balance or terms the running sum is rounded once, at 18 places.</source>
        <translation>Estimé selon les conditions, faute d’écriture couvrant le jour. Entre deux changements de solde ou de conditions, la somme est arrondie une fois, à 18 décimales.</translation>
    </message>
    <message>
        <source>Ethereum slashing</source>
        <translation>Slashing Ethereum</translation>
    </message>
    <message>
        <source>Ethereum staking rewards</source>
        <translation>Récompenses de staking Ethereum</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Tous les</translation>
    </message>
    <message>
        <source>Every concentrated position is in its range.</source>
        <translation>Chaque position concentrée est dans sa fourchette.</translation>
    </message>
    <message>
        <source>Every rate is half of what it is.</source>
        <translation>Chaque taux est divisé par deux.</translation>
    </message>
    <message>
        <source>Everything held has a price.</source>
        <translation>Tout ce qui est détenu a un prix.</translation>
    </message>
    <message>
        <source>Everything is counted in %1</source>
        <translation>Tout est compté en %1</translation>
    </message>
    <message>
        <source>Everything is lost within one period.</source>
        <translation>Tout est perdu en une période.</translation>
    </message>
    <message>
        <source>Everything that is paid from new tokens or a subsidy stops today.</source>
        <translation>Tout ce qui est payé en nouveaux jetons ou subventions cesse aujourd’hui.</translation>
    </message>
    <message>
        <source>Expected income</source>
        <translation>Revenus attendus</translation>
    </message>
    <message>
        <source>Expected income of %1, %2</source>
        <translation>Revenus attendus de %1, %2</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>Perte attendue</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Perte moyenne de queue</translation>
    </message>
    <message>
        <source>Exploit of %1</source>
        <translation>Exploit de %1</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>FTX 2022</source>
        <translation>FTX 2022</translation>
    </message>
    <message>
        <source>FTX stopped withdrawals on 8 November 2022 and filed for bankruptcy on 11 November; BlockFi stopped withdrawals on 10 November.</source>
        <translation>FTX a suspendu les retraits le 8 novembre 2022 et déposé le bilan le 11&#x202f;; BlockFi les a suspendus le 10.</translation>
    </message>
    <message>
        <source>Failure of %1</source>
        <translation>Défaillance de %1</translation>
    </message>
    <message>
        <source>Failures in a bad year</source>
        <translation>Défaillances d’une mauvaise année</translation>
    </message>
    <message>
        <source>Fall a day</source>
        <translation>Baisse par jour</translation>
    </message>
    <message>
        <source>Fall of its collateral that a loop has to bear, 0 … 1; 0: not checked.</source>
        <translation>Baisse de collatéral qu’une boucle doit supporter, 0 … 1&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Fall of the collateral until liquidation</source>
        <translation>Baisse du collatéral avant liquidation</translation>
    </message>
    <message>
        <source>Fall of the price that liquidates it</source>
        <translation>Baisse du prix qui le liquide</translation>
    </message>
    <message>
        <source>Fall until liquidation</source>
        <translation>Baisse avant liquidation</translation>
    </message>
    <message>
        <source>Falloff</source>
        <translation>Décroissance</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>Taux de frais</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Fees and earnings missed</source>
        <translation>Frais et gains manqués</translation>
    </message>
    <message>
        <source>First asset</source>
        <translation>Premier actif</translation>
    </message>
    <message>
        <source>First day without incentives.</source>
        <translation>Premier jour sans incitations.</translation>
    </message>
    <message>
        <source>First rate</source>
        <translation>Premier taux</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>Coût fixe</translation>
    </message>
    <message>
        <source>Fixed until</source>
        <translation>Fixe jusqu’au</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>For a purchase of the whole capacity.</source>
        <translation>Pour l’achat de toute la capacité.</translation>
    </message>
    <message>
        <source>For all pools together in the epoch.</source>
        <translation>Pour tous les pools ensemble dans l’époque.</translation>
    </message>
    <message>
        <source>For every payment.</source>
        <translation>Pour chaque paiement.</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Prévision du %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Dès le jour</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Gain a day</source>
        <translation>Gain par jour</translation>
    </message>
    <message>
        <source>Gained by moving</source>
        <translation>Gagné en déplaçant</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Gauge weight</source>
        <translation>Poids de la gauge</translation>
    </message>
    <message>
        <source>Give its life to know the profit; without it the return knows no wear.</source>
        <translation>Donnez sa durée de vie pour connaître le profit&#x202f;; sans elle le rendement ignore l’usure.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Got out</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Government bonds or bills held as a token: what they yield, less the fund&apos;s fee, accrued daily and paid on the coupon dates.</source>
        <translation>Obligations ou bons d’État sous forme de jeton&#xa0;: leur rendement moins les frais du fonds, acquis chaque jour et payé aux dates de coupon.</translation>
    </message>
    <message>
        <source>Gross income</source>
        <translation>Revenus bruts</translation>
    </message>
    <message>
        <source>Growth factor</source>
        <translation>Facteur de croissance</translation>
    </message>
    <message>
        <source>Growth of one unit</source>
        <translation>Croissance d’une unité</translation>
    </message>
    <message>
        <source>Growth of the supply of %1</source>
        <translation>Croissance de l’offre de %1</translation>
    </message>
    <message>
        <source>Gwei</source>
        <translation>Gwei</translation>
    </message>
    <message>
        <source>HNT a year</source>
        <translation>HNT par an</translation>
    </message>
    <message>
        <source>Had the coins been kept</source>
        <translation>Si les cryptos avaient été gardées</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Demi-vie</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Hardware has to be sold or written off</source>
        <translation>Le matériel doit être vendu ou amorti</translation>
    </message>
    <message>
        <source>Hardware life</source>
        <translation>Durée de vie du matériel</translation>
    </message>
    <message>
        <source>Hardware price</source>
        <translation>Prix du matériel</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Aléas</translation>
    </message>
    <message>
        <source>Health factor</source>
        <translation>Facteur de santé</translation>
    </message>
    <message>
        <source>Health of a loan</source>
        <translation>Santé d’un prêt</translation>
    </message>
    <message>
        <source>Heavier tails: Student&apos;s t, scaled to the same volatility.</source>
        <translation>Queues plus épaisses&#xa0;: t de Student, ramenée à la même volatilité.</translation>
    </message>
    <message>
        <source>Held to the scale 0–100</source>
        <translation>Ramené à l’échelle 0–100</translation>
    </message>
    <message>
        <source>Hold more than one asset.</source>
        <translation>Détenez plus d’un actif.</translation>
    </message>
    <message>
        <source>Hold what others issue.</source>
        <translation>Détenez ce que d’autres émettent.</translation>
    </message>
    <message>
        <source>Holdings without a price.</source>
        <translation>Positions sans prix.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Hosting, power and the like, in the base currency.</source>
        <translation>Hébergement, électricité et autres, dans la devise de base.</translation>
    </message>
    <message>
        <source>How days and years are counted.</source>
        <translation>Comment jours et années sont comptés.</translation>
    </message>
    <message>
        <source>How far a loan is from liquidation, with one or several coins as collateral.</source>
        <translation>À quelle distance de la liquidation est un prêt, avec une ou plusieurs cryptos en collatéral.</translation>
    </message>
    <message>
        <source>How far something pegged may be below what it is meant to be worth.</source>
        <translation>De combien un actif ancré peut être sous sa valeur prévue.</translation>
    </message>
    <message>
        <source>How fast the price falls to the target.</source>
        <translation>À quelle vitesse le prix rejoint la cible.</translation>
    </message>
    <message>
        <source>How large a share of many protocols or borrowers fails together in a year as bad as the confidence says.</source>
        <translation>Quelle part de nombreux protocoles ou emprunteurs fait défaut ensemble dans une année aussi mauvaise que le dit la confiance.</translation>
    </message>
    <message>
        <source>How likely a loss may be in a year until the holding earns no more than a safe place. If you think it likelier, the rate doesn&apos;t pay for the risk.</source>
        <translation>Quelle probabilité de perte sur un an ramène la position au gain d’un lieu sûr. Si vous la croyez plus forte, le taux ne paie pas le risque.</translation>
    </message>
    <message>
        <source>How long capital must earn a better rate until the move has paid for its fees and for the days it earned nothing.</source>
        <translation>Combien de temps le capital doit toucher un meilleur taux pour payer les frais et les jours sans gain du déplacement.</translation>
    </message>
    <message>
        <source>How long it covers.</source>
        <translation>Combien de temps elle couvre.</translation>
    </message>
    <message>
        <source>How long the company has existed</source>
        <translation>Depuis quand la société existe</translation>
    </message>
    <message>
        <source>How long.</source>
        <translation>Combien de temps.</translation>
    </message>
    <message>
        <source>How long; parts of a day count.</source>
        <translation>Combien de temps&#x202f;; les fractions de jour comptent.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How many days before its end a cover needs you.</source>
        <translation>Combien de jours avant sa fin une couverture vous requiert.</translation>
    </message>
    <message>
        <source>How many days old a price in use may be.</source>
        <translation>Combien de jours peut avoir un prix utilisé.</translation>
    </message>
    <message>
        <source>How many operators share the stake</source>
        <translation>Combien d’opérateurs se partagent la mise</translation>
    </message>
    <message>
        <source>How many stakes of 32 ETH are active.</source>
        <translation>Combien de mises de 32 ETH sont actives.</translation>
    </message>
    <message>
        <source>How many times something is borrowed.</source>
        <translation>Nombre d’emprunts successifs.</translation>
    </message>
    <message>
        <source>How many tokens a scheme hands out, and what a deposit gets of them.</source>
        <translation>Combien de jetons un programme distribue, et ce qu’en reçoit un dépôt.</translation>
    </message>
    <message>
        <source>How much a mix may lose with a given confidence, the mean loss beyond, and what each part adds. Growth is not in it.</source>
        <translation>Ce qu’une répartition peut perdre à une confiance donnée, la perte moyenne au-delà et l’apport de chaque part. Sans croissance.</translation>
    </message>
    <message>
        <source>How much a total hangs on few parts: 10,000 is one part alone. Below 1,500 is usually called spread, above 2,500 concentrated.</source>
        <translation>À quel point un total tient à peu de parts&#xa0;: 10 000 est une seule part. Sous 1 500 on dit réparti, au-delà de 2 500 concentré.</translation>
    </message>
    <message>
        <source>How much all depend on one common cause.</source>
        <translation>À quel point tous dépendent d’une cause commune.</translation>
    </message>
    <message>
        <source>How much is borrowed for each unit of your own</source>
        <translation>Combien est emprunté par unité propre</translation>
    </message>
    <message>
        <source>How much of the second asset was put in.</source>
        <translation>Quantité du second actif apportée.</translation>
    </message>
    <message>
        <source>How much the supply of the coin grows a year.</source>
        <translation>De combien l’offre de la crypto croît par an.</translation>
    </message>
    <message>
        <source>How near that debt is to liquidation</source>
        <translation>À quelle distance cette dette est de la liquidation</translation>
    </message>
    <message>
        <source>How often a year earnings join the balance; 31536000 is every second.</source>
        <translation>Combien de fois par an les gains rejoignent le solde&#x202f;; 31536000 est chaque seconde.</translation>
    </message>
    <message>
        <source>How often a year interest joins the balances, for the APY; 1 reads both rates as yearly yields.</source>
        <translation>Combien de fois par an les intérêts rejoignent les soldes, pour l’APY&#x202f;; 1 lit les deux taux comme rendements annuels.</translation>
    </message>
    <message>
        <source>How often the income is paid: counted back from maturity, else on from the first day.</source>
        <translation>Fréquence de paiement&#xa0;: comptée à rebours de l’échéance, sinon depuis le premier jour.</translation>
    </message>
    <message>
        <source>How often to claim and reinvest rewards when every claim costs a fee: too rarely loses interest on interest, too often loses fees.</source>
        <translation>À quel rythme réclamer et réinvestir si chaque fois coûte des frais&#xa0;: trop rare perd des intérêts composés, trop souvent des frais.</translation>
    </message>
    <message>
        <source>How often you borrow.</source>
        <translation>Combien de fois vous empruntez.</translation>
    </message>
    <message>
        <source>How the company keeps coins</source>
        <translation>Comment la société conserve les cryptos</translation>
    </message>
    <message>
        <source>How the pool prices its coins.</source>
        <translation>Comment le pool fixe ses prix.</translation>
    </message>
    <message>
        <source>How this income is taxed differs by country</source>
        <translation>L’imposition de ces revenus varie selon le pays</translation>
    </message>
    <message>
        <source>How time between payments is counted.</source>
        <translation>Comment le temps entre paiements est compté.</translation>
    </message>
    <message>
        <source>Ideal share</source>
        <translation>Part idéale</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Jours inactifs</translation>
    </message>
    <message>
        <source>If the incentives ended today this holding would earn %1 of what it earns now.</source>
        <translation>Si les incitations cessaient aujourd’hui, cette position rapporterait %1 de ce qu’elle rapporte.</translation>
    </message>
    <message>
        <source>Impermanent loss</source>
        <translation>Perte impermanente</translation>
    </message>
    <message>
        <source>Impermanent loss now</source>
        <translation>Perte impermanente actuelle</translation>
    </message>
    <message>
        <source>In business for</source>
        <translation>En activité depuis</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>In the base currency, when it was put in; by default that day&apos;s price.</source>
        <translation>Dans la devise de base, à l’apport&#x202f;; par défaut le prix du jour.</translation>
    </message>
    <message>
        <source>In the time the volatilities are for; grows with its root.</source>
        <translation>Dans l’unité de temps des volatilités&#x202f;; croît avec sa racine.</translation>
    </message>
    <message>
        <source>In use for</source>
        <translation>En service depuis</translation>
    </message>
    <message>
        <source>Incentive paid in</source>
        <translation>Incitation payée en</translation>
    </message>
    <message>
        <source>Incentive rate</source>
        <translation>Taux d’incitation</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>Incitations</translation>
    </message>
    <message>
        <source>Incentives end</source>
        <translation>Fin des incitations</translation>
    </message>
    <message>
        <source>Incentives end in</source>
        <translation>Fin des incitations dans</translation>
    </message>
    <message>
        <source>Incentives end today</source>
        <translation>Les incitations cessent aujourd’hui</translation>
    </message>
    <message>
        <source>Incentives end: %1</source>
        <translation>Fin d’incitations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Incentives have ended</source>
        <translation>Les incitations ont cessé</translation>
    </message>
    <message>
        <source>Incentives lost a year</source>
        <translation>Incitations perdues par an</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents with a loss</source>
        <translation>Incidents avec perte</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Income a year</source>
        <translation>Revenus annuels</translation>
    </message>
    <message>
        <source>Income a year of %1</source>
        <translation>Revenus annuels de %1</translation>
    </message>
    <message>
        <source>Income a year today</source>
        <translation>Revenus annuels actuels</translation>
    </message>
    <message>
        <source>Income at risk, %1</source>
        <translation>Revenus à risque, %1</translation>
    </message>
    <message>
        <source>Income from emissions</source>
        <translation>Revenus d’émissions</translation>
    </message>
    <message>
        <source>Income of “</source>
        <translation>Revenus de «&#x202f;</translation>
    </message>
    <message>
        <source>Income that is paid from new tokens or a subsidy, not by users, falls and ends.</source>
        <translation>Les revenus payés en nouveaux jetons ou subventions, non par les usagers, baissent et cessent.</translation>
    </message>
    <message>
        <source>Index (HHI)</source>
        <translation>Indice (HHI)</translation>
    </message>
    <message>
        <source>Index from 0 to 1</source>
        <translation>Indice de 0 à 1</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>Inflation</translation>
    </message>
    <message>
        <source>Inflation (curve: paid to stakers)</source>
        <translation>Inflation (courbe&#xa0;: payée aux stakers)</translation>
    </message>
    <message>
        <source>Inflation after the next block</source>
        <translation>Inflation après le prochain bloc</translation>
    </message>
    <message>
        <source>Inflation of the first year.</source>
        <translation>Inflation de la première année.</translation>
    </message>
    <message>
        <source>Inflation rises below it and falls above it.</source>
        <translation>L’inflation monte en dessous et baisse au-dessus.</translation>
    </message>
    <message>
        <source>Instead of amounts: the L of the position.</source>
        <translation>Au lieu des quantités&#xa0;: le L de la position.</translation>
    </message>
    <message>
        <source>Instead of the share.</source>
        <translation>Au lieu de la part.</translation>
    </message>
    <message>
        <source>Instead of the utilisation.</source>
        <translation>Au lieu de l’utilisation.</translation>
    </message>
    <message>
        <source>Instead: all ETH that is staked.</source>
        <translation>À la place&#xa0;: tout l’ETH en staking.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Interest a year as the platform states it, without compounding.</source>
        <translation>Intérêt annuel annoncé par la plateforme, sans capitalisation.</translation>
    </message>
    <message>
        <source>Interest a year on what is borrowed.</source>
        <translation>Intérêt annuel sur l’emprunt.</translation>
    </message>
    <message>
        <source>Interest a year on what is lent.</source>
        <translation>Intérêt annuel sur le prêt.</translation>
    </message>
    <message>
        <source>Interest index</source>
        <translation>Indice d’intérêt</translation>
    </message>
    <message>
        <source>Internal rate of return (XIRR)</source>
        <translation>Taux de rendement interne (XIRR)</translation>
    </message>
    <message>
        <source>Invariant D</source>
        <translation>Invariant D</translation>
    </message>
    <message>
        <source>Is moving worth it</source>
        <translation>Faut-il déplacer</translation>
    </message>
    <message>
        <source>Issuance</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Issued a year</source>
        <translation>Émis par an</translation>
    </message>
    <message>
        <source>It asks who you are and can refuse you</source>
        <translation>Demande qui vous êtes et peut vous refuser</translation>
    </message>
    <message>
        <source>It can be liquidated now: health factor</source>
        <translation>Liquidable maintenant&#xa0;: facteur de santé</translation>
    </message>
    <message>
        <source>It costs more than it earns and never pays back.</source>
        <translation>Coûte plus qu’il ne rapporte et ne s’amortit jamais.</translation>
    </message>
    <message>
        <source>It does not ask who you are</source>
        <translation>Ne demande pas qui vous êtes</translation>
    </message>
    <message>
        <source>It earns less than the risk-free rate even if nothing ever fails.</source>
        <translation>Rapporte moins que le taux sûr même sans défaillance.</translation>
    </message>
    <message>
        <source>It earns nothing at the moment.</source>
        <translation>Ne rapporte rien en ce moment.</translation>
    </message>
    <message>
        <source>It earns nothing.</source>
        <translation>Ne rapporte rien.</translation>
    </message>
    <message>
        <source>It is liquidated: its health factor falls to %1</source>
        <translation>Elle est liquidée&#xa0;: son facteur de santé tombe à %1</translation>
    </message>
    <message>
        <source>It never falls below this.</source>
        <translation>Ne descend jamais en dessous.</translation>
    </message>
    <message>
        <source>It secures a debt and can be sold to pay it</source>
        <translation>Garantit une dette et peut être vendu pour la payer</translation>
    </message>
    <message>
        <source>It stands on %1</source>
        <translation>Repose sur %1</translation>
    </message>
    <message>
        <source>It stands on %1 with a score of %2: its own is held there.</source>
        <translation>Repose sur %1, de score %2&#xa0;: le sien y est plafonné.</translation>
    </message>
    <message>
        <source>It stands on %1, whose grade is %2: its own is held there.</source>
        <translation>Repose sur %1, de note %2&#xa0;: la sienne y est plafonnée.</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>Sa date est passée.</translation>
    </message>
    <message>
        <source>Its date is more than ten years away, and a projection reaches no further.</source>
        <translation>Sa date est à plus de dix ans, et une projection ne va pas au-delà.</translation>
    </message>
    <message>
        <source>Its income is not made of new tokens.</source>
        <translation>Ses revenus ne sont pas de nouveaux jetons.</translation>
    </message>
    <message>
        <source>Its place, from 0.</source>
        <translation>Sa place, depuis 0.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keep more where it can be taken out at once; the ladder under Plan shows when.</source>
        <translation>Gardez-en plus là où le retrait est immédiat&#x202f;; l’échelle sous Plan montre quand.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>Coude</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Plus grand changement</translation>
    </message>
    <message>
        <source>Largest inflation</source>
        <translation>Inflation maximale</translation>
    </message>
    <message>
        <source>Largest return</source>
        <translation>Rendement maximal</translation>
    </message>
    <message>
        <source>Last rate</source>
        <translation>Dernier taux</translation>
    </message>
    <message>
        <source>Lasting depeg of %1</source>
        <translation>Perte durable d’ancrage de %1</translation>
    </message>
    <message>
        <source>Lasting depegs</source>
        <translation>Pertes durables d’ancrage</translation>
    </message>
    <message>
        <source>Late, missing or short payments at</source>
        <translation>Paiements tardifs, manquants ou insuffisants chez</translation>
    </message>
    <message>
        <source>Least RPL before Saturn</source>
        <translation>RPL minimal avant Saturn</translation>
    </message>
    <message>
        <source>Leave before they are in force: %1</source>
        <translation>Sortez avant l’entrée en vigueur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leaving costs a transaction</source>
        <translation>Sortir coûte une transaction</translation>
    </message>
    <message>
        <source>Left after a borrow interest that can rise</source>
        <translation>Reste après un intérêt qui peut monter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Left out, because no price is known: %1 days or records.</source>
        <translation>Exclu faute de prix connu&#xa0;: %1 jours ou écritures.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Exclu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lend the last loan too</source>
        <translation>Prêter aussi le dernier emprunt</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Lending rate</source>
        <translation>Taux de prêt</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <source>Let part of the income come from what does not rest on %1</source>
        <translation>Faites venir une part des revenus de ce qui ne repose pas sur %1</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Leveraged loop</source>
        <translation>Boucle à effet de levier</translation>
    </message>
    <message>
        <source>Lever­age</source>
        <translation>Effet de levier</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Lightning routing fee</source>
        <translation>Frais de routage Lightning</translation>
    </message>
    <message>
        <source>Link each to the holding that funds it, or correct the link.</source>
        <translation>Liez chacune à la position qui la finance, ou corrigez le lien.</translation>
    </message>
    <message>
        <source>Liquidation of %1</source>
        <translation>Liquidation de %1</translation>
    </message>
    <message>
        <source>Liquidation threshold</source>
        <translation>Seuil de liquidation</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidité</translation>
    </message>
    <message>
        <source>Liquidity mining</source>
        <translation>Minage de liquidité</translation>
    </message>
    <message>
        <source>Liqui­dity</source>
        <translation>Liqui­dité</translation>
    </message>
    <message>
        <source>Loan to value</source>
        <translation>Ratio prêt/valeur</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Bloqué pour</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Bloqué jusqu’au</translation>
    </message>
    <message>
        <source>Look at the reasons of %1</source>
        <translation>Voyez les raisons de %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Boucles</translation>
    </message>
    <message>
        <source>Loops and loans</source>
        <translation>Boucles et prêts</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss against holding</source>
        <translation>Perte par rapport à la détention</translation>
    </message>
    <message>
        <source>Loss if slashed</source>
        <translation>Perte en cas de slashing</translation>
    </message>
    <message>
        <source>Loss in a failure</source>
        <translation>Perte en cas de défaillance</translation>
    </message>
    <message>
        <source>Loss in a mean year</source>
        <translation>Perte d’une année moyenne</translation>
    </message>
    <message>
        <source>Loss in that year</source>
        <translation>Perte de cette année-là</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Borne inférieure</translation>
    </message>
    <message>
        <source>Lower price</source>
        <translation>Prix inférieur</translation>
    </message>
    <message>
        <source>Management fee</source>
        <translation>Frais de gestion</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>March 2020</source>
        <translation>Mars 2020</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Market &amp; IL</source>
        <translation>Marché et IL</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Mean and median</source>
        <translation>Moyenne et médiane</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>Part moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Million ETH staked</source>
        <translation>Millions d’ETH en staking</translation>
    </message>
    <message>
        <source>Millionths of the amount.</source>
        <translation>Millionièmes du montant.</translation>
    </message>
    <message>
        <source>Minted a year</source>
        <translation>Frappé par an</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Modified Dietz return</source>
        <translation>Rendement Dietz modifié</translation>
    </message>
    <message>
        <source>Moment matching: the mean and the variance of the sum of correlated lognormal prices and rates are exact, its shape is that of terms that move together. Against 200,000 simulated paths of the same model, with two to eight assets and volatilities of 50 to 120 %, P10, P50 and P90 were at most 5 % off.</source>
        <translation>Ajustement des moments&#xa0;: la moyenne et la variance de la somme de prix et taux lognormaux corrélés sont exactes, la forme est celle de termes évoluant ensemble. Face à 200 000 trajectoires simulées du même modèle, avec deux à huit actifs et des volatilités de 50 à 120&#xa0;%, P10, P50 et P90 s’écartaient d’au plus 5&#xa0;%.</translation>
    </message>
    <message>
        <source>Money sits in smart contracts</source>
        <translation>De l’argent est dans des contrats intelligents</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Most of next year&apos;s income paid in new tokens or a subsidy.</source>
        <translation>Part maximale des revenus de l’an prochain payée en nouveaux jetons ou subventions.</translation>
    </message>
    <message>
        <source>Most of next year&apos;s income that one failure would stop.</source>
        <translation>Part maximale des revenus de l’an prochain qu’une seule défaillance arrêterait.</translation>
    </message>
    <message>
        <source>Most of the value at one platform.</source>
        <translation>Part maximale de la valeur sur une plateforme.</translation>
    </message>
    <message>
        <source>Most of the value graded D or E.</source>
        <translation>Part maximale de la valeur notée D ou E.</translation>
    </message>
    <message>
        <source>Most of the value in one asset.</source>
        <translation>Part maximale de la valeur dans un actif.</translation>
    </message>
    <message>
        <source>Most of the value in what one issuer has to redeem.</source>
        <translation>Part maximale de la valeur qu’un émetteur doit rembourser.</translation>
    </message>
    <message>
        <source>Most of the value on one chain.</source>
        <translation>Part maximale de la valeur sur une chaîne.</translation>
    </message>
    <message>
        <source>Most rewarded RPL before Saturn</source>
        <translation>RPL maximal récompensé avant Saturn</translation>
    </message>
    <message>
        <source>Most the pool can earn</source>
        <translation>Gain maximal du pool</translation>
    </message>
    <message>
        <source>Net emission</source>
        <translation>Émission nette</translation>
    </message>
    <message>
        <source>Net emission before</source>
        <translation>Émission nette précédente</translation>
    </message>
    <message>
        <source>Net rate</source>
        <translation>Taux net</translation>
    </message>
    <message>
        <source>Net rate on the equity</source>
        <translation>Taux net sur les fonds propres</translation>
    </message>
    <message>
        <source>Net rate on your money (APR)</source>
        <translation>Taux net sur votre argent (APR)</translation>
    </message>
    <message>
        <source>Net return a year</source>
        <translation>Rendement net par an</translation>
    </message>
    <message>
        <source>Net yield on your money (APY)</source>
        <translation>Rendement net sur votre argent (APY)</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Nouveau portefeuille</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Nouveau taux</translation>
    </message>
    <message>
        <source>Next year&apos;s income that rules close to you within a year.</source>
        <translation>Revenus de l’an prochain que des règles vous ferment d’ici un an.</translation>
    </message>
    <message>
        <source>No audit is known and the contracts are less than %1 days old</source>
        <translation>Aucun audit connu et les contrats ont moins de %1 jours</translation>
    </message>
    <message>
        <source>No audit published</source>
        <translation>Aucun audit publié</translation>
    </message>
    <message>
        <source>No capital counts twice.</source>
        <translation>Aucun capital ne compte double.</translation>
    </message>
    <message>
        <source>No commission now; it can be raised</source>
        <translation>Pas de commission pour l’instant&#x202f;; elle peut monter</translation>
    </message>
    <message>
        <source>No contract holds this money.</source>
        <translation>Aucun contrat ne détient cet argent.</translation>
    </message>
    <message>
        <source>No exchange rate from %1</source>
        <translation>Aucun taux de change de %1</translation>
    </message>
    <message>
        <source>No income is known: prices or terms are missing.</source>
        <translation>Aucun revenu connu&#xa0;: prix ou conditions manquants.</translation>
    </message>
    <message>
        <source>No platform</source>
        <translation>Aucune plateforme</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Aucun prix</translation>
    </message>
    <message>
        <source>No price is known for all of</source>
        <translation>Aucun prix connu pour l’ensemble de</translation>
    </message>
    <message>
        <source>No price known</source>
        <translation>Aucun prix connu</translation>
    </message>
    <message>
        <source>No price of %1</source>
        <translation>Aucun prix de %1</translation>
    </message>
    <message>
        <source>No rate above −100 % and below 4·10¹⁵ makes these flows worth nothing today.</source>
        <translation>Aucun taux au-delà de −100&#xa0;% et sous 4·10¹⁵ n’annule la valeur actuelle de ces flux.</translation>
    </message>
    <message>
        <source>No validator can lose this stake.</source>
        <translation>Aucun validateur ne peut perdre cette mise.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Node gets</source>
        <translation>Le nœud reçoit</translation>
    </message>
    <message>
        <source>Node gets on leaving</source>
        <translation>Le nœud reçoit à la sortie</translation>
    </message>
    <message>
        <source>Node operation</source>
        <translation>Exploitation de nœud</translation>
    </message>
    <message>
        <source>Node&apos;s share of rewards</source>
        <translation>Part du nœud dans les récompenses</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Nominal rate</source>
        <translation>Taux nominal</translation>
    </message>
    <message>
        <source>Nominal rate (APR)</source>
        <translation>Taux nominal (APR)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not launched yet</source>
        <translation>Pas encore lancé</translation>
    </message>
    <message>
        <source>Nothing earns that could be projected.</source>
        <translation>Rien ne rapporte qui puisse être projeté.</translation>
    </message>
    <message>
        <source>Nothing in it is pegged to anything.</source>
        <translation>Rien n’y est ancré à quoi que ce soit.</translation>
    </message>
    <message>
        <source>Nothing is borrowed against it.</source>
        <translation>Rien n’est emprunté contre.</translation>
    </message>
    <message>
        <source>Nothing is left at %1</source>
        <translation>Il ne reste rien à %1</translation>
    </message>
    <message>
        <source>Nothing locks it.</source>
        <translation>Rien ne le bloque.</translation>
    </message>
    <message>
        <source>Nothing of known value earns, so that there is no yield to reckon with.</source>
        <translation>Rien de valeur connue ne rapporte, il n’y a donc pas de rendement sur lequel compter.</translation>
    </message>
    <message>
        <source>Nothing recorded: its income is an estimate</source>
        <translation>Rien de saisi&#xa0;: ses revenus sont une estimation</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Now, a year.</source>
        <translation>Actuellement, par an.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Of all these validators together.</source>
        <translation>De tous ces validateurs ensemble.</translation>
    </message>
    <message>
        <source>Of coin i.</source>
        <translation>De la crypto i.</translation>
    </message>
    <message>
        <source>Of each part, for one unit of the horizon.</source>
        <translation>De chaque part, par unité d’horizon.</translation>
    </message>
    <message>
        <source>Of each part, in any unit: only their proportions count.</source>
        <translation>De chaque part, dans toute unité&#xa0;: seules les proportions comptent.</translation>
    </message>
    <message>
        <source>Of each, in a year.</source>
        <translation>De chacun, sur un an.</translation>
    </message>
    <message>
        <source>Of inflation within a year.</source>
        <translation>De l’inflation en un an.</translation>
    </message>
    <message>
        <source>Of one coin, in the unit of the debt; 1 when the collateral is a value.</source>
        <translation>D’une crypto, dans l’unité de la dette&#x202f;; 1 si le collatéral est une valeur.</translation>
    </message>
    <message>
        <source>Of the curve.</source>
        <translation>De la courbe.</translation>
    </message>
    <message>
        <source>Of the payment.</source>
        <translation>Du paiement.</translation>
    </message>
    <message>
        <source>Of the supply</source>
        <translation>De l’offre</translation>
    </message>
    <message>
        <source>Of the validator.</source>
        <translation>Du validateur.</translation>
    </message>
    <message>
        <source>Of the whole move, in the unit of the amount.</source>
        <translation>De tout le déplacement, dans l’unité du montant.</translation>
    </message>
    <message>
        <source>Of this amount.</source>
        <translation>De ce montant.</translation>
    </message>
    <message>
        <source>Of today&apos;s income, gone within a year by decay and end</source>
        <translation>Des revenus actuels, perdus en un an par déclin et fin</translation>
    </message>
    <message>
        <source>Of what is minted; the rest goes to the treasury (fixed, stepped).</source>
        <translation>De ce qui est frappé&#x202f;; le reste va à la trésorerie (fixe, par paliers).</translation>
    </message>
    <message>
        <source>Off chain</source>
        <translation>Hors chaîne</translation>
    </message>
    <message>
        <source>On 12 March 2020 all markets fell at once; lending protocols were flooded with liquidations.</source>
        <translation>Le 12 mars 2020 tous les marchés ont chuté d’un coup&#x202f;; les protocoles de prêt ont été submergés de liquidations.</translation>
    </message>
    <message>
        <source>One asset</source>
        <translation>Un actif</translation>
    </message>
    <message>
        <source>One case in ten is above</source>
        <translation>Un cas sur dix est au-dessus</translation>
    </message>
    <message>
        <source>One case in ten is below</source>
        <translation>Un cas sur dix est en dessous</translation>
    </message>
    <message>
        <source>One case in twenty is below</source>
        <translation>Un cas sur vingt est en dessous</translation>
    </message>
    <message>
        <source>One chain</source>
        <translation>Une chaîne</translation>
    </message>
    <message>
        <source>One factor&apos;s risk from here on holds the grade at C; 0: never.</source>
        <translation>Le risque d’un facteur à partir d’ici plafonne la note à C&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>One failure</source>
        <translation>Une défaillance</translation>
    </message>
    <message>
        <source>One for all pairs, or one for each in the order 1–2, 1–3, …, 2–3.</source>
        <translation>Une pour toutes les paires, ou une par paire dans l’ordre 1–2, 1–3, …, 2–3.</translation>
    </message>
    <message>
        <source>One for each of the seconds.</source>
        <translation>Un par nombre de secondes.</translation>
    </message>
    <message>
        <source>One issuer</source>
        <translation>Un émetteur</translation>
    </message>
    <message>
        <source>One operator has all of it</source>
        <translation>Un opérateur détient tout</translation>
    </message>
    <message>
        <source>One operator has all of it: you</source>
        <translation>Un opérateur détient tout&#xa0;: vous</translation>
    </message>
    <message>
        <source>One platform</source>
        <translation>Une plateforme</translation>
    </message>
    <message>
        <source>Only the chain&apos;s own software</source>
        <translation>Seulement le logiciel de la chaîne</translation>
    </message>
    <message>
        <source>Open: nobody asks who you are</source>
        <translation>Ouvert&#xa0;: personne ne demande qui vous êtes</translation>
    </message>
    <message>
        <source>Operator gets</source>
        <translation>L’exploitant reçoit</translation>
    </message>
    <message>
        <source>Operator&apos;s stake</source>
        <translation>Mise de l’exploitant</translation>
    </message>
    <message>
        <source>Operators that share the stake</source>
        <translation>Opérateurs se partageant la mise</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Autres coûts</translation>
    </message>
    <message>
        <source>Out of range, so that they earn no fees</source>
        <translation>Hors fourchette, donc sans frais gagnés</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Own ETH in each validator, separated by commas.</source>
        <translation>ETH propre de chaque validateur, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Own capital</source>
        <translation>Capital propre</translation>
    </message>
    <message>
        <source>Own money</source>
        <translation>Argent propre</translation>
    </message>
    <message>
        <source>Own money put in</source>
        <translation>Argent propre apporté</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid from emissions or a subsidy, which can end.</source>
        <translation>Payé par des émissions ou une subvention, qui peuvent cesser.</translation>
    </message>
    <message>
        <source>Paid from emissions, which can end: %1</source>
        <translation>Payé par des émissions, qui peuvent cesser&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Payé en</translation>
    </message>
    <message>
        <source>Paid on top from new tokens or a subsidy, and does not compound; it stops when the programme stops.</source>
        <translation>Payé en plus, en nouveaux jetons ou par une subvention, sans capitalisation&#x202f;; cesse avec le programme.</translation>
    </message>
    <message>
        <source>Part of a year</source>
        <translation>Part d’année</translation>
    </message>
    <message>
        <source>Part of all SOL that is staked.</source>
        <translation>Part de tout le SOL en staking.</translation>
    </message>
    <message>
        <source>Part of all coins that is staked.</source>
        <translation>Part de toutes les cryptos en staking.</translation>
    </message>
    <message>
        <source>Part of the value at risk</source>
        <translation>Part de la valeur à risque</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortissement</translation>
    </message>
    <message>
        <source>Payback of a node</source>
        <translation>Amortissement d’un nœud</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Payments a day</source>
        <translation>Paiements par jour</translation>
    </message>
    <message>
        <source>Payments that are late, missing or short.</source>
        <translation>Paiements tardifs, manquants ou insuffisants.</translation>
    </message>
    <message>
        <source>Peg</source>
        <translation>Ancrage</translation>
    </message>
    <message>
        <source>Pegs</source>
        <translation>Ancrages</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Periods a year</source>
        <translation>Périodes par an</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>Pledge influence</source>
        <translation>Influence du pledge</translation>
    </message>
    <message>
        <source>Polkadot inflation</source>
        <translation>Inflation de Polkadot</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Pool at the end</source>
        <translation>Pool à la fin</translation>
    </message>
    <message>
        <source>Pool at the start</source>
        <translation>Pool au début</translation>
    </message>
    <message>
        <source>Pool earns</source>
        <translation>Le pool rapporte</translation>
    </message>
    <message>
        <source>Pool&apos;s stake</source>
        <translation>Mise du pool</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Pools wanted</source>
        <translation>Pools voulus</translation>
    </message>
    <message>
        <source>Portfolio risk</source>
        <translation>Risque du portefeuille</translation>
    </message>
    <message>
        <source>Power, hosting and the like, a year.</source>
        <translation>Courant, hébergement et autres, par an.</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prime</translation>
    </message>
    <message>
        <source>Premium of a cover</source>
        <translation>Prime d’une couverture</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Prix par an</translation>
    </message>
    <message>
        <source>Price after the last purchase</source>
        <translation>Prix après le dernier achat</translation>
    </message>
    <message>
        <source>Price after this purchase</source>
        <translation>Prix après cet achat</translation>
    </message>
    <message>
        <source>Price at liquidation</source>
        <translation>Prix à la liquidation</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Prix actuel</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Prix de</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Prix de %1</translation>
    </message>
    <message>
        <source>Price of %1 on %2</source>
        <translation>Prix de %1 le %2</translation>
    </message>
    <message>
        <source>Price of a share</source>
        <translation>Prix d’une part</translation>
    </message>
    <message>
        <source>Price of a tiny swap</source>
        <translation>Prix d’un échange infime</translation>
    </message>
    <message>
        <source>Price of the first coin in the second at the start (concentrated).</source>
        <translation>Prix de la première crypto en seconde au début (concentrée).</translation>
    </message>
    <message>
        <source>Price of the first coin in the second, times what it was.</source>
        <translation>Prix de la première crypto en seconde, en multiple de l’ancien.</translation>
    </message>
    <message>
        <source>Price of the swap</source>
        <translation>Prix de l’échange</translation>
    </message>
    <message>
        <source>Price ratio</source>
        <translation>Rapport de prix</translation>
    </message>
    <message>
        <source>Price ratios</source>
        <translation>Rapports de prix</translation>
    </message>
    <message>
        <source>Price swings of %1</source>
        <translation>Variations du prix de %1</translation>
    </message>
    <message>
        <source>Price swings of the pool</source>
        <translation>Variations du pool</translation>
    </message>
    <message>
        <source>Price, times what it was</source>
        <translation>Prix, en multiple de l’ancien</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Prices and rates as they are today.</source>
        <translation>Prix et taux comme aujourd’hui.</translation>
    </message>
    <message>
        <source>Prices fall, and a pool ends up with more of what fell (impermanent loss).</source>
        <translation>Les prix baissent, et un pool finit avec davantage de ce qui a baissé (perte impermanente).</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Profit over its life</source>
        <translation>Profit sur la durée de vie</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Apporté</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Apporté dans %1</translation>
    </message>
    <message>
        <source>Quantity of the coin; several separated by commas.</source>
        <translation>Quantité de la crypto&#x202f;; plusieurs séparées par des virgules.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestrielle</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Fourchettes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rate by its terms</source>
        <translation>Taux selon les conditions</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>Courbe de taux</translation>
    </message>
    <message>
        <source>Rate curve: Aave: the rise from the kink to full use; Compound: the jump per unit of utilisation.</source>
        <translation>Courbe de taux&#xa0;: Aave&#xa0;: la hausse du coude à la pleine utilisation&#x202f;; Compound&#xa0;: le saut par unité d’utilisation.</translation>
    </message>
    <message>
        <source>Rate curve: Aave: the rise up to the kink; Compound: the rise per unit of utilisation.</source>
        <translation>Courbe de taux&#xa0;: Aave&#xa0;: la hausse jusqu’au coude&#x202f;; Compound&#xa0;: la hausse par unité d’utilisation.</translation>
    </message>
    <message>
        <source>Rate curve: share of the borrow interest that the protocol keeps.</source>
        <translation>Courbe de taux&#xa0;: part de l’intérêt gardée par le protocole.</translation>
    </message>
    <message>
        <source>Rate curve: the borrow rate when nothing is borrowed.</source>
        <translation>Courbe de taux&#xa0;: le taux d’emprunt quand rien n’est emprunté.</translation>
    </message>
    <message>
        <source>Rate curve: the utilisation where it bends.</source>
        <translation>Courbe de taux&#xa0;: l’utilisation où elle se coude.</translation>
    </message>
    <message>
        <source>Rate earned</source>
        <translation>Taux obtenu</translation>
    </message>
    <message>
        <source>Rate neither changed nor confirmed by a record for</source>
        <translation>Taux ni changé ni confirmé par une écriture depuis</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Taux actuel</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>Taux de %1</translation>
    </message>
    <message>
        <source>Rate projected</source>
        <translation>Taux projeté</translation>
    </message>
    <message>
        <source>Rate with full boost</source>
        <translation>Taux avec boost complet</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rates are %1</source>
        <translation>Les taux sont %1</translation>
    </message>
    <message>
        <source>Rates change</source>
        <translation>Les taux changent</translation>
    </message>
    <message>
        <source>Rates fall by a quarter</source>
        <translation>Les taux baissent d’un quart</translation>
    </message>
    <message>
        <source>Rates halve</source>
        <translation>Les taux sont divisés par deux</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Real yield</source>
        <translation>Rendement réel</translation>
    </message>
    <message>
        <source>Real yield of %1</source>
        <translation>Rendement réel de %1</translation>
    </message>
    <message>
        <source>Receipt token</source>
        <translation>Jeton de reçu</translation>
    </message>
    <message>
        <source>Record them if they came; ask where they are if not.</source>
        <translation>Saisissez-les s’ils sont venus&#x202f;; sinon demandez où ils sont.</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Saisi comme</translation>
    </message>
    <message>
        <source>Recorded income beside what the rate promises</source>
        <translation>Revenus saisis face à ce que promet le taux</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Réglementation</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>Réglementaire</translation>
    </message>
    <message>
        <source>Regu­latory</source>
        <translation>Régle­mentaire</translation>
    </message>
    <message>
        <source>Reinvested</source>
        <translation>Réinvesti</translation>
    </message>
    <message>
        <source>Reinvesting alone does not reach it within a century.</source>
        <translation>Réinvestir seul ne l’atteint pas en un siècle.</translation>
    </message>
    <message>
        <source>Remove goal %1</source>
        <translation>Supprimer l’objectif %1</translation>
    </message>
    <message>
        <source>Remove price of %1</source>
        <translation>Supprimer le prix de %1</translation>
    </message>
    <message>
        <source>Renew the cover of %1</source>
        <translation>Renouvelez la couverture de %1</translation>
    </message>
    <message>
        <source>Repay part of the debt or add collateral.</source>
        <translation>Remboursez une partie de la dette ou ajoutez du collatéral.</translation>
    </message>
    <message>
        <source>Reserve factor</source>
        <translation>Facteur de réserve</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <source>Return against staking alone</source>
        <translation>Rendement face au staking seul</translation>
    </message>
    <message>
        <source>Return on the capacity</source>
        <translation>Rendement de la capacité</translation>
    </message>
    <message>
        <source>Return so far</source>
        <translation>Rendement à ce jour</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rendements</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Reward of the pool, ADA an epoch</source>
        <translation>Récompense du pool, ADA par époque</translation>
    </message>
    <message>
        <source>Reward pot</source>
        <translation>Cagnotte de récompenses</translation>
    </message>
    <message>
        <source>Reward rate</source>
        <translation>Taux de récompense</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Rewards a month</source>
        <translation>Récompenses par mois</translation>
    </message>
    <message>
        <source>Rewards a year as a share of the bond.</source>
        <translation>Récompenses annuelles en part de la caution.</translation>
    </message>
    <message>
        <source>Rewards as an amount of the reward asset, if there is no rate.</source>
        <translation>Récompenses en quantité de leur actif, s’il n’y a pas de taux.</translation>
    </message>
    <message>
        <source>Rewards paid in</source>
        <translation>Récompenses payées en</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Hausse</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Risk of %1: %2</source>
        <translation>Risque de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rocket Pool node</source>
        <translation>Nœud Rocket Pool</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Rows of DATE:AMOUNT; negative is paid in, positive is got out.</source>
        <translation>Lignes DATE:AMOUNT&#x202f;; négatif est versé, positif est retiré.</translation>
    </message>
    <message>
        <source>Rows of DATE:AMOUNT; positive is paid in, negative is taken out.</source>
        <translation>Lignes DATE:AMOUNT&#x202f;; positif est versé, négatif est retiré.</translation>
    </message>
    <message>
        <source>Rows of DATE:VALUE:IN:OUT; the value at the end of the day.</source>
        <translation>Lignes DATE:VALUE:IN:OUT&#x202f;; la valeur en fin de journée.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules close %1 of next year&apos;s income to you within a year; the limit is %2.</source>
        <translation>Des règles vous ferment d’ici un an %1 des revenus de l’an prochain&#x202f;; la limite est %2.</translation>
    </message>
    <message>
        <source>Rules for crypto income still change</source>
        <translation>Les règles sur les revenus crypto changent encore</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Règles de</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Coût courant</translation>
    </message>
    <message>
        <source>Running costs</source>
        <translation>Coûts courants</translation>
    </message>
    <message>
        <source>Safe rate</source>
        <translation>Taux sûr</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Second asset</source>
        <translation>Second actif</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>See whether it can be redeemed, and what else rests on it.</source>
        <translation>Voyez s’il est remboursable et ce qui en dépend encore.</translation>
    </message>
    <message>
        <source>Selling the receipt may cost a discount</source>
        <translation>Vendre le reçu peut coûter une décote</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Set price of %1</source>
        <translation>Fixer le prix de %1</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>Fixer des prix</translation>
    </message>
    <message>
        <source>Share by which it falls each year.</source>
        <translation>Part dont elle baisse chaque année.</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>Part perdue</translation>
    </message>
    <message>
        <source>Share of all stake</source>
        <translation>Part de toute la mise</translation>
    </message>
    <message>
        <source>Share of all stake.</source>
        <translation>Part de toute la mise.</translation>
    </message>
    <message>
        <source>Share of all stake; the pledge when left out.</source>
        <translation>Part de toute la mise&#x202f;; à défaut, le pledge.</translation>
    </message>
    <message>
        <source>Share of each deposit that is borrowed (loan to value).</source>
        <translation>Part de chaque dépôt empruntée (ratio prêt/valeur).</translation>
    </message>
    <message>
        <source>Share of each deposit that is borrowed against it.</source>
        <translation>Part de chaque dépôt empruntée contre lui.</translation>
    </message>
    <message>
        <source>Share of income put aside for tax, 0 … 1.</source>
        <translation>Part des revenus mise de côté pour l’impôt, 0 … 1.</translation>
    </message>
    <message>
        <source>Share of its votes the validator casts.</source>
        <translation>Part de ses votes que le validateur émet.</translation>
    </message>
    <message>
        <source>Share of next year&apos;s income that may be paid in new tokens, 0 … 1; 0: not checked.</source>
        <translation>Part des revenus de l’an prochain pouvant être payée en nouveaux jetons, 0 … 1&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Share of next year&apos;s income that one failure may stop, 0 … 1; 0: not checked.</source>
        <translation>Part des revenus de l’an prochain qu’une défaillance peut arrêter, 0 … 1&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Share of next year&apos;s income that rules may close to you within a year, 0 … 1; 0: not checked.</source>
        <translation>Part des revenus de l’an prochain que des règles peuvent vous fermer d’ici un an, 0 … 1&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>Part du montant</translation>
    </message>
    <message>
        <source>Share of the balance</source>
        <translation>Part du solde</translation>
    </message>
    <message>
        <source>Share of the capital that is gone.</source>
        <translation>Part du capital perdue.</translation>
    </message>
    <message>
        <source>Share of the collateral that counts against the debt; without it the health factor is unknown.</source>
        <translation>Part du collatéral qui compte face à la dette&#x202f;; sans elle le facteur de santé est inconnu.</translation>
    </message>
    <message>
        <source>Share of the collateral up to which debt is safe.</source>
        <translation>Part du collatéral jusqu’à laquelle la dette est sûre.</translation>
    </message>
    <message>
        <source>Share of the delegators&apos; rewards that you keep for running the node.</source>
        <translation>Part des récompenses des délégants que vous gardez pour exploiter le nœud.</translation>
    </message>
    <message>
        <source>Share of the exposure that is gone.</source>
        <translation>Part de l’exposition perdue.</translation>
    </message>
    <message>
        <source>Share of the incentive rate that goes away each year, counted from the day the incentive’s terms began.</source>
        <translation>Part du taux d’incitation qui disparaît chaque année, depuis le début des conditions de l’incitation.</translation>
    </message>
    <message>
        <source>Share of the interest the protocol keeps.</source>
        <translation>Part de l’intérêt gardée par le protocole.</translation>
    </message>
    <message>
        <source>Share of the money that plans may put at one platform, 0 … 1; 0: no cap.</source>
        <translation>Part de l’argent que les plans peuvent placer sur une plateforme, 0 … 1&#x202f;; 0&#xa0;: sans plafond.</translation>
    </message>
    <message>
        <source>Share of the money that plans may put in one asset, 0 … 1; 0: no cap.</source>
        <translation>Part de l’argent que les plans peuvent placer dans un actif, 0 … 1&#x202f;; 0&#xa0;: sans plafond.</translation>
    </message>
    <message>
        <source>Share of the money that plans may put on one chain, 0 … 1; 0: no cap.</source>
        <translation>Part de l’argent que les plans peuvent placer sur une chaîne, 0 … 1&#x202f;; 0&#xa0;: sans plafond.</translation>
    </message>
    <message>
        <source>Share of the pool that is borrowed; near 100 % lenders can&apos;t withdraw at once.</source>
        <translation>Part du pool empruntée&#x202f;; près de 100&#xa0;% les prêteurs ne peuvent retirer aussitôt.</translation>
    </message>
    <message>
        <source>Share of the pool that is lent out</source>
        <translation>Part du pool prêtée</translation>
    </message>
    <message>
        <source>Share of the pool that is lent out.</source>
        <translation>Part du pool prêtée.</translation>
    </message>
    <message>
        <source>Share of the rate that is dilution</source>
        <translation>Part du taux due à la dilution</translation>
    </message>
    <message>
        <source>Share of the rest that the operator keeps.</source>
        <translation>Part du reste gardée par l’exploitant.</translation>
    </message>
    <message>
        <source>Share of the rewards that the validator or protocol keeps.</source>
        <translation>Part des récompenses gardée par le validateur ou le protocole.</translation>
    </message>
    <message>
        <source>Share of the risk</source>
        <translation>Part du risque</translation>
    </message>
    <message>
        <source>Share of the stake lost when it happens.</source>
        <translation>Part de la mise perdue si cela arrive.</translation>
    </message>
    <message>
        <source>Share of the stake slashed together</source>
        <translation>Part de la mise slashée ensemble</translation>
    </message>
    <message>
        <source>Share of the time the node earns; it scales the reward rate.</source>
        <translation>Part du temps où le nœud gagne&#x202f;; elle pondère le taux de récompense.</translation>
    </message>
    <message>
        <source>Share of the users&apos; rewards that goes to the node.</source>
        <translation>Part des récompenses des usagers allant au nœud.</translation>
    </message>
    <message>
        <source>Share of the value that may be at one platform, 0 … 1; 0: not checked.</source>
        <translation>Part de la valeur pouvant être sur une plateforme, 0 … 1&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Share of the value that may be graded D or E, 0 … 1; 0: not checked.</source>
        <translation>Part de la valeur pouvant être notée D ou E, 0 … 1&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Share of the value that may be in one asset, 0 … 1; 0: not checked.</source>
        <translation>Part de la valeur pouvant être dans un actif, 0 … 1&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Share of the value that may be on one chain, 0 … 1; 0: not checked.</source>
        <translation>Part de la valeur pouvant être sur une chaîne, 0 … 1&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Share of the value that one issuer may have to redeem, 0 … 1; 0: not checked.</source>
        <translation>Part de la valeur qu’un émetteur peut avoir à rembourser, 0 … 1&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Share of the value that should be in hand within 30 days, 0 … 1; 0: not checked.</source>
        <translation>Part de la valeur qui devrait être disponible sous 30 jours, 0 … 1&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Share of the value that the fund keeps each year; it comes off the yield.</source>
        <translation>Part de la valeur gardée chaque année par le fonds&#x202f;; déduite du rendement.</translation>
    </message>
    <message>
        <source>Share of times the loss is no larger.</source>
        <translation>Part des cas où la perte n’est pas plus grande.</translation>
    </message>
    <message>
        <source>Share of what a plan buys or sells that is lost, 0 … 1.</source>
        <translation>Part perdue de ce qu’un plan achète ou vend, 0 … 1.</translation>
    </message>
    <message>
        <source>Share of years that are no worse.</source>
        <translation>Part des années qui ne sont pas pires.</translation>
    </message>
    <message>
        <source>Share that fails</source>
        <translation>Part défaillante</translation>
    </message>
    <message>
        <source>Share that goes to the community pool.</source>
        <translation>Part allant au fonds communautaire.</translation>
    </message>
    <message>
        <source>Share that something pegged may be worth less than it should, 0 … 1; 0: not checked.</source>
        <translation>Part dont un actif ancré peut valoir moins que prévu, 0 … 1&#x202f;; 0&#xa0;: non contrôlé.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Shares of the coins in the pool, adding up to 1 (weighted).</source>
        <translation>Parts des cryptos du pool, totalisant 1 (pondéré).</translation>
    </message>
    <message>
        <source>Shares, or amounts of money, of each part.</source>
        <translation>Parts, ou montants d’argent, de chaque composante.</translation>
    </message>
    <message>
        <source>Simulation of %1 paths with monthly steps, in mirrored pairs: prices move together, each holding&apos;s rate reverts, and what can go wrong happens on some paths.</source>
        <translation>Simulation de %1 trajectoires mensuelles, en paires miroir&#xa0;: les prix évoluent ensemble, le taux de chaque position revient à la moyenne, et ce qui peut mal tourner survient sur certaines.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since the last purchase.</source>
        <translation>Depuis le dernier achat.</translation>
    </message>
    <message>
        <source>Sites differ: yes supplies it, no keeps it idle.</source>
        <translation>Les sites diffèrent&#xa0;: oui le dépose, non le garde.</translation>
    </message>
    <message>
        <source>Slashed together</source>
        <translation>Slashé ensemble</translation>
    </message>
    <message>
        <source>Slashing of %1</source>
        <translation>Slashing de %1</translation>
    </message>
    <message>
        <source>Slashing of the stake</source>
        <translation>Slashing de la mise</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Slope above the kink</source>
        <translation>Pente au-delà du coude</translation>
    </message>
    <message>
        <source>Slope below the kink</source>
        <translation>Pente avant le coude</translation>
    </message>
    <message>
        <source>Smallest inflation</source>
        <translation>Inflation minimale</translation>
    </message>
    <message>
        <source>Smart contract</source>
        <translation>Contrat intelligent</translation>
    </message>
    <message>
        <source>Smart contracts</source>
        <translation>Contrats intelligents</translation>
    </message>
    <message>
        <source>So few were slashed together that the second penalty is nothing.</source>
        <translation>Si peu ont été slashés ensemble que la seconde pénalité est nulle.</translation>
    </message>
    <message>
        <source>So few were slashed together that the second penalty rounds down to nothing; since Electra it doesn&apos;t.</source>
        <translation>Si peu ont été slashés ensemble que la seconde pénalité s’arrondit à zéro&#x202f;; plus depuis Electra.</translation>
    </message>
    <message>
        <source>Solana inflation</source>
        <translation>Inflation de Solana</translation>
    </message>
    <message>
        <source>Solana&apos;s inflation by year, what stakers earn of it, and what it takes from those who don&apos;t stake.</source>
        <translation>L’inflation de Solana par année, ce qu’en gagnent les stakers et ce qu’elle prend aux autres.</translation>
    </message>
    <message>
        <source>Somebody who has the coins fails, cheats or is shut down.</source>
        <translation>Quelqu’un qui détient les cryptos fait faillite, triche ou est fermé.</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Spread over more chains.</source>
        <translation>Répartissez sur plus de chaînes.</translation>
    </message>
    <message>
        <source>Spread over more platforms.</source>
        <translation>Répartissez sur plus de plateformes.</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Stable pool</source>
        <translation>Pool stable</translation>
    </message>
    <message>
        <source>Stable pools: the A that the pool publishes; the higher, the flatter its curve.</source>
        <translation>Pools stables&#xa0;: le A publié par le pool&#x202f;; plus il est haut, plus la courbe est plate.</translation>
    </message>
    <message>
        <source>Stablecoin rules limit who may offer %1</source>
        <translation>Les règles sur les stablecoins limitent qui offre %1</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>En staking</translation>
    </message>
    <message>
        <source>Staked or run by yourself</source>
        <translation>En staking ou exploité soi-même</translation>
    </message>
    <message>
        <source>Staked share</source>
        <translation>Part en staking</translation>
    </message>
    <message>
        <source>Staked share at which the curve peaks.</source>
        <translation>Part en staking au sommet de la courbe.</translation>
    </message>
    <message>
        <source>Stakers&apos; rate</source>
        <translation>Taux des stakers</translation>
    </message>
    <message>
        <source>Stakers&apos; share</source>
        <translation>Part des stakers</translation>
    </message>
    <message>
        <source>Staking</source>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Staking for others may need a licence</source>
        <translation>Le staking pour autrui peut exiger un agrément</translation>
    </message>
    <message>
        <source>Staking yield</source>
        <translation>Rendement du staking</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stored price</source>
        <translation>Prix enregistré</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Suppliers&apos; base</source>
        <translation>Base des déposants</translation>
    </message>
    <message>
        <source>Suppliers&apos; kink</source>
        <translation>Coude des déposants</translation>
    </message>
    <message>
        <source>Suppliers&apos; slope</source>
        <translation>Pente des déposants</translation>
    </message>
    <message>
        <source>Suppliers&apos; slope above the kink</source>
        <translation>Pente des déposants au-delà du coude</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Supply at the start</source>
        <translation>Offre au début</translation>
    </message>
    <message>
        <source>Supply of %1</source>
        <translation>Offre de %1</translation>
    </message>
    <message>
        <source>Supply rate</source>
        <translation>Taux de dépôt</translation>
    </message>
    <message>
        <source>Supply the last borrow too</source>
        <translation>Déposer aussi le dernier emprunt</translation>
    </message>
    <message>
        <source>Supplying a coin, borrowing against it, supplying that again: what it earns on your own money, and how far it is from liquidation.</source>
        <translation>Déposer une crypto, emprunter contre elle, redéposer&#xa0;: ce que cela rapporte sur votre argent, et la distance à la liquidation.</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>Pérennité</translation>
    </message>
    <message>
        <source>Sustain­ability</source>
        <translation>Péren­nité</translation>
    </message>
    <message>
        <source>Take the link from %1</source>
        <translation>Retirer le lien de %1</translation>
    </message>
    <message>
        <source>Taper</source>
        <translation>Réduction progressive</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impôt</translation>
    </message>
    <message>
        <source>Tax reserve</source>
        <translation>Réserve d’impôt</translation>
    </message>
    <message>
        <source>Terra 2022</source>
        <translation>Terra 2022</translation>
    </message>
    <message>
        <source>The algorithmic stablecoin UST lost its peg, LUNA was printed until it was worth nothing, and all coins fell.</source>
        <translation>Le stablecoin algorithmique UST a perdu son ancrage, LUNA a été émis jusqu’à ne rien valoir, et toutes les cryptos ont chuté.</translation>
    </message>
    <message>
        <source>The amounts need total.</source>
        <translation>Les quantités requièrent total.</translation>
    </message>
    <message>
        <source>The amounts put into “</source>
        <translation>Apports dans «&#x202f;</translation>
    </message>
    <message>
        <source>The asset it is paid in; by default what earns it.</source>
        <translation>L’actif du paiement&#x202f;; par défaut celui qui rapporte.</translation>
    </message>
    <message>
        <source>The asset that fees and vote payments come in; by default the locked token.</source>
        <translation>L’actif des frais et des paiements de vote&#x202f;; par défaut le jeton bloqué.</translation>
    </message>
    <message>
        <source>The asset the rewards come in; by default the bond asset.</source>
        <translation>L’actif des récompenses&#x202f;; par défaut celui de la caution.</translation>
    </message>
    <message>
        <source>The best interval is longer than a year: claiming rarely pays here.</source>
        <translation>Le meilleur intervalle dépasse un an&#xa0;: réclamer ne paie guère ici.</translation>
    </message>
    <message>
        <source>The borrow interest takes more than it earns</source>
        <translation>L’intérêt d’emprunt prend plus que ce que cela rapporte</translation>
    </message>
    <message>
        <source>The calendar period the amount is for; it can be claimed at its end.</source>
        <translation>La période civile du montant&#x202f;; on peut le réclamer à sa fin.</translation>
    </message>
    <message>
        <source>The caps have room for %1 of the money only. Raise those of %2, or watch more places.</source>
        <translation>Les plafonds ne laissent place qu’à %1 de l’argent. Relevez ceux de %2, ou suivez plus de lieux.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>La société</translation>
    </message>
    <message>
        <source>The company lends them on</source>
        <translation>La société les reprête</translation>
    </message>
    <message>
        <source>The company&apos;s country</source>
        <translation>Le pays de la société</translation>
    </message>
    <message>
        <source>The day a fixed term ends and the money is back; it earns until the day before.</source>
        <translation>Le jour où le terme s’achève et l’argent revient&#x202f;; rapporte jusqu’à la veille.</translation>
    </message>
    <message>
        <source>The day of the first value.</source>
        <translation>Le jour de la première valeur.</translation>
    </message>
    <message>
        <source>The day of the last value.</source>
        <translation>Le jour de la dernière valeur.</translation>
    </message>
    <message>
        <source>The day the lock ends; it earns until the day before.</source>
        <translation>Le jour où finit le blocage&#x202f;; rapporte jusqu’à la veille.</translation>
    </message>
    <message>
        <source>The day the paper is paid back; it earns until the day before. Funds have none.</source>
        <translation>Le jour du remboursement&#x202f;; rapporte jusqu’à la veille. Les fonds n’en ont pas.</translation>
    </message>
    <message>
        <source>The effective yearly yield, if that is what the platform states. It is turned once into the APR of its compounding.</source>
        <translation>Le rendement annuel effectif, si c’est ce qu’annonce la plateforme. Converti une fois en APR selon sa capitalisation.</translation>
    </message>
    <message>
        <source>The fall of its collateral a loop has to bear.</source>
        <translation>La baisse de collatéral qu’une boucle doit supporter.</translation>
    </message>
    <message>
        <source>The figures shown here rest on prices and rates that are old, missing or never confirmed.</source>
        <translation>Les chiffres reposent sur des prix et taux anciens, manquants ou jamais confirmés.</translation>
    </message>
    <message>
        <source>The first day it no longer pays.</source>
        <translation>Le premier jour sans paiement.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Le premier jour.</translation>
    </message>
    <message>
        <source>The forecast %1</source>
        <translation>La prévision %1</translation>
    </message>
    <message>
        <source>The grade is capped: %1</source>
        <translation>La note est plafonnée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The hard fork whose rules count; fulu is the latest.</source>
        <translation>Le hard fork dont les règles comptent&#x202f;; fulu est le dernier.</translation>
    </message>
    <message>
        <source>The health factor needs liquidation_threshold.</source>
        <translation>Le facteur de santé requiert liquidation_threshold.</translation>
    </message>
    <message>
        <source>The holding is closed and earns nothing.</source>
        <translation>La position est clôturée et ne rapporte rien.</translation>
    </message>
    <message>
        <source>The invariant of a pool of coins that should be worth the same, and what it gives for a swap before fees.</source>
        <translation>L’invariant d’un pool de cryptos censées valoir autant, et ce qu’il donne pour un échange avant frais.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Le dernier jour.</translation>
    </message>
    <message>
        <source>The least of the value in hand within 30 days.</source>
        <translation>Part minimale de la valeur disponible sous 30 jours.</translation>
    </message>
    <message>
        <source>The least risk within the caps is %1, above the budget of %2. Raise the budget%3.</source>
        <translation>Le moindre risque sous les plafonds est %1, au-delà du budget de %2. Relevez le budget%3.</translation>
    </message>
    <message>
        <source>The limits shut out every mix.</source>
        <translation>Les limites excluent toute répartition.</translation>
    </message>
    <message>
        <source>The loan can be liquidated now.</source>
        <translation>Le prêt peut être liquidé maintenant.</translation>
    </message>
    <message>
        <source>The loan secures a debt, so it can&apos;t be withdrawn freely.</source>
        <translation>Le prêt garantit une dette et ne peut être retiré librement.</translation>
    </message>
    <message>
        <source>The loop can be liquidated now</source>
        <translation>La boucle peut être liquidée maintenant</translation>
    </message>
    <message>
        <source>The lower bound.</source>
        <translation>La borne inférieure.</translation>
    </message>
    <message>
        <source>The money can&apos;t be had when it is needed: waiting times, fixed terms, pools that are lent out.</source>
        <translation>L’argent n’est pas disponible au besoin&#xa0;: attentes, termes fixes, pools prêtés.</translation>
    </message>
    <message>
        <source>The money changed direction more than once, and %1 rates fit equally well. None of them is the return; a time-weighted return has only one answer.</source>
        <translation>L’argent a changé de sens plus d’une fois, et %1 taux conviennent aussi bien. Aucun n’est le rendement&#x202f;; un rendement pondéré par le temps n’a qu’une réponse.</translation>
    </message>
    <message>
        <source>The net rate needs supply and borrow.</source>
        <translation>Le taux net requiert supply et borrow.</translation>
    </message>
    <message>
        <source>The new place does not pay more, so the move never pays back.</source>
        <translation>Le nouvel endroit ne paie pas plus, le déplacement ne paie jamais.</translation>
    </message>
    <message>
        <source>The next cover ends in %1; it is time from %2 on.</source>
        <translation>La prochaine couverture finit dans %1&#x202f;; il est temps dès %2.</translation>
    </message>
    <message>
        <source>The oldest price in use, that of %1, is %2 old; the limit is %3.</source>
        <translation>Le plus vieux prix utilisé, celui de %1, a %2&#x202f;; la limite est %3.</translation>
    </message>
    <message>
        <source>The other asset of the pool.</source>
        <translation>L’autre actif du pool.</translation>
    </message>
    <message>
        <source>The peg of %1 is broken, %2 below %3 on %4</source>
        <translation>L’ancrage de %1 est rompu, %2 sous %3 le %4</translation>
    </message>
    <message>
        <source>The platform, its age and its audits</source>
        <translation>La plateforme, son âge et ses audits</translation>
    </message>
    <message>
        <source>The pool is saturated: more stake earns nothing more.</source>
        <translation>Le pool est saturé&#xa0;: plus de mise ne rapporte rien de plus.</translation>
    </message>
    <message>
        <source>The pool trades along: impermanent loss of %1 % instead of %2 %</source>
        <translation>Le pool échange en même temps&#xa0;: perte impermanente de %1&#xa0;% au lieu de %2&#xa0;%</translation>
    </message>
    <message>
        <source>The pool&apos;s A, as it publishes it (stableswap).</source>
        <translation>Le A du pool, tel que publié (stableswap).</translation>
    </message>
    <message>
        <source>The pool&apos;s A, as it publishes it; the formula uses A times n.</source>
        <translation>Le A du pool, tel que publié&#x202f;; la formule utilise A fois n.</translation>
    </message>
    <message>
        <source>The pool&apos;s curve.</source>
        <translation>La courbe du pool.</translation>
    </message>
    <message>
        <source>The price is outside the range: the position is one token and earns no fees.</source>
        <translation>Le prix est hors fourchette&#xa0;: la position est un seul jeton et ne gagne pas de frais.</translation>
    </message>
    <message>
        <source>The price now (concentrated).</source>
        <translation>Le prix actuel (concentrée).</translation>
    </message>
    <message>
        <source>The price of %1</source>
        <translation>Le prix de %1</translation>
    </message>
    <message>
        <source>The protocol&apos;s a0.</source>
        <translation>Le a0 du protocole.</translation>
    </message>
    <message>
        <source>The protocol&apos;s curve, from which the rate follows by the utilisation.</source>
        <translation>La courbe du protocole, d’où le taux découle de l’utilisation.</translation>
    </message>
    <message>
        <source>The protocol&apos;s fees a year as a share of what is locked.</source>
        <translation>Les frais du protocole par an en part du montant bloqué.</translation>
    </message>
    <message>
        <source>The protocol&apos;s nOpt; beyond 1/nOpt a pool is saturated.</source>
        <translation>Le nOpt du protocole&#x202f;; au-delà de 1/nOpt un pool est saturé.</translation>
    </message>
    <message>
        <source>The rate is</source>
        <translation>Le taux est</translation>
    </message>
    <message>
        <source>The receipt token can be sold meanwhile</source>
        <translation>Le jeton de reçu peut se vendre entre-temps</translation>
    </message>
    <message>
        <source>The return of a period from its values at both ends and what moved between, each amount counted for the time it was there.</source>
        <translation>Le rendement d’une période d’après ses valeurs aux deux bouts et les mouvements entre, chacun compté selon sa durée.</translation>
    </message>
    <message>
        <source>The reward does not cover the fixed cost: members get nothing.</source>
        <translation>La récompense ne couvre pas le coût fixe&#xa0;: les membres ne reçoivent rien.</translation>
    </message>
    <message>
        <source>The risk is at most %1</source>
        <translation>Le risque est d’au plus %1</translation>
    </message>
    <message>
        <source>The same, idle days included</source>
        <translation>De même, jours inactifs compris</translation>
    </message>
    <message>
        <source>The strategy “</source>
        <translation>La stratégie «&#x202f;</translation>
    </message>
    <message>
        <source>The sum insured.</source>
        <translation>La somme assurée.</translation>
    </message>
    <message>
        <source>The token received for the stake (stETH for staked ETH), which can be sold before it unlocks.</source>
        <translation>Le jeton reçu pour la mise (stETH pour de l’ETH en staking), vendable avant le déblocage.</translation>
    </message>
    <message>
        <source>The token the incentive comes in; by default the asset itself.</source>
        <translation>Le jeton de l’incitation&#x202f;; par défaut l’actif lui-même.</translation>
    </message>
    <message>
        <source>The two prices part</source>
        <translation>Les deux prix divergent</translation>
    </message>
    <message>
        <source>The upper bound.</source>
        <translation>La borne supérieure.</translation>
    </message>
    <message>
        <source>The yearly rate at which dated payments in and out balance. There may be several, or none: then it says so instead of choosing one.</source>
        <translation>Le taux annuel auquel des versements datés s’équilibrent. Il peut y en avoir plusieurs ou aucun&#xa0;: alors c’est dit, sans en choisir un.</translation>
    </message>
    <message>
        <source>The yearly rate to convert.</source>
        <translation>Le taux annuel à convertir.</translation>
    </message>
    <message>
        <source>The yearly rate.</source>
        <translation>Le taux annuel.</translation>
    </message>
    <message>
        <source>There is no debt, so nothing can be liquidated.</source>
        <translation>Il n’y a pas de dette, rien ne peut être liquidé.</translation>
    </message>
    <message>
        <source>There is no price or rate to rest on.</source>
        <translation>Il n’y a ni prix ni taux sur quoi s’appuyer.</translation>
    </message>
    <message>
        <source>Tidemill&apos;s scale</source>
        <translation>Échelle de Tidemill</translation>
    </message>
    <message>
        <source>Time-weighted return</source>
        <translation>Rendement pondéré par le temps</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Jusqu’au jour</translation>
    </message>
    <message>
        <source>To stakers a day</source>
        <translation>Aux stakers par jour</translation>
    </message>
    <message>
        <source>To stakers a year</source>
        <translation>Aux stakers par an</translation>
    </message>
    <message>
        <source>To the treasury a year</source>
        <translation>À la trésorerie par an</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Token 1 per token 0, now.</source>
        <translation>Jeton 1 par jeton 0, actuellement.</translation>
    </message>
    <message>
        <source>Token emission</source>
        <translation>Émission de jetons</translation>
    </message>
    <message>
        <source>Tokenised treasury</source>
        <translation>Bon du Trésor tokenisé</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>Jetons par jour</translation>
    </message>
    <message>
        <source>Tokens a day at the end</source>
        <translation>Jetons par jour à la fin</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Jetons par seconde</translation>
    </message>
    <message>
        <source>Tokens a week</source>
        <translation>Jetons par semaine</translation>
    </message>
    <message>
        <source>Tokens a week for the gauge</source>
        <translation>Jetons par semaine pour la gauge</translation>
    </message>
    <message>
        <source>Tokens handed out</source>
        <translation>Jetons distribués</translation>
    </message>
    <message>
        <source>Tokens locked for a time to take part in a protocol&apos;s votes: a share of its fees, and what others pay for the votes.</source>
        <translation>Jetons bloqués un temps pour voter dans un protocole&#xa0;: une part de ses frais et ce que d’autres paient pour les votes.</translation>
    </message>
    <message>
        <source>Total staked</source>
        <translation>Total en staking</translation>
    </message>
    <message>
        <source>Trading fees a year as a share of the pool&apos;s value.</source>
        <translation>Frais d’échange par an en part de la valeur du pool.</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Trésor</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Deux fois par an</translation>
    </message>
    <message>
        <source>Two assets in a pool that traders swap against: fees in both, often incentives on top, and a loss against holding when their prices part.</source>
        <translation>Deux actifs dans un pool contre lequel on échange&#xa0;: frais dans les deux, souvent des incitations, et une perte par rapport à la détention quand leurs prix divergent.</translation>
    </message>
    <message>
        <source>USDC Mar 2023</source>
        <translation>USDC mars 2023</translation>
    </message>
    <message>
        <source>Unbonding</source>
        <translation>Unbonding</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unknown whether it asks</source>
        <translation>On ignore s’il demande</translation>
    </message>
    <message>
        <source>Unknown while a price of a day on which something went in is missing.</source>
        <translation>Inconnu tant qu’il manque le prix d’un jour d’apport.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Borne supérieure</translation>
    </message>
    <message>
        <source>Upper price</source>
        <translation>Prix supérieur</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Used as collateral</source>
        <translation>Utilisé en collatéral</translation>
    </message>
    <message>
        <source>Users pay</source>
        <translation>Les usagers paient</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Utilisation where the curve bends; it may lie above 1.</source>
        <translation>Utilisation où la courbe se coude&#x202f;; peut dépasser 1.</translation>
    </message>
    <message>
        <source>Validator and slashing</source>
        <translation>Validateur et slashing</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>Validateurs</translation>
    </message>
    <message>
        <source>Vali­dator</source>
        <translation>Valida­teur</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Valeur à risque</translation>
    </message>
    <message>
        <source>Value at the end</source>
        <translation>Valeur à la fin</translation>
    </message>
    <message>
        <source>Value at the start</source>
        <translation>Valeur au début</translation>
    </message>
    <message>
        <source>Value if held</source>
        <translation>Valeur en détention</translation>
    </message>
    <message>
        <source>Value in the pool</source>
        <translation>Valeur dans le pool</translation>
    </message>
    <message>
        <source>Value in token 1</source>
        <translation>Valeur en jeton 1</translation>
    </message>
    <message>
        <source>Value kept</source>
        <translation>Valeur conservée</translation>
    </message>
    <message>
        <source>Volatilities</source>
        <translation>Volatilités</translation>
    </message>
    <message>
        <source>Volatility of %1</source>
        <translation>Volatilité de %1</translation>
    </message>
    <message>
        <source>Volatility to come</source>
        <translation>Volatilité à venir</translation>
    </message>
    <message>
        <source>Vote lock</source>
        <translation>Blocage de vote</translation>
    </message>
    <message>
        <source>Vote payments</source>
        <translation>Paiements de vote</translation>
    </message>
    <message>
        <source>Wait for the price to come back, or set a new range.</source>
        <translation>Attendez le retour du prix ou fixez une autre fourchette.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille crypto</translation>
    </message>
    <message>
        <source>Weak grades</source>
        <translation>Notes faibles</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message>
        <source>Weight of the counterparty risk, 0 … 100.</source>
        <translation>Poids du risque de contrepartie, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the data quality, 0 … 100.</source>
        <translation>Poids de la qualité des données, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the first</source>
        <translation>Poids du premier</translation>
    </message>
    <message>
        <source>Weight of the leverage risk, 0 … 100.</source>
        <translation>Poids du risque de levier, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the liquidity and lock-up risk, 0 … 100.</source>
        <translation>Poids du risque de liquidité et de blocage, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the market and impermanent-loss risk, 0 … 100.</source>
        <translation>Poids du risque de marché et de perte impermanente, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the peg risk, 0 … 100.</source>
        <translation>Poids du risque d’ancrage, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the regulatory risk, 0 … 100.</source>
        <translation>Poids du risque réglementaire, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the smart-contract risk in a holding&apos;s score, 0 … 100.</source>
        <translation>Poids du risque de contrat intelligent dans le score, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the sustainability risk, 0 … 100.</source>
        <translation>Poids du risque de pérennité, 0 … 100.</translation>
    </message>
    <message>
        <source>Weight of the validator and slashing risk, 0 … 100.</source>
        <translation>Poids du risque de validateur et de slashing, 0 … 100.</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Weighted pools: the first asset&apos;s share of the pool&apos;s value; the second has the rest.</source>
        <translation>Pools pondérés&#xa0;: la part du premier actif dans la valeur du pool&#x202f;; le second a le reste.</translation>
    </message>
    <message>
        <source>Weighted risk of a mix at most when plans spread money, 0 … 100; empty or 0: that of today.</source>
        <translation>Risque pondéré maximal d’une répartition par les plans, 0 … 100&#x202f;; vide ou 0&#xa0;: celui d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What Polkadot mints and stakers get: by the staking curve (until November 2024), the fixed amount after it, or the two-year steps since 14 March 2026.</source>
        <translation>Ce que Polkadot frappe et que reçoivent les stakers&#xa0;: par la courbe (jusqu’en novembre 2024), le montant fixe ensuite, ou les paliers de deux ans depuis le 14 mars 2026.</translation>
    </message>
    <message>
        <source>What a Cardano pool earns in an epoch of five days, and how operator and members share it.</source>
        <translation>Ce que gagne un pool Cardano en une époque de cinq jours, et son partage entre exploitant et membres.</translation>
    </message>
    <message>
        <source>What a Lightning node earns for passing on a payment, and in a year of them.</source>
        <translation>Ce que gagne un nœud Lightning en relayant un paiement, et sur un an.</translation>
    </message>
    <message>
        <source>What a change of prices does to a share of a pool, against holding the same coins. Fees are not in it.</source>
        <translation>Ce qu’un changement de prix fait à une part de pool, par rapport à la détention des mêmes cryptos. Frais exclus.</translation>
    </message>
    <message>
        <source>What a claim with its reinvestment costs, in the base currency; empty: as recorded.</source>
        <translation>Ce que coûte une réclamation avec réinvestissement, en devise de base&#x202f;; vide&#xa0;: comme saisi.</translation>
    </message>
    <message>
        <source>What a cover costs a year, a share of what is covered, 0 … 1; empty: those in force.</source>
        <translation>Ce que coûte une couverture par an, en part du couvert, 0 … 1&#x202f;; vide&#xa0;: celles en vigueur.</translation>
    </message>
    <message>
        <source>What a node operator gets of the rewards of its validators, whose ETH is partly other people&apos;s.</source>
        <translation>Ce que reçoit un exploitant des récompenses de ses validateurs, dont l’ETH est en partie à d’autres.</translation>
    </message>
    <message>
        <source>What a nominal yearly rate yields when earnings are added to the balance, and back.</source>
        <translation>Ce que donne un taux annuel nominal quand les gains rejoignent le solde, et inversement.</translation>
    </message>
    <message>
        <source>What a position in a range of prices holds, and how much less capital it needs than one over all prices. With both amounts, one bound may be left open.</source>
        <translation>Ce que détient une position dans une fourchette, et combien moins de capital il lui faut que sur tous les prix. Avec les deux quantités, une borne peut rester ouverte.</translation>
    </message>
    <message>
        <source>What a safe place earns.</source>
        <translation>Ce que rapporte un lieu sûr.</translation>
    </message>
    <message>
        <source>What borrowers pay and suppliers earn at a lending pool, from how much of it is lent out.</source>
        <translation>Ce que paient les emprunteurs et gagnent les déposants d’un pool, selon la part prêtée.</translation>
    </message>
    <message>
        <source>What can still be borrowed.</source>
        <translation>Ce qui peut encore être emprunté.</translation>
    </message>
    <message>
        <source>What could be had a year without the risks a cover insures, 0 … 1.</source>
        <translation>Ce qu’on pourrait avoir par an sans les risques assurés, 0 … 1.</translation>
    </message>
    <message>
        <source>What cover against the failure of a protocol costs, with a fixed price or one that rose with the last purchase and falls since.</source>
        <translation>Ce que coûte une couverture contre la défaillance d’un protocole, à prix fixe ou à un prix monté au dernier achat et qui baisse depuis.</translation>
    </message>
    <message>
        <source>What delegators earn on a chain of the Cosmos SDK, and how inflation moves with the next block.</source>
        <translation>Ce que gagnent les délégants sur une chaîne du Cosmos SDK, et comment l’inflation évolue au bloc suivant.</translation>
    </message>
    <message>
        <source>What deposits earn a year.</source>
        <translation>Ce que rapportent les dépôts par an.</translation>
    </message>
    <message>
        <source>What each coin is worth, times what it was.</source>
        <translation>Ce que vaut chaque crypto, en multiple de l’ancien.</translation>
    </message>
    <message>
        <source>What each trade of a plan costs, in the base currency.</source>
        <translation>Ce que coûte chaque transaction d’un plan, en devise de base.</translation>
    </message>
    <message>
        <source>What earns it</source>
        <translation>Ce qui le rapporte</translation>
    </message>
    <message>
        <source>What earns the rewards.</source>
        <translation>Ce qui gagne les récompenses.</translation>
    </message>
    <message>
        <source>What is borrowed has to be paid back: a fall sells the collateral at a bad price, and the interest can eat the income.</source>
        <translation>L’emprunt doit être remboursé&#xa0;: une baisse vend le collatéral à mauvais prix, et l’intérêt peut manger les revenus.</translation>
    </message>
    <message>
        <source>What is borrowed; by default the same asset, whose price then can&apos;t liquidate it.</source>
        <translation>Ce qui est emprunté&#x202f;; par défaut le même actif, dont le prix ne peut alors le liquider.</translation>
    </message>
    <message>
        <source>What is left after the borrow interest</source>
        <translation>Ce qui reste après l’intérêt d’emprunt</translation>
    </message>
    <message>
        <source>What is left of a yield when the supply of the coin grows meanwhile.</source>
        <translation>Ce qui reste d’un rendement quand l’offre de la crypto croît.</translation>
    </message>
    <message>
        <source>What is locked in channels.</source>
        <translation>Ce qui est bloqué dans les canaux.</translation>
    </message>
    <message>
        <source>What is owed.</source>
        <translation>Ce qui est dû.</translation>
    </message>
    <message>
        <source>What it costs to buy.</source>
        <translation>Ce que coûte l’achat.</translation>
    </message>
    <message>
        <source>What it earns a year where it is.</source>
        <translation>Ce qu’il rapporte par an là où il est.</translation>
    </message>
    <message>
        <source>What it earns a year.</source>
        <translation>Ce qu’il rapporte par an.</translation>
    </message>
    <message>
        <source>What it pays each period, in the asset it is paid in.</source>
        <translation>Ce qu’il paie par période, dans l’actif du paiement.</translation>
    </message>
    <message>
        <source>What it stands on can&apos;t make it safer: the score is held at the %1 it has by itself.</source>
        <translation>Ce sur quoi elle repose ne peut la rendre plus sûre&#xa0;: le score reste à son propre %1.</translation>
    </message>
    <message>
        <source>What it was worth then.</source>
        <translation>Ce qu’il valait alors.</translation>
    </message>
    <message>
        <source>What it would earn a year.</source>
        <translation>Ce qu’il rapporterait par an.</translation>
    </message>
    <message>
        <source>What kind of place this is</source>
        <translation>De quel type de lieu il s’agit</translation>
    </message>
    <message>
        <source>What may go wrong, pools along their curve, and chance</source>
        <translation>Ce qui peut mal tourner, pools sur leur courbe, et hasard</translation>
    </message>
    <message>
        <source>What of it belongs to the protocol (Compound).</source>
        <translation>Ce qui en revient au protocole (Compound).</translation>
    </message>
    <message>
        <source>What one claim and reinvestment costs, in the unit of the principal.</source>
        <translation>Ce que coûte une réclamation et réinvestissement, dans l’unité du capital.</translation>
    </message>
    <message>
        <source>What one slashed validator loses: something at once, and after 18 days more, the more others were slashed around then. What it misses until it is out is not in it.</source>
        <translation>Ce que perd un validateur slashé&#xa0;: un peu aussitôt, et après 18 jours d’autant plus que d’autres l’ont été alors. Le manque à gagner jusqu’à sa sortie n’y est pas.</translation>
    </message>
    <message>
        <source>What one slashing takes</source>
        <translation>Ce que prend un slashing</translation>
    </message>
    <message>
        <source>What one unit grows to, as the lending protocols count it. Their versions differ in the last digits.</source>
        <translation>Ce que devient une unité, comme comptent les protocoles de prêt. Leurs versions diffèrent aux derniers chiffres.</translation>
    </message>
    <message>
        <source>What one unit of money left alone would have made: money paid in or taken out doesn&apos;t change it.</source>
        <translation>Ce que serait devenue une unité d’argent intouchée&#xa0;: versements et retraits n’y changent rien.</translation>
    </message>
    <message>
        <source>What others have delegated to the node, in the bond asset.</source>
        <translation>Ce que d’autres ont délégué au nœud, dans l’actif de la caution.</translation>
    </message>
    <message>
        <source>What others pay a year for the votes, as a share of what is locked.</source>
        <translation>Ce que d’autres paient par an pour les votes, en part du montant bloqué.</translation>
    </message>
    <message>
        <source>What stakers earn depends on staked_share.</source>
        <translation>Ce que gagnent les stakers dépend de staked_share.</translation>
    </message>
    <message>
        <source>What stands behind %1</source>
        <translation>Ce qui garantit %1</translation>
    </message>
    <message>
        <source>What the bond would earn a year elsewhere.</source>
        <translation>Ce que la caution rapporterait ailleurs par an.</translation>
    </message>
    <message>
        <source>What the collateral earns by itself, as staked ETH does.</source>
        <translation>Ce que rapporte le collatéral lui-même, comme de l’ETH en staking.</translation>
    </message>
    <message>
        <source>What the consensus layer pays at most when this much is staked; tips and MEV come on top.</source>
        <translation>Ce que la couche de consensus paie au plus avec tant de mises&#x202f;; pourboires et MEV en sus.</translation>
    </message>
    <message>
        <source>What the debt costs a year.</source>
        <translation>Ce que coûte la dette par an.</translation>
    </message>
    <message>
        <source>What the fund&apos;s paper yields a year, before its fee.</source>
        <translation>Ce que rapportent par an les titres du fonds, avant ses frais.</translation>
    </message>
    <message>
        <source>What the hardware cost, in the base currency.</source>
        <translation>Ce qu’a coûté le matériel, dans la devise de base.</translation>
    </message>
    <message>
        <source>What the holding earns a year.</source>
        <translation>Ce que rapporte la position par an.</translation>
    </message>
    <message>
        <source>What the holding pays a year, in its own coin.</source>
        <translation>Ce que paie la position par an, dans sa propre crypto.</translation>
    </message>
    <message>
        <source>What the operator takes first in an epoch.</source>
        <translation>Ce que prend d’abord l’exploitant par époque.</translation>
    </message>
    <message>
        <source>What the owners pledged, as a share of all stake.</source>
        <translation>Ce que les propriétaires ont engagé, en part de toute la mise.</translation>
    </message>
    <message>
        <source>What the pool holds of each coin, in units of one value.</source>
        <translation>Ce que détient le pool de chaque crypto, en unités de même valeur.</translation>
    </message>
    <message>
        <source>What the pool or share held at the start (stableswap, weighted).</source>
        <translation>Ce que détenait le pool ou la part au début (stableswap, pondéré).</translation>
    </message>
    <message>
        <source>What the portfolio is called.</source>
        <translation>Le nom du portefeuille.</translation>
    </message>
    <message>
        <source>What the portfolio was worth.</source>
        <translation>Ce que valait le portefeuille.</translation>
    </message>
    <message>
        <source>What the protocol pays a year, before the validator&apos;s commission.</source>
        <translation>Ce que paie le protocole par an, avant la commission du validateur.</translation>
    </message>
    <message>
        <source>What the share was worth at the start.</source>
        <translation>Ce que valait la part au début.</translation>
    </message>
    <message>
        <source>What the validator keeps.</source>
        <translation>Ce que garde le validateur.</translation>
    </message>
    <message>
        <source>What you move.</source>
        <translation>Ce que vous déplacez.</translation>
    </message>
    <message>
        <source>What you put in.</source>
        <translation>Ce que vous apportez.</translation>
    </message>
    <message>
        <source>What you start with.</source>
        <translation>Ce avec quoi vous commencez.</translation>
    </message>
    <message>
        <source>When the hardware of a node is paid back, and what it earns after wear and after what its bond would earn elsewhere.</source>
        <translation>Quand le matériel d’un nœud est amorti, et ce qu’il rapporte après usure et après ce que sa caution gagnerait ailleurs.</translation>
    </message>
    <message>
        <source>When the price moves.</source>
        <translation>Quand le prix bouge.</translation>
    </message>
    <message>
        <source>When to claim</source>
        <translation>Quand réclamer</translation>
    </message>
    <message>
        <source>When what was earned joins the balance.</source>
        <translation>Quand ce qui est gagné rejoint le solde.</translation>
    </message>
    <message>
        <source>Where the company is</source>
        <translation>Où se trouve la société</translation>
    </message>
    <message>
        <source>Where the range begins (concentrated).</source>
        <translation>Où commence la fourchette (concentrée).</translation>
    </message>
    <message>
        <source>Where the range begins.</source>
        <translation>Où commence la fourchette.</translation>
    </message>
    <message>
        <source>Where the range ends (concentrated).</source>
        <translation>Où finit la fourchette (concentrée).</translation>
    </message>
    <message>
        <source>Where the range ends.</source>
        <translation>Où finit la fourchette.</translation>
    </message>
    <message>
        <source>Whether it asks who you are</source>
        <translation>S’il demande qui vous êtes</translation>
    </message>
    <message>
        <source>Whether the rate is nominal (apr) or effective (apy).</source>
        <translation>Si le taux est nominal (apr) ou effectif (apy).</translation>
    </message>
    <message>
        <source>Whether what was borrowed last is lent again or kept.</source>
        <translation>Si le dernier emprunt est reprêté ou gardé.</translation>
    </message>
    <message>
        <source>Which part of a year lies between two days, by the conventions of bonds and loans.</source>
        <translation>Quelle part d’année sépare deux jours, selon les conventions des obligations et prêts.</translation>
    </message>
    <message>
        <source>Who can change the contracts</source>
        <translation>Qui peut modifier les contrats</translation>
    </message>
    <message>
        <source>Who has the coins</source>
        <translation>Qui détient les cryptos</translation>
    </message>
    <message>
        <source>Who runs the validator</source>
        <translation>Qui exploite le validateur</translation>
    </message>
    <message>
        <source>Whoever issues %1</source>
        <translation>Qui émet %1</translation>
    </message>
    <message>
        <source>Whoever runs the validator breaks the chain&apos;s rules or is offline, and the stake is cut or earns nothing.</source>
        <translation>Qui exploite le validateur enfreint les règles de la chaîne ou est hors ligne, et la mise est amputée ou ne rapporte rien.</translation>
    </message>
    <message>
        <source>Whose curve it is.</source>
        <translation>À qui est la courbe.</translation>
    </message>
    <message>
        <source>Whose law the company is under</source>
        <translation>De quel droit relève la société</translation>
    </message>
    <message>
        <source>With several coins no single price decides; they all count.</source>
        <translation>Avec plusieurs cryptos aucun prix seul ne décide&#x202f;; toutes comptent.</translation>
    </message>
    <message>
        <source>Without a fee, claim as often as you like.</source>
        <translation>Sans frais, réclamez aussi souvent que voulu.</translation>
    </message>
    <message>
        <source>Without a price, and so left out: %1.</source>
        <translation>Sans prix, donc exclu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without earnings between: unbonding, bridges.</source>
        <translation>Sans gains entre-temps&#xa0;: unbonding, bridges.</translation>
    </message>
    <message>
        <source>Without them %1 %2 would be left; move towards what fees and interest pay.</source>
        <translation>Sans elles il resterait %1 %2&#x202f;; allez vers ce que paient frais et intérêts.</translation>
    </message>
    <message>
        <source>Working balance</source>
        <translation>Solde de travail</translation>
    </message>
    <message>
        <source>Working supply</source>
        <translation>Offre de travail</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Vaut</translation>
    </message>
    <message>
        <source>Worth of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year since the start</source>
        <translation>Année depuis le début</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuelle</translation>
    </message>
    <message>
        <source>Yearly rate</source>
        <translation>Taux annuel</translation>
    </message>
    <message>
        <source>Yearly uncertainty of rates as a share of the rate, 0 … 5.</source>
        <translation>Incertitude annuelle des taux en part du taux, 0 … 5.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Years since inflation began (February 2021).</source>
        <translation>Années depuis le début de l’inflation (février 2021).</translation>
    </message>
    <message>
        <source>Years since the start</source>
        <translation>Années depuis le début</translation>
    </message>
    <message>
        <source>Years until the hardware is worth nothing.</source>
        <translation>Années avant que le matériel ne vaille rien.</translation>
    </message>
    <message>
        <source>Years until the hardware is written off.</source>
        <translation>Années jusqu’à l’amortissement du matériel.</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <source>Yield after dilution</source>
        <translation>Rendement après dilution</translation>
    </message>
    <message>
        <source>Yield after fees</source>
        <translation>Rendement après frais</translation>
    </message>
    <message>
        <source>Yield after fees (APY)</source>
        <translation>Rendement après frais (APY)</translation>
    </message>
    <message>
        <source>Yield of %1</source>
        <translation>Rendement de %1</translation>
    </message>
    <message>
        <source>Yield of the collateral</source>
        <translation>Rendement du collatéral</translation>
    </message>
    <message>
        <source>Yield without fees</source>
        <translation>Rendement sans frais</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>Rendements</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Vous recevez</translation>
    </message>
    <message>
        <source>You keep the keys yourself</source>
        <translation>Vous gardez les clés vous-même</translation>
    </message>
    <message>
        <source>You keep the node&apos;s software current</source>
        <translation>Vous tenez à jour le logiciel du nœud</translation>
    </message>
    <message>
        <source>You run it yourself</source>
        <translation>Vous l’exploitez vous-même</translation>
    </message>
    <message>
        <source>Your commission</source>
        <translation>Votre commission</translation>
    </message>
    <message>
        <source>Your own country, as platforms write it that are closed to some.</source>
        <translation>Votre pays, comme l’écrivent les plateformes fermées à certains.</translation>
    </message>
    <message>
        <source>Your own hardware: keys, updates and power are yours to keep</source>
        <translation>Matériel personnel&#xa0;: clés, mises à jour et courant sont à votre charge</translation>
    </message>
    <message>
        <source>Your own wallet</source>
        <translation>Votre portefeuille</translation>
    </message>
    <message>
        <source>Your own: %1</source>
        <translation>Propre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>Votre mise</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>Vos votes</translation>
    </message>
    <message>
        <source>`holding show` lists what repeats</source>
        <translation>`holding show` liste ce qui se répète</translation>
    </message>
    <message>
        <source>a %1, terms of %2</source>
        <translation>par %1, conditions du %2</translation>
    </message>
    <message>
        <source>a ban</source>
        <translation>une interdiction</translation>
    </message>
    <message>
        <source>a change is not a JSON object</source>
        <translation>une modification n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>a change of nothing</source>
        <translation>une modification de rien</translation>
    </message>
    <message>
        <source>a change without a table</source>
        <translation>une modification sans table</translation>
    </message>
    <message>
        <source>a claim costs all there is</source>
        <translation>une réclamation coûte tout ce qu’il y a</translation>
    </message>
    <message>
        <source>a claim costs so much that reinvesting never pays</source>
        <translation>réclamer coûte tant que réinvestir ne paie jamais</translation>
    </message>
    <message>
        <source>a coin</source>
        <translation>une crypto</translation>
    </message>
    <message>
        <source>a computed number is not finite</source>
        <translation>un nombre calculé n’est pas fini</translation>
    </message>
    <message>
        <source>a cover that never pays is none</source>
        <translation>une couverture qui ne paie jamais n’en est pas une</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>une devise</translation>
    </message>
    <message>
        <source>a day has a value that comes from nothing</source>
        <translation>un jour a une valeur venue de rien</translation>
    </message>
    <message>
        <source>a day old</source>
        <translation>d’un jour</translation>
    </message>
    <message>
        <source>a decay can&apos;t run over a negative number of days</source>
        <translation>un déclin ne peut durer un nombre négatif de jours</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>une division par zéro</translation>
    </message>
    <message>
        <source>a duty to say who you are</source>
        <translation>une obligation d’identification</translation>
    </message>
    <message>
        <source>a failure costs nothing here</source>
        <translation>une défaillance ne coûte rien ici</translation>
    </message>
    <message>
        <source>a file of this name is already there</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>a fixed amount each %1</source>
        <translation>un montant fixe par %1</translation>
    </message>
    <message>
        <source>a holding</source>
        <translation>une position</translation>
    </message>
    <message>
        <source>a holding of kind %1</source>
        <translation>une position de type %1</translation>
    </message>
    <message>
        <source>a holding of kind “</source>
        <translation>une position de type «&#x202f;</translation>
    </message>
    <message>
        <source>a later price does not change it</source>
        <translation>un prix ultérieur ne le change pas</translation>
    </message>
    <message>
        <source>a loop that borrows all of its collateral has no equity</source>
        <translation>une boucle qui emprunte tout son collatéral n’a pas de fonds propres</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a newer Tidemill wrote this file</source>
        <translation>un Tidemill plus récent a écrit ce fichier</translation>
    </message>
    <message>
        <source>a newer Tidemill wrote this file (version %1, this program knows %2)</source>
        <translation>un Tidemill plus récent a écrit ce fichier (version %1, celui-ci connaît %2)</translation>
    </message>
    <message>
        <source>a node is run as a whole</source>
        <translation>un nœud s’exploite en entier</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>par période</translation>
    </message>
    <message>
        <source>a platform has no fact of this name</source>
        <translation>une plateforme n’a pas de donnée de ce nom</translation>
    </message>
    <message>
        <source>a pool has two to eight coins</source>
        <translation>un pool a de deux à huit cryptos</translation>
    </message>
    <message>
        <source>a pool token</source>
        <translation>un jeton de pool</translation>
    </message>
    <message>
        <source>a portfolio can&apos;t hold such a row</source>
        <translation>un portefeuille ne peut contenir une telle ligne</translation>
    </message>
    <message>
        <source>a price is missing</source>
        <translation>il manque un prix</translation>
    </message>
    <message>
        <source>a price of 0 is a missing price</source>
        <translation>un prix de 0 est un prix manquant</translation>
    </message>
    <message>
        <source>a projection reaches at most ten years</source>
        <translation>une projection va au plus à dix ans</translation>
    </message>
    <message>
        <source>a range can&apos;t begin at 0</source>
        <translation>une fourchette ne peut commencer à 0</translation>
    </message>
    <message>
        <source>a ratio of another price, %1</source>
        <translation>un rapport à un autre prix, %1</translation>
    </message>
    <message>
        <source>a receipt token</source>
        <translation>un jeton de reçu</translation>
    </message>
    <message>
        <source>a result is larger than 170141183460469231731</source>
        <translation>un résultat dépasse 170141183460469231731</translation>
    </message>
    <message>
        <source>a row is not a JSON object</source>
        <translation>une ligne n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>a share is at most 1</source>
        <translation>une part est d’au plus 1</translation>
    </message>
    <message>
        <source>a stablecoin</source>
        <translation>un stablecoin</translation>
    </message>
    <message>
        <source>a sum is beyond 1.7e20</source>
        <translation>une somme dépasse 1.7e20</translation>
    </message>
    <message>
        <source>a tax of %1 %</source>
        <translation>un impôt de %1&#xa0;%</translation>
    </message>
    <message>
        <source>a ticker has 1 to 32 characters</source>
        <translation>un symbole a de 1 à 32 caractères</translation>
    </message>
    <message>
        <source>a transfer needs the holding it goes to</source>
        <translation>un transfert requiert la position d’arrivée</translation>
    </message>
    <message>
        <source>a treasury</source>
        <translation>un bon du Trésor</translation>
    </message>
    <message>
        <source>a validator can&apos;t have that much then</source>
        <translation>un validateur ne peut avoir autant alors</translation>
    </message>
    <message>
        <source>a year (Act/365F), terms of %1</source>
        <translation>par an (Act/365F), conditions du %1</translation>
    </message>
    <message>
        <source>a year, before scenario and tax</source>
        <translation>par an, avant scénario et impôt</translation>
    </message>
    <message>
        <source>a year, over %1 days of records</source>
        <translation>par an, sur %1 jours d’écritures</translation>
    </message>
    <message>
        <source>a year, terms of %1</source>
        <translation>par an, conditions du %1</translation>
    </message>
    <message>
        <source>a year, today</source>
        <translation>par an, aujourd’hui</translation>
    </message>
    <message>
        <source>a yearly decay must be between 0 and 1</source>
        <translation>un déclin annuel doit être entre 0 et 1</translation>
    </message>
    <message>
        <source>a yearly yield of −100 % or less has no rate</source>
        <translation>un rendement annuel de −100&#xa0;% ou moins n’a pas de taux</translation>
    </message>
    <message>
        <source>a yield of −100 % or less has no nominal rate</source>
        <translation>un rendement de −100&#xa0;% ou moins n’a pas de taux nominal</translation>
    </message>
    <message>
        <source>about %1 %2</source>
        <translation>environ %1 %2</translation>
    </message>
    <message>
        <source>add a holding first</source>
        <translation>ajoutez d’abord une position</translation>
    </message>
    <message>
        <source>after commission</source>
        <translation>après commission</translation>
    </message>
    <message>
        <source>all of the pool is lent out: nothing is there to be withdrawn</source>
        <translation>tout le pool est prêté&#xa0;: rien à retirer</translation>
    </message>
    <message>
        <source>amount × price of its day</source>
        <translation>quantité × prix de son jour</translation>
    </message>
    <message>
        <source>amounts stay as they are today</source>
        <translation>les quantités restent comme aujourd’hui</translation>
    </message>
    <message>
        <source>an asset</source>
        <translation>un actif</translation>
    </message>
    <message>
        <source>an asset can&apos;t take its price from itself</source>
        <translation>un actif ne peut tirer son prix de lui-même</translation>
    </message>
    <message>
        <source>an asset has no field of this name</source>
        <translation>un actif n’a pas de champ de ce nom</translation>
    </message>
    <message>
        <source>an asset like this</source>
        <translation>un actif comme celui-ci</translation>
    </message>
    <message>
        <source>an asset that is gone</source>
        <translation>un actif disparu</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>un autre programme l’a ouvert</translation>
    </message>
    <message>
        <source>another window or program has added one meanwhile</source>
        <translation>une autre fenêtre ou un programme en a ajouté un entre-temps</translation>
    </message>
    <message>
        <source>answered with an error (HTTP %1)</source>
        <translation>a répondu par une erreur (HTTP %1)</translation>
    </message>
    <message>
        <source>as earned where there are three months of records, else %1</source>
        <translation>comme obtenu s’il y a trois mois d’écritures, sinon %1</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>tel que donné</translation>
    </message>
    <message>
        <source>as in the terms, uncertain by %1</source>
        <translation>comme aux conditions, incertain de %1</translation>
    </message>
    <message>
        <source>as recorded: the value was kept with the record</source>
        <translation>comme saisi&#xa0;: la valeur a été gardée avec l’écriture</translation>
    </message>
    <message>
        <source>ask for fewer days</source>
        <translation>demandez moins de jours</translation>
    </message>
    <message>
        <source>at the prices of the days it went in</source>
        <translation>aux prix des jours d’apport</translation>
    </message>
    <message>
        <source>at the prices of those days</source>
        <translation>aux prix de ces jours</translation>
    </message>
    <message>
        <source>at today&apos;s balance, terms and prices</source>
        <translation>au solde, conditions et prix actuels</translation>
    </message>
    <message>
        <source>bal from 2022, hnt from August 2019.</source>
        <translation>bal depuis 2022, hnt depuis août 2019.</translation>
    </message>
    <message>
        <source>bal-gauge: for all gauges.</source>
        <translation>bal-gauge&#xa0;: pour toutes les gauges.</translation>
    </message>
    <message>
        <source>bal-gauge: its share of all votes.</source>
        <translation>bal-gauge&#xa0;: sa part de tous les votes.</translation>
    </message>
    <message>
        <source>bal-gauge: of the gauge.</source>
        <translation>bal-gauge&#xa0;: de la gauge.</translation>
    </message>
    <message>
        <source>bal-gauge: of the pool&apos;s token.</source>
        <translation>bal-gauge&#xa0;: du jeton du pool.</translation>
    </message>
    <message>
        <source>balance × price, rounded half-even</source>
        <translation>solde × prix, arrondi au pair</translation>
    </message>
    <message>
        <source>balance × today&apos;s price, added up</source>
        <translation>solde × prix du jour, additionnés</translation>
    </message>
    <message>
        <source>balances can&apos;t be told for a coin that is worth nothing</source>
        <translation>on ne peut donner les soldes d’une crypto sans valeur</translation>
    </message>
    <message>
        <source>balances grow only where the terms compound</source>
        <translation>les soldes ne croissent que si les conditions capitalisent</translation>
    </message>
    <message>
        <source>base currency</source>
        <translation>devise de base</translation>
    </message>
    <message>
        <source>bills that repeat, terms and covers</source>
        <translation>factures récurrentes, termes et couvertures</translation>
    </message>
    <message>
        <source>both assets of the pool are the same</source>
        <translation>les deux actifs du pool sont le même</translation>
    </message>
    <message>
        <source>by up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>can&apos;t be given for an entry that repeats</source>
        <translation>impossible pour une écriture récurrente</translation>
    </message>
    <message>
        <source>can&apos;t change once something was recorded</source>
        <translation>ne peut changer une fois quelque chose saisi</translation>
    </message>
    <message>
        <source>cap of %1</source>
        <translation>plafond de %1</translation>
    </message>
    <message>
        <source>cap of each %1</source>
        <translation>plafond de chaque %1</translation>
    </message>
    <message>
        <source>change %1 is not undone although change %2 before it is</source>
        <translation>la modification %1 n’est pas annulée alors que la %2, avant elle, l’est</translation>
    </message>
    <message>
        <source>change %1: %2</source>
        <translation>modification %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>check both: 0.005 is 0.5 % a year</source>
        <translation>vérifiez les deux&#xa0;: 0.005 vaut 0,5&#xa0;% par an</translation>
    </message>
    <message>
        <source>check that no amount is 0</source>
        <translation>vérifiez qu’aucun montant n’est 0</translation>
    </message>
    <message>
        <source>check the address</source>
        <translation>vérifiez l’adresse</translation>
    </message>
    <message>
        <source>check the amounts and rates it is made from</source>
        <translation>vérifiez les montants et taux dont il est fait</translation>
    </message>
    <message>
        <source>check the day</source>
        <translation>vérifiez le jour</translation>
    </message>
    <message>
        <source>check the entries</source>
        <translation>vérifiez les écritures</translation>
    </message>
    <message>
        <source>check the entries for a number that is far too large</source>
        <translation>cherchez dans les écritures un nombre bien trop grand</translation>
    </message>
    <message>
        <source>check the entries for an amount or value that is far too large</source>
        <translation>cherchez dans les écritures un montant ou une valeur bien trop grands</translation>
    </message>
    <message>
        <source>check the key and the address</source>
        <translation>vérifiez la clé et l’adresse</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>vérifiez le nom et le dossier</translation>
    </message>
    <message>
        <source>check the spelling, or add it as a new asset</source>
        <translation>vérifiez l’orthographe, ou ajoutez-le comme nouvel actif</translation>
    </message>
    <message>
        <source>check the year</source>
        <translation>vérifiez l’année</translation>
    </message>
    <message>
        <source>check what the service calls it</source>
        <translation>vérifiez comment le service l’appelle</translation>
    </message>
    <message>
        <source>check what was typed</source>
        <translation>vérifiez la saisie</translation>
    </message>
    <message>
        <source>choose a day after %1</source>
        <translation>choisissez un jour après le %1</translation>
    </message>
    <message>
        <source>choose a day from %1</source>
        <translation>choisissez un jour dès le %1</translation>
    </message>
    <message>
        <source>choose a day up to %1</source>
        <translation>choisissez un jour jusqu’au %1</translation>
    </message>
    <message>
        <source>choose a first day before the last</source>
        <translation>choisissez un premier jour avant le dernier</translation>
    </message>
    <message>
        <source>choose a first day that is past</source>
        <translation>choisissez un premier jour passé</translation>
    </message>
    <message>
        <source>choose a folder on another disk</source>
        <translation>choisissez un dossier sur un autre disque</translation>
    </message>
    <message>
        <source>choose a later day</source>
        <translation>choisissez un jour plus tardif</translation>
    </message>
    <message>
        <source>choose a later last day</source>
        <translation>choisissez un dernier jour plus tardif</translation>
    </message>
    <message>
        <source>choose a price above %1</source>
        <translation>choisissez un prix supérieur à %1</translation>
    </message>
    <message>
        <source>choose a price above 0</source>
        <translation>choisissez un prix supérieur à 0</translation>
    </message>
    <message>
        <source>choose a share below %1</source>
        <translation>choisissez une part inférieure à %1</translation>
    </message>
    <message>
        <source>choose a share below 1</source>
        <translation>choisissez une part inférieure à 1</translation>
    </message>
    <message>
        <source>choose a share between 0 and 1, such as 0.8</source>
        <translation>choisissez une part entre 0 et 1, par exemple 0.8</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>choisissez-en un plus court</translation>
    </message>
    <message>
        <source>choose a value in between</source>
        <translation>choisissez une valeur entre les deux</translation>
    </message>
    <message>
        <source>choose another backup</source>
        <translation>choisissez une autre sauvegarde</translation>
    </message>
    <message>
        <source>choose another file or restore a backup</source>
        <translation>choisissez un autre fichier ou restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>choose another folder, or allow reading and writing there</source>
        <translation>choisissez un autre dossier, ou autorisez-y lecture et écriture</translation>
    </message>
    <message>
        <source>choose another holding</source>
        <translation>choisissez une autre position</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>choose another name or move the old file away</source>
        <translation>choisissez un autre nom ou déplacez l’ancien fichier</translation>
    </message>
    <message>
        <source>choose another name or open it</source>
        <translation>choisissez un autre nom ou ouvrez-le</translation>
    </message>
    <message>
        <source>choose another name, or remove forecast %1</source>
        <translation>choisissez un autre nom, ou supprimez la prévision %1</translation>
    </message>
    <message>
        <source>choose from: %1</source>
        <translation>choisissez parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>choose from: accrued, claimable, received</source>
        <translation>choisissez parmi&#xa0;: accrued, claimable, received</translation>
    </message>
    <message>
        <source>choose from: coin, stablecoin, receipt_token, lp_token, fiat, treasury, other</source>
        <translation>choisissez parmi&#xa0;: coin, stablecoin, receipt_token, lp_token, fiat, treasury, other</translation>
    </message>
    <message>
        <source>choose from: day, week, month, quarter, year</source>
        <translation>choisissez parmi&#xa0;: day, week, month, quarter, year</translation>
    </message>
    <message>
        <source>choose from: name, kind, chain, inflation, backing, issuer, underlying, supply, peg, price_of, price_ratio, carry_back</source>
        <translation>choisissez parmi&#xa0;: name, kind, chain, inflation, backing, issuer, underlying, supply, peg, price_of, price_ratio, carry_back</translation>
    </message>
    <message>
        <source>choose from: protocol, exchange, validator, own_hardware, issuer, custodian</source>
        <translation>choisissez parmi&#xa0;: protocol, exchange, validator, own_hardware, issuer, custodian</translation>
    </message>
    <message>
        <source>choose how many months ahead to test</source>
        <translation>choisissez combien de mois à l’avance tester</translation>
    </message>
    <message>
        <source>choose one: %1</source>
        <translation>choisissez-en un&#xa0;: %1</translation>
    </message>
    <message>
        <source>choose pdf, html, csv or json</source>
        <translation>choisissez pdf, html, csv ou json</translation>
    </message>
    <message>
        <source>choose two different assets</source>
        <translation>choisissez deux actifs différents</translation>
    </message>
    <message>
        <source>close it there first</source>
        <translation>fermez-le d’abord là-bas</translation>
    </message>
    <message>
        <source>close this holding and add another one</source>
        <translation>clôturez cette position et ajoutez-en une autre</translation>
    </message>
    <message>
        <source>coins are counted from 0</source>
        <translation>les cryptos se comptent depuis 0</translation>
    </message>
    <message>
        <source>collateral × liquidation threshold ÷ debt</source>
        <translation>collatéral × seuil de liquidation ÷ dette</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>constant, bal-gauge: of the token.</source>
        <translation>constant, bal-gauge&#xa0;: du jeton.</translation>
    </message>
    <message>
        <source>constant, crv-boost: all that is in it.</source>
        <translation>constant, crv-boost&#xa0;: tout ce qui y est.</translation>
    </message>
    <message>
        <source>correct the amount or the day, or record first what came in</source>
        <translation>corrigez la quantité ou le jour, ou saisissez d’abord l’entrée</translation>
    </message>
    <message>
        <source>counted in the holding it comes from</source>
        <translation>compté dans la position d’où cela vient</translation>
    </message>
    <message>
        <source>cover ends</source>
        <translation>fin de couverture</translation>
    </message>
    <message>
        <source>cover of %1</source>
        <translation>couverture de %1</translation>
    </message>
    <message>
        <source>covers from</source>
        <translation>couvre depuis</translation>
    </message>
    <message>
        <source>crv, bal and hnt by year; half-life; growing-tvl (your part of a growing pool); constant; crv-boost and bal-gauge.</source>
        <translation>crv, bal et hnt par année&#x202f;; half-life&#x202f;; growing-tvl (votre part d’un pool qui croît)&#x202f;; constant&#x202f;; crv-boost et bal-gauge.</translation>
    </message>
    <message>
        <source>crv-boost: all veCRV.</source>
        <translation>crv-boost&#xa0;: tout le veCRV.</translation>
    </message>
    <message>
        <source>crv-boost: your veCRV.</source>
        <translation>crv-boost&#xa0;: votre veCRV.</translation>
    </message>
    <message>
        <source>crv: days since the start, in place of the year.</source>
        <translation>crv&#xa0;: jours depuis le début, au lieu de l’année.</translation>
    </message>
    <message>
        <source>crv: days since the start.</source>
        <translation>crv&#xa0;: jours depuis le début.</translation>
    </message>
    <message>
        <source>crv: from 0, August 2020.</source>
        <translation>crv&#xa0;: depuis 0, août 2020.</translation>
    </message>
    <message>
        <source>curve, fixed (8 % of the issuance of November 2024) or stepped.</source>
        <translation>curve, fixed (8&#xa0;% de l’émission de novembre 2024) ou stepped.</translation>
    </message>
    <message>
        <source>daily prices up to %1</source>
        <translation>prix quotidiens jusqu’au %1</translation>
    </message>
    <message>
        <source>daily prices, %1</source>
        <translation>prix quotidiens, %1</translation>
    </message>
    <message>
        <source>dated numbers</source>
        <translation>nombres datés</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>does not go with derived_of</source>
        <translation>incompatible avec derived_of</translation>
    </message>
    <message>
        <source>each holding&apos;s (1 + yield) ÷ (1 + dilution) − 1, weighted by what it is worth</source>
        <translation>(1 + rendement) ÷ (1 + dilution) − 1 de chaque position, pondéré par sa valeur</translation>
    </message>
    <message>
        <source>each holding&apos;s effective yearly yield, weighted by what it is worth</source>
        <translation>rendement annuel effectif de chaque position, pondéré par sa valeur</translation>
    </message>
    <message>
        <source>each must be above 0</source>
        <translation>chacun doit être supérieur à 0</translation>
    </message>
    <message>
        <source>each must be above 0 and at most 1</source>
        <translation>chacun doit être supérieur à 0 et d’au plus 1</translation>
    </message>
    <message>
        <source>each stream: what it is a share of × rate × share kept × price</source>
        <translation>chaque flux&#xa0;: ce dont il est une part × taux × part gardée × prix</translation>
    </message>
    <message>
        <source>earned %1 % of what its terms say</source>
        <translation>a rapporté %1&#xa0;% de ce que disent ses conditions</translation>
    </message>
    <message>
        <source>enter a price, or choose another</source>
        <translation>saisissez un prix ou choisissez autre chose</translation>
    </message>
    <message>
        <source>enter its price and terms, or give the rate itself</source>
        <translation>saisissez son prix et ses conditions, ou le taux lui-même</translation>
    </message>
    <message>
        <source>enter what is held, with prices</source>
        <translation>saisissez ce qui est détenu, avec les prix</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>saisi par vous</translation>
    </message>
    <message>
        <source>entered with the asset</source>
        <translation>saisi avec l’actif</translation>
    </message>
    <message>
        <source>expected income less the case that only one in twenty falls below</source>
        <translation>revenus attendus moins le cas sous lequel seul un sur vingt tombe</translation>
    </message>
    <message>
        <source>expected income less the mean of those worst cases</source>
        <translation>revenus attendus moins la moyenne de ces pires cas</translation>
    </message>
    <message>
        <source>failures, slashing, lost pegs</source>
        <translation>défaillances, slashing, ancrages perdus</translation>
    </message>
    <message>
        <source>fee, slippage or rate error</source>
        <translation>erreur de frais, de slippage ou de taux</translation>
    </message>
    <message>
        <source>fees are amounts, the others shares from 0 to 1</source>
        <translation>les frais sont des montants, le reste des parts de 0 à 1</translation>
    </message>
    <message>
        <source>fixed term ends</source>
        <translation>fin du terme fixe</translation>
    </message>
    <message>
        <source>follow their curve</source>
        <translation>suivent leur courbe</translation>
    </message>
    <message>
        <source>free some space and try again; nothing was changed</source>
        <translation>libérez de la place et réessayez&#x202f;; rien n’a changé</translation>
    </message>
    <message>
        <source>from %1 common price changes, shrunk towards %2</source>
        <translation>de %1 variations communes, resserrées vers %2</translation>
    </message>
    <message>
        <source>from %1 months of records</source>
        <translation>de %1 mois d’écritures</translation>
    </message>
    <message>
        <source>from %1 price changes, shrunk towards %2</source>
        <translation>de %1 variations, resserrées vers %2</translation>
    </message>
    <message>
        <source>from common price changes, shrunk towards 0.6 between coins and 0 with anything stable</source>
        <translation>de variations communes, resserrées vers 0,6 entre cryptos et 0 avec tout ce qui est stable</translation>
    </message>
    <message>
        <source>from the settings of this portfolio</source>
        <translation>des réglages de ce portefeuille</translation>
    </message>
    <message>
        <source>funded by</source>
        <translation>financé par</translation>
    </message>
    <message>
        <source>give a day up to %1</source>
        <translation>donnez un jour jusqu’au %1</translation>
    </message>
    <message>
        <source>give a whole calendar year</source>
        <translation>donnez une année civile entière</translation>
    </message>
    <message>
        <source>give an amount a month</source>
        <translation>donnez un montant par mois</translation>
    </message>
    <message>
        <source>give an amount of the first, of the second or of both</source>
        <translation>donnez une quantité du premier, du second ou des deux</translation>
    </message>
    <message>
        <source>give an income a month above zero, for example 1600</source>
        <translation>donnez des revenus mensuels au-delà de zéro, par exemple 1600</translation>
    </message>
    <message>
        <source>give at least one above 0</source>
        <translation>donnez-en au moins un supérieur à 0</translation>
    </message>
    <message>
        <source>give at most %1</source>
        <translation>donnez au plus %1</translation>
    </message>
    <message>
        <source>give at most 1</source>
        <translation>donnez au plus 1</translation>
    </message>
    <message>
        <source>give days, or price and tvl</source>
        <translation>donnez des jours, ou price et tvl</translation>
    </message>
    <message>
        <source>give either the new rate or the holding whose rate it would earn</source>
        <translation>donnez le nouveau taux ou la position dont elle aurait le taux</translation>
    </message>
    <message>
        <source>give it, or amount0, amount1 or both</source>
        <translation>donnez-le, ou amount0, amount1 ou les deux</translation>
    </message>
    <message>
        <source>give it, or debt and available</source>
        <translation>donnez-le, ou debt et available</translation>
    </message>
    <message>
        <source>give it, or staked and total</source>
        <translation>donnez-le, ou staked et total</translation>
    </message>
    <message>
        <source>give its number, as `holding list` shows it</source>
        <translation>donnez son numéro, comme le montre `holding list`</translation>
    </message>
    <message>
        <source>give less</source>
        <translation>donnez moins</translation>
    </message>
    <message>
        <source>give one bond</source>
        <translation>donnez une caution</translation>
    </message>
    <message>
        <source>give one for all pairs, or %1</source>
        <translation>donnez-en une pour toutes les paires, ou %1</translation>
    </message>
    <message>
        <source>give one for each coin</source>
        <translation>donnez-en un par crypto</translation>
    </message>
    <message>
        <source>give one for each of the seconds</source>
        <translation>donnez-en un par nombre de secondes</translation>
    </message>
    <message>
        <source>give one for each weight</source>
        <translation>donnez-en un par poids</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>donnez l’un de %1</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>donnez l’un d’eux</translation>
    </message>
    <message>
        <source>give one or the others</source>
        <translation>donnez l’un ou les autres</translation>
    </message>
    <message>
        <source>give one value, or one for each collateral</source>
        <translation>donnez une valeur, ou une par collatéral</translation>
    </message>
    <message>
        <source>give only one of %1</source>
        <translation>donnez un seul de %1</translation>
    </message>
    <message>
        <source>give price_of first</source>
        <translation>donnez d’abord price_of</translation>
    </message>
    <message>
        <source>give shares, like 0.8,0.2</source>
        <translation>donnez des parts, comme 0.8,0.2</translation>
    </message>
    <message>
        <source>give the id of the holding that is covered</source>
        <translation>donnez le numéro de la position couverte</translation>
    </message>
    <message>
        <source>give the later day last</source>
        <translation>donnez le jour le plus tardif en dernier</translation>
    </message>
    <message>
        <source>give the most that the cover pays</source>
        <translation>donnez le maximum que paie la couverture</translation>
    </message>
    <message>
        <source>give the other amount, or another range</source>
        <translation>donnez l’autre quantité, ou une autre fourchette</translation>
    </message>
    <message>
        <source>give the share of the pool that is borrowed, such as 0.8</source>
        <translation>donnez la part empruntée du pool, par exemple 0.8</translation>
    </message>
    <message>
        <source>give the value at the start</source>
        <translation>donnez la valeur au début</translation>
    </message>
    <message>
        <source>give what is moved, in the base currency</source>
        <translation>donnez ce qui est déplacé, en devise de base</translation>
    </message>
    <message>
        <source>give what the bridge takes, or 0</source>
        <translation>donnez ce que prend le bridge, ou 0</translation>
    </message>
    <message>
        <source>give what the network takes, or 0</source>
        <translation>donnez ce que prend le réseau, ou 0</translation>
    </message>
    <message>
        <source>give what was paid in on the day the value appears</source>
        <translation>donnez ce qui a été versé le jour où la valeur apparaît</translation>
    </message>
    <message>
        <source>give whole days</source>
        <translation>donnez des jours entiers</translation>
    </message>
    <message>
        <source>gives days so far back only with a key of a paid plan</source>
        <translation>ne donne des jours si anciens qu’avec la clé d’un abonnement payant</translation>
    </message>
    <message>
        <source>goal: income a month</source>
        <translation>objectif&#xa0;: revenus par mois</translation>
    </message>
    <message>
        <source>growing-tvl, crv-boost: what you have in the pool.</source>
        <translation>growing-tvl, crv-boost&#xa0;: ce que vous avez dans le pool.</translation>
    </message>
    <message>
        <source>half-life: days until half.</source>
        <translation>half-life&#xa0;: jours jusqu’à la moitié.</translation>
    </message>
    <message>
        <source>half-life: on the first day; growing-tvl and constant: always.</source>
        <translation>half-life&#xa0;: le premier jour&#x202f;; growing-tvl et constant&#xa0;: toujours.</translation>
    </message>
    <message>
        <source>has more than 80 characters</source>
        <translation>a plus de 80 caractères</translation>
    </message>
    <message>
        <source>has no price, rate or score that is known.</source>
        <translation>n’a ni prix, ni taux, ni score connus.</translation>
    </message>
    <message>
        <source>hnt: of the day before; gives the next day&apos;s.</source>
        <translation>hnt&#xa0;: de la veille&#x202f;; donne celle du lendemain.</translation>
    </message>
    <message>
        <source>hnt: on the day.</source>
        <translation>hnt&#xa0;: ce jour-là.</translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation>position %1</translation>
    </message>
    <message>
        <source>holding %1 (%2)</source>
        <translation>position %1 (%2)</translation>
    </message>
    <message>
        <source>how this kind of strategy works</source>
        <translation>le fonctionnement de ce type de stratégie</translation>
    </message>
    <message>
        <source>impermanent loss along each path</source>
        <translation>perte impermanente sur chaque trajectoire</translation>
    </message>
    <message>
        <source>impermanent loss is shown under Risk</source>
        <translation>la perte impermanente figure sous Risque</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>incentives end</source>
        <translation>fin des incitations</translation>
    </message>
    <message>
        <source>income a year</source>
        <translation>revenus annuels</translation>
    </message>
    <message>
        <source>income a year ÷ worth, before compounding</source>
        <translation>revenus annuels ÷ valeur, avant capitalisation</translation>
    </message>
    <message>
        <source>income a year ÷ worth, compounded as the terms say</source>
        <translation>revenus annuels ÷ valeur, capitalisés selon les conditions</translation>
    </message>
    <message>
        <source>initial = balance/%1; correlation: adjusted = min(m·slashed, total) with m = 1, 2, 3, 3; before Electra balance·adjusted/total rounded down to whole ETH, since then adjusted/total ETH·balance ETH in Gwei</source>
        <translation>initial = balance/%1&#x202f;; correlation&#xa0;: adjusted = min(m·slashed, total), m = 1, 2, 3, 3&#x202f;; avant Electra balance·adjusted/total arrondi à l’ETH inférieur, depuis adjusted/total ETH·balance ETH en Gwei</translation>
    </message>
    <message>
        <source>is after the payment itself</source>
        <translation>est après le paiement lui-même</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is given beside amounts</source>
        <translation>donné avec des quantités</translation>
    </message>
    <message>
        <source>is given beside debt and available</source>
        <translation>donné avec debt et available</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>est donné deux fois</translation>
    </message>
    <message>
        <source>is higher than the yield, so that nothing would be left</source>
        <translation>dépasse le rendement, si bien qu’il ne resterait rien</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is missing, and the curve can&apos;t do without it</source>
        <translation>manque, et la courbe en a besoin</translation>
    </message>
    <message>
        <source>is neither text nor a whole number</source>
        <translation>n’est ni du texte ni un entier</translation>
    </message>
    <message>
        <source>is not a JSON list</source>
        <translation>n’est pas une liste JSON</translation>
    </message>
    <message>
        <source>is not above the lower price</source>
        <translation>n’est pas au-dessus du prix inférieur</translation>
    </message>
    <message>
        <source>is not after the first day</source>
        <translation>n’est pas après le premier jour</translation>
    </message>
    <message>
        <source>is not below the amount</source>
        <translation>n’est pas sous le montant</translation>
    </message>
    <message>
        <source>is not below the liquidation threshold, so that the loop would be liquidated at once</source>
        <translation>n’est pas sous le seuil de liquidation, la boucle serait aussitôt liquidée</translation>
    </message>
    <message>
        <source>is not part of the terms</source>
        <translation>ne fait pas partie des conditions</translation>
    </message>
    <message>
        <source>is the holding it comes from</source>
        <translation>est la position d’où cela vient</translation>
    </message>
    <message>
        <source>is watched, and what it would take can&apos;t be sized.</source>
        <translation>est suivi, et ce qu’il prendrait ne peut être chiffré.</translation>
    </message>
    <message>
        <source>is zero</source>
        <translation>est zéro</translation>
    </message>
    <message>
        <source>is zero, which means it is missing</source>
        <translation>est zéro, c’est-à-dire manquant</translation>
    </message>
    <message>
        <source>it adds up to more than 170 quintillion</source>
        <translation>cela dépasse 170 trillions</translation>
    </message>
    <message>
        <source>it begins in %1</source>
        <translation>commence en %1</translation>
    </message>
    <message>
        <source>it belongs to one minipool</source>
        <translation>appartient à un minipool</translation>
    </message>
    <message>
        <source>it can&apos;t be bought in parts</source>
        <translation>ne peut s’acheter par parts</translation>
    </message>
    <message>
        <source>it compounds by itself</source>
        <translation>capitalise de lui-même</translation>
    </message>
    <message>
        <source>it does not hold a projection</source>
        <translation>ne contient pas de projection</translation>
    </message>
    <message>
        <source>it earned before anything was put in</source>
        <translation>a rapporté avant tout apport</translation>
    </message>
    <message>
        <source>it earns nothing</source>
        <translation>ne rapporte rien</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>finit avant de commencer</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>il a %1</translation>
    </message>
    <message>
        <source>it has to be sold, and no market is known</source>
        <translation>il faut le vendre, et aucun marché n’est connu</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8</source>
        <translation>contient des octets non UTF-8</translation>
    </message>
    <message>
        <source>it is above the cap of 2.1 billion DOT</source>
        <translation>dépasse le plafond de 2,1 milliards de DOT</translation>
    </message>
    <message>
        <source>it is above the largest inflation</source>
        <translation>dépasse l’inflation maximale</translation>
    </message>
    <message>
        <source>it is another name for %1</source>
        <translation>un autre nom de %1</translation>
    </message>
    <message>
        <source>it is before from_day</source>
        <translation>est avant from_day</translation>
    </message>
    <message>
        <source>it is built on what would be moved, and when it can be left is not known</source>
        <translation>repose sur ce qui serait déplacé, et on ignore quand on peut en sortir</translation>
    </message>
    <message>
        <source>it is given twice</source>
        <translation>donné deux fois</translation>
    </message>
    <message>
        <source>it is in %1</source>
        <translation>est dans %1</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>it is more than all that is staked</source>
        <translation>plus que tout ce qui est en staking</translation>
    </message>
    <message>
        <source>it is more than all there is</source>
        <translation>plus que tout ce qu’il y a</translation>
    </message>
    <message>
        <source>it is more than the capacity</source>
        <translation>plus que la capacité</translation>
    </message>
    <message>
        <source>it is more than the pool&apos;s stake</source>
        <translation>plus que la mise du pool</translation>
    </message>
    <message>
        <source>it is more than the total</source>
        <translation>plus que le total</translation>
    </message>
    <message>
        <source>it is more than the whole pool</source>
        <translation>plus que tout le pool</translation>
    </message>
    <message>
        <source>it is needed here</source>
        <translation>requis ici</translation>
    </message>
    <message>
        <source>it is negative</source>
        <translation>est négatif</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>it is no part of a scenario</source>
        <translation>n’entre pas dans un scénario</translation>
    </message>
    <message>
        <source>it is not a factor from 0 to %1</source>
        <translation>ce n’est pas un facteur de 0 à %1</translation>
    </message>
    <message>
        <source>it is not a share from 0 to 1</source>
        <translation>n’est pas une part de 0 à 1</translation>
    </message>
    <message>
        <source>it is not a share from 0 up to 1</source>
        <translation>n’est pas une part de 0 jusqu’à 1</translation>
    </message>
    <message>
        <source>it is not a yearly rate above −1</source>
        <translation>n’est pas un taux annuel supérieur à −1</translation>
    </message>
    <message>
        <source>it is not above zero</source>
        <translation>n’est pas supérieur à zéro</translation>
    </message>
    <message>
        <source>it is not an amount above zero</source>
        <translation>n’est pas un montant supérieur à zéro</translation>
    </message>
    <message>
        <source>it is not below the liquidation threshold</source>
        <translation>n’est pas sous le seuil de liquidation</translation>
    </message>
    <message>
        <source>it is not below the upper bound</source>
        <translation>n’est pas sous la borne supérieure</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>hors fourchette</translation>
    </message>
    <message>
        <source>it is outside 0 to 1</source>
        <translation>hors de 0 à 1</translation>
    </message>
    <message>
        <source>it is outside 0 to 100</source>
        <translation>hors de 0 à 100</translation>
    </message>
    <message>
        <source>it is outside −1 to 1000</source>
        <translation>hors de −1 à 1000</translation>
    </message>
    <message>
        <source>it is the base currency itself</source>
        <translation>c’est la devise de base elle-même</translation>
    </message>
    <message>
        <source>it is the same coin as i</source>
        <translation>la même crypto que i</translation>
    </message>
    <message>
        <source>it lost more than there was</source>
        <translation>a perdu plus qu’il n’y avait</translation>
    </message>
    <message>
        <source>it must be above %1</source>
        <translation>doit être supérieur à %1</translation>
    </message>
    <message>
        <source>it must be above 0</source>
        <translation>doit être supérieur à 0</translation>
    </message>
    <message>
        <source>it must be at least %1</source>
        <translation>doit être au moins %1</translation>
    </message>
    <message>
        <source>it must be at most %1</source>
        <translation>doit être au plus %1</translation>
    </message>
    <message>
        <source>it must be below %1</source>
        <translation>doit être inférieur à %1</translation>
    </message>
    <message>
        <source>it must be below the principal</source>
        <translation>doit être inférieur au capital</translation>
    </message>
    <message>
        <source>it must outweigh the rate</source>
        <translation>doit l’emporter sur le taux</translation>
    </message>
    <message>
        <source>it needs a %1 that is not there any more</source>
        <translation>il lui faut un %1 qui n’existe plus</translation>
    </message>
    <message>
        <source>it secures a debt, which has to be paid back first</source>
        <translation>garantit une dette, à rembourser d’abord</translation>
    </message>
    <message>
        <source>it takes the balance of %1</source>
        <translation>il prend le solde de %1</translation>
    </message>
    <message>
        <source>it was changed meanwhile by another window or program</source>
        <translation>modifié entre-temps par une autre fenêtre ou un programme</translation>
    </message>
    <message>
        <source>it was removed meanwhile by another window or program</source>
        <translation>supprimé entre-temps par une autre fenêtre ou un programme</translation>
    </message>
    <message>
        <source>it was worth less than nothing for a time</source>
        <translation>a valu moins que rien un temps</translation>
    </message>
    <message>
        <source>it would begin on %1</source>
        <translation>commencerait le %1</translation>
    </message>
    <message>
        <source>its amounts add up to more than 170 quintillion</source>
        <translation>ses montants dépassent 170 trillions</translation>
    </message>
    <message>
        <source>its kind is not known</source>
        <translation>son type est inconnu</translation>
    </message>
    <message>
        <source>its peg, no price is stored</source>
        <translation>son ancrage, aucun prix enregistré</translation>
    </message>
    <message>
        <source>its rate is not known</source>
        <translation>son taux est inconnu</translation>
    </message>
    <message>
        <source>its receipt token can be sold</source>
        <translation>son jeton de reçu peut se vendre</translation>
    </message>
    <message>
        <source>its value or rate is not known</source>
        <translation>sa valeur ou son taux est inconnu</translation>
    </message>
    <message>
        <source>knows no such coin or address</source>
        <translation>ne connaît pas cette crypto ou adresse</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>laissez vide</translation>
    </message>
    <message>
        <source>leave it out; it follows from each day</source>
        <translation>omettez-le&#x202f;; il découle de chaque jour</translation>
    </message>
    <message>
        <source>leave out the decimals</source>
        <translation>omettez les décimales</translation>
    </message>
    <message>
        <source>leave out what moved before or after it</source>
        <translation>omettez ce qui a bougé avant ou après</translation>
    </message>
    <message>
        <source>leave the day out; the last known price is used</source>
        <translation>omettez le jour&#x202f;; le dernier prix connu est utilisé</translation>
    </message>
    <message>
        <source>leaves one asset without any weight</source>
        <translation>laisse un actif sans poids</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>left out: its dilution is not known</source>
        <translation>exclu&#xa0;: dilution inconnue</translation>
    </message>
    <message>
        <source>left out: no price</source>
        <translation>exclu&#xa0;: sans prix</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>ligne 1</translation>
    </message>
    <message>
        <source>linear (Aave suppliers), compound-v2 and compound-v3 (Aave borrowers), or continuous.</source>
        <translation>linear (déposants Aave), compound-v2 et compound-v3 (emprunteurs Aave), ou continuous.</translation>
    </message>
    <message>
        <source>list the holdings</source>
        <translation>listez les positions</translation>
    </message>
    <message>
        <source>lock ends</source>
        <translation>fin du blocage</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>bloqué jusqu’au %1</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>regardez de nouveau</translation>
    </message>
    <message>
        <source>look again after the next change</source>
        <translation>regardez de nouveau après le prochain changement</translation>
    </message>
    <message>
        <source>look at it again and repeat the edit</source>
        <translation>regardez-le de nouveau et refaites la modification</translation>
    </message>
    <message>
        <source>look for a typing mistake</source>
        <translation>cherchez une faute de frappe</translation>
    </message>
    <message>
        <source>look for a wrong digit</source>
        <translation>cherchez un chiffre erroné</translation>
    </message>
    <message>
        <source>look for an amount that is far too large</source>
        <translation>cherchez un montant bien trop grand</translation>
    </message>
    <message>
        <source>look for values that contradict each other</source>
        <translation>cherchez des valeurs contradictoires</translation>
    </message>
    <message>
        <source>loss unknown</source>
        <translation>perte inconnue</translation>
    </message>
    <message>
        <source>make a new portfolio in %1</source>
        <translation>créez un portefeuille en %1</translation>
    </message>
    <message>
        <source>make the folder first or choose another</source>
        <translation>créez d’abord le dossier ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>many amounts</source>
        <translation>de nombreux montants</translation>
    </message>
    <message>
        <source>mean of %1 recorded %2</source>
        <translation>moyenne de %1 saisies %2</translation>
    </message>
    <message>
        <source>missing, and a price of 0 counts as missing</source>
        <translation>manque, et un prix de 0 compte comme manquant</translation>
    </message>
    <message>
        <source>money went one way only, so that no rate makes it even</source>
        <translation>l’argent n’est allé que dans un sens, aucun taux ne l’équilibre</translation>
    </message>
    <message>
        <source>multiplied by %1</source>
        <translation>multiplié par %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>doit être au moins %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>doit être au plus %1</translation>
    </message>
    <message>
        <source>must be between %1</source>
        <translation>doit être entre %1</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>nommez un fichier dedans</translation>
    </message>
    <message>
        <source>name an asset, for example ETH</source>
        <translation>nommez un actif, par exemple ETH</translation>
    </message>
    <message>
        <source>name another asset</source>
        <translation>nommez un autre actif</translation>
    </message>
    <message>
        <source>name another file to restore to</source>
        <translation>nommez un autre fichier de restauration</translation>
    </message>
    <message>
        <source>name another holding</source>
        <translation>nommez une autre position</translation>
    </message>
    <message>
        <source>name another holding, or record a withdrawal</source>
        <translation>nommez une autre position, ou saisissez un retrait</translation>
    </message>
    <message>
        <source>name it as people write it, for example ETH</source>
        <translation>nommez-le comme on l’écrit, par exemple ETH</translation>
    </message>
    <message>
        <source>name the asset</source>
        <translation>nommez l’actif</translation>
    </message>
    <message>
        <source>name the protocol, exchange or validator</source>
        <translation>nommez le protocole, la plateforme ou le validateur</translation>
    </message>
    <message>
        <source>new coins a year, of the assets held, by value</source>
        <translation>nouvelles cryptos par an des actifs détenus, par valeur</translation>
    </message>
    <message>
        <source>new rate</source>
        <translation>nouveau taux</translation>
    </message>
    <message>
        <source>next %1 months</source>
        <translation>%1 prochains mois</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>mois prochain</translation>
    </message>
    <message>
        <source>no admin</source>
        <translation>aucun administrateur</translation>
    </message>
    <message>
        <source>no liquidation threshold entered; add it to the terms</source>
        <translation>aucun seuil de liquidation saisi&#x202f;; ajoutez-le aux conditions</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation>aucune perte</translation>
    </message>
    <message>
        <source>no lower bound uses up both amounts with this upper one</source>
        <translation>aucune borne inférieure n’épuise les deux quantités avec celle-ci</translation>
    </message>
    <message>
        <source>no month of the past could be forecast and valued</source>
        <translation>aucun mois passé n’a pu être prévu et évalué</translation>
    </message>
    <message>
        <source>no price entered or fetched</source>
        <translation>aucun prix saisi ni récupéré</translation>
    </message>
    <message>
        <source>no price is known for this day or any before it</source>
        <translation>aucun prix connu pour ce jour ou avant</translation>
    </message>
    <message>
        <source>no price is stored: the stablecoin stands at its peg</source>
        <translation>aucun prix enregistré&#xa0;: le stablecoin est à son ancrage</translation>
    </message>
    <message>
        <source>no price of its own entered or fetched; it is taken to hold</source>
        <translation>aucun prix propre saisi ni récupéré&#x202f;; il est supposé tenir</translation>
    </message>
    <message>
        <source>no price of that day or before it: the first known one, by your choice</source>
        <translation>aucun prix de ce jour ou avant&#xa0;: le premier connu, selon votre choix</translation>
    </message>
    <message>
        <source>no price of that day: the last one before it</source>
        <translation>aucun prix de ce jour&#xa0;: le dernier avant</translation>
    </message>
    <message>
        <source>no prices can move together as they were given; the nearest possible ones are used</source>
        <translation>les prix ne peuvent évoluer ensemble ainsi&#x202f;; les plus proches possibles sont retenus</translation>
    </message>
    <message>
        <source>no prices can move together like that</source>
        <translation>des prix ne peuvent évoluer ensemble ainsi</translation>
    </message>
    <message>
        <source>no rate makes the flows even</source>
        <translation>aucun taux n’équilibre les flux</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>aucune source citée</translation>
    </message>
    <message>
        <source>no state of the pool fits these balances and prices</source>
        <translation>aucun état du pool ne convient à ces soldes et prix</translation>
    </message>
    <message>
        <source>no time passes</source>
        <translation>aucun temps ne passe</translation>
    </message>
    <message>
        <source>no upper bound uses up both amounts with this lower one</source>
        <translation>aucune borne supérieure n’épuise les deux quantités avec celle-ci</translation>
    </message>
    <message>
        <source>no waiting time</source>
        <translation>sans attente</translation>
    </message>
    <message>
        <source>no waiting time (terms)</source>
        <translation>sans attente (conditions)</translation>
    </message>
    <message>
        <source>none are expected</source>
        <translation>aucun attendu</translation>
    </message>
    <message>
        <source>none entered</source>
        <translation>aucun saisi</translation>
    </message>
    <message>
        <source>none for these holdings</source>
        <translation>aucun pour ces positions</translation>
    </message>
    <message>
        <source>none is known for %1</source>
        <translation>aucun connu pour %1</translation>
    </message>
    <message>
        <source>not a currency code</source>
        <translation>pas un code de devise</translation>
    </message>
    <message>
        <source>not a decimal literal</source>
        <translation>pas un nombre décimal</translation>
    </message>
    <message>
        <source>not entered yet; add it to the terms</source>
        <translation>pas encore saisi&#x202f;; ajoutez-le aux conditions</translation>
    </message>
    <message>
        <source>not entered yet; add it under the platform or asset</source>
        <translation>pas encore saisi&#x202f;; ajoutez-le à la plateforme ou à l’actif</translation>
    </message>
    <message>
        <source>not entered yet; add them to the terms</source>
        <translation>pas encore saisis&#x202f;; ajoutez-les aux conditions</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>pas encore fini</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>non requis</translation>
    </message>
    <message>
        <source>nothing in this portfolio earns</source>
        <translation>rien dans ce portefeuille ne rapporte</translation>
    </message>
    <message>
        <source>nothing of either asset is put in</source>
        <translation>rien n’est apporté d’aucun des deux actifs</translation>
    </message>
    <message>
        <source>nothing of known value is in it</source>
        <translation>rien de valeur connue n’y est</translation>
    </message>
    <message>
        <source>nothing of this kind earns</source>
        <translation>rien de ce type ne rapporte</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien de saisi</translation>
    </message>
    <message>
        <source>nothing recorded for “</source>
        <translation>rien de saisi pour «&#x202f;</translation>
    </message>
    <message>
        <source>nothing says which asset the prices are of</source>
        <translation>rien ne dit de quel actif sont les prix</translation>
    </message>
    <message>
        <source>nothing was put in</source>
        <translation>rien n’a été apporté</translation>
    </message>
    <message>
        <source>of %1 simulated paths, beside the holdings by themselves</source>
        <translation>de %1 trajectoires simulées, à côté des positions à part</translation>
    </message>
    <message>
        <source>of it estimated</source>
        <translation>dont estimé</translation>
    </message>
    <message>
        <source>of it recorded</source>
        <translation>dont saisi</translation>
    </message>
    <message>
        <source>of that day</source>
        <translation>de ce jour</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>on average no capital was at work</source>
        <translation>en moyenne aucun capital n’était engagé</translation>
    </message>
    <message>
        <source>on paths on which the price crosses its liquidation price at a month&apos;s end; 5 % of the debt is lost</source>
        <translation>sur les trajectoires où le prix franchit sa liquidation en fin de mois&#x202f;; 5&#xa0;% de la dette sont perdus</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>ce jour-là</translation>
    </message>
    <message>
        <source>on the mean prices stay where they are; no view is taken</source>
        <translation>en moyenne les prix restent où ils sont&#x202f;; aucun avis n’est pris</translation>
    </message>
    <message>
        <source>only %1 is in “%2”</source>
        <translation>seul %1 est dans «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>only Comet has a curve for suppliers</source>
        <translation>seul Comet a une courbe pour déposants</translation>
    </message>
    <message>
        <source>only costs have one</source>
        <translation>seuls les coûts en ont une</translation>
    </message>
    <message>
        <source>only income and costs can repeat</source>
        <translation>seuls revenus et coûts peuvent se répéter</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>rouvrez-le</translation>
    </message>
    <message>
        <source>open it again; nothing was changed</source>
        <translation>rouvrez-le&#x202f;; rien n’a changé</translation>
    </message>
    <message>
        <source>openings and deposits less withdrawals, each at the price of its day</source>
        <translation>ouvertures et dépôts moins retraits, chacun au prix de son jour</translation>
    </message>
    <message>
        <source>pays for the last time</source>
        <translation>paie pour la dernière fois</translation>
    </message>
    <message>
        <source>pays in %1</source>
        <translation>paie en %1</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>places in %1</source>
        <translation>lieux en %1</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>prix de %1</translation>
    </message>
    <message>
        <source>price of the day</source>
        <translation>prix du jour</translation>
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
        <translation>les prix peuvent monter plus qu’ils ne peuvent baisser</translation>
    </message>
    <message>
        <source>private credit</source>
        <translation>crédit privé</translation>
    </message>
    <message>
        <source>put quotes around cells with a comma in them</source>
        <translation>mettez entre guillemets les cellules avec virgule</translation>
    </message>
    <message>
        <source>rates are fractions: 0.6 is 60 %</source>
        <translation>les taux sont des fractions&#xa0;: 0.6 vaut 60&#xa0;%</translation>
    </message>
    <message>
        <source>ratio × price of %1</source>
        <translation>rapport × prix de %1</translation>
    </message>
    <message>
        <source>received amount</source>
        <translation>quantité reçue</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>saisissez %1</translation>
    </message>
    <message>
        <source>record a deposit or withdrawal instead</source>
        <translation>saisissez plutôt un dépôt ou un retrait</translation>
    </message>
    <message>
        <source>record deposits, withdrawals and balances one by one</source>
        <translation>saisissez dépôts, retraits et soldes un par un</translation>
    </message>
    <message>
        <source>record more, or fetch older prices</source>
        <translation>saisissez-en plus, ou récupérez des prix plus anciens</translation>
    </message>
    <message>
        <source>recorded and estimated amounts, each at the value of its day; costs are not income</source>
        <translation>montants saisis et estimés, chacun à la valeur de son jour&#x202f;; les coûts ne sont pas des revenus</translation>
    </message>
    <message>
        <source>recorded without a price for “</source>
        <translation>saisi sans prix pour «&#x202f;</translation>
    </message>
    <message>
        <source>recurring entry %1</source>
        <translation>écriture récurrente %1</translation>
    </message>
    <message>
        <source>redeemed on the next business day</source>
        <translation>remboursé le jour ouvré suivant</translation>
    </message>
    <message>
        <source>remove it and save a new one</source>
        <translation>supprimez-la et enregistrez-en une nouvelle</translation>
    </message>
    <message>
        <source>remove or change that one first</source>
        <translation>supprimez ou modifiez d’abord celle-là</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>return to their level; half of a deviation is gone after 17 months</source>
        <translation>reviennent à leur niveau&#x202f;; la moitié d’un écart disparaît en 17 mois</translation>
    </message>
    <message>
        <source>save a new forecast</source>
        <translation>enregistrez une nouvelle prévision</translation>
    </message>
    <message>
        <source>say how many days leaving takes</source>
        <translation>dites combien de jours prend la sortie</translation>
    </message>
    <message>
        <source>say where the range begins, in the second asset</source>
        <translation>dites où commence la fourchette, en second actif</translation>
    </message>
    <message>
        <source>say where the range ends, in the second asset</source>
        <translation>dites où finit la fourchette, en second actif</translation>
    </message>
    <message>
        <source>say which holding it belongs to</source>
        <translation>dites à quelle position cela appartient</translation>
    </message>
    <message>
        <source>see `holding list` for their numbers</source>
        <translation>voyez leurs numéros avec `holding list`</translation>
    </message>
    <message>
        <source>see the list of holdings for their numbers</source>
        <translation>voyez leurs numéros dans la liste des positions</translation>
    </message>
    <message>
        <source>set another one</source>
        <translation>fixez-en une autre</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fixé par vous</translation>
    </message>
    <message>
        <source>set by you; at today&apos;s balances and prices</source>
        <translation>fixé par vous&#x202f;; aux soldes et prix actuels</translation>
    </message>
    <message>
        <source>set by you; those set for one asset are as they were set</source>
        <translation>fixé par vous&#x202f;; ceux fixés pour un actif restent tels quels</translation>
    </message>
    <message>
        <source>several assets are called %1</source>
        <translation>plusieurs actifs s’appellent %1</translation>
    </message>
    <message>
        <source>shorten or round it</source>
        <translation>raccourcissez-le ou arrondissez-le</translation>
    </message>
    <message>
        <source>since the first day</source>
        <translation>depuis le premier jour</translation>
    </message>
    <message>
        <source>so that capital counts once</source>
        <translation>pour que le capital compte une fois</translation>
    </message>
    <message>
        <source>sort the rows by date, one a day</source>
        <translation>triez les lignes par date, une par jour</translation>
    </message>
    <message>
        <source>split it into smaller files</source>
        <translation>divisez-le en fichiers plus petits</translation>
    </message>
    <message>
        <source>stETH Jun 2022</source>
        <translation>stETH juin 2022</translation>
    </message>
    <message>
        <source>state its waiting time (unbonding_days)</source>
        <translation>indiquez son délai (unbonding_days)</translation>
    </message>
    <message>
        <source>such a loan could be liquidated at once</source>
        <translation>un tel prêt pourrait être aussitôt liquidé</translation>
    </message>
    <message>
        <source>swap the two</source>
        <translation>échangez les deux</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>tax=0.25 takes a quarter</source>
        <translation>tax=0.25 prend un quart</translation>
    </message>
    <message>
        <source>terms of %1</source>
        <translation>conditions de %1</translation>
    </message>
    <message>
        <source>terms of the holding</source>
        <translation>conditions de la position</translation>
    </message>
    <message>
        <source>that is where the money is</source>
        <translation>c’est là qu’est l’argent</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>the %1 is not Tidemill&apos;s</source>
        <translation>%1 n’est pas de Tidemill</translation>
    </message>
    <message>
        <source>the %1 is not as Tidemill makes it</source>
        <translation>%1 n’est pas tel que Tidemill le fait</translation>
    </message>
    <message>
        <source>the amount of a %1, spread over its days × price</source>
        <translation>le montant d’un %1, réparti sur ses jours × prix</translation>
    </message>
    <message>
        <source>the answer is not what a price service answers</source>
        <translation>la réponse n’est pas celle d’un service de prix</translation>
    </message>
    <message>
        <source>the asset</source>
        <translation>l’actif</translation>
    </message>
    <message>
        <source>the asset is no longer there</source>
        <translation>l’actif n’existe plus</translation>
    </message>
    <message>
        <source>the balance is larger than can be counted</source>
        <translation>le solde dépasse ce qui peut être compté</translation>
    </message>
    <message>
        <source>the balance of %1</source>
        <translation>le solde de %1</translation>
    </message>
    <message>
        <source>the balance of %1 falls below zero on %2, to %3</source>
        <translation>le solde de %1 passe sous zéro le %2, à %3</translation>
    </message>
    <message>
        <source>the base currency</source>
        <translation>la devise de base</translation>
    </message>
    <message>
        <source>the base currency can&apos;t be removed</source>
        <translation>la devise de base ne peut être supprimée</translation>
    </message>
    <message>
        <source>the base currency can&apos;t change once there are holdings</source>
        <translation>la devise de base ne peut changer dès qu’il y a des positions</translation>
    </message>
    <message>
        <source>the column “</source>
        <translation>la colonne «&#x202f;</translation>
    </message>
    <message>
        <source>the date is empty</source>
        <translation>la date est vide</translation>
    </message>
    <message>
        <source>the debt is not part of this portfolio</source>
        <translation>la dette ne fait pas partie de ce portefeuille</translation>
    </message>
    <message>
        <source>the debt is paid back out of the collateral; what is left counts</source>
        <translation>la dette est remboursée sur le collatéral&#x202f;; ce qui reste compte</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the entry of %1</source>
        <translation>l’écriture du %1</translation>
    </message>
    <message>
        <source>the file is damaged or cut short: %1 of %2 bytes are there</source>
        <translation>le fichier est endommagé ou tronqué&#xa0;: %1 octets sur %2 présents</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file is damaged: an edit in it does not fit what it holds</source>
        <translation>le fichier est endommagé&#xa0;: une modification ne concorde pas avec son contenu</translation>
    </message>
    <message>
        <source>the file is damaged: it has no version</source>
        <translation>le fichier est endommagé&#xa0;: il n’a pas de version</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is larger than %1</source>
        <translation>le fichier dépasse %1</translation>
    </message>
    <message>
        <source>the file was moved, replaced or deleted meanwhile</source>
        <translation>le fichier a été déplacé, remplacé ou supprimé entre-temps</translation>
    </message>
    <message>
        <source>the first known price, of %1</source>
        <translation>le premier prix connu, du %1</translation>
    </message>
    <message>
        <source>the first line must be %1</source>
        <translation>la première ligne doit être %1</translation>
    </message>
    <message>
        <source>the first line must be asset,date,price, or Date,Close with the asset given apart</source>
        <translation>la première ligne doit être asset,date,price, ou Date,Close avec l’actif donné à part</translation>
    </message>
    <message>
        <source>the flows change direction more than once: %1</source>
        <translation>les flux changent de sens plus d’une fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>the history is too short: a forecast needs three months before and one after it</source>
        <translation>l’historique est trop court&#xa0;: une prévision requiert trois mois avant et un après</translation>
    </message>
    <message>
        <source>the holding beneath it, %1</source>
        <translation>la position sous-jacente, %1</translation>
    </message>
    <message>
        <source>the holding is empty or closed, so it has none</source>
        <translation>la position est vide ou clôturée, elle n’en a donc pas</translation>
    </message>
    <message>
        <source>the holding is not in the analysis</source>
        <translation>la position n’est pas dans l’analyse</translation>
    </message>
    <message>
        <source>the holding would be funded by itself</source>
        <translation>la position se financerait elle-même</translation>
    </message>
    <message>
        <source>the largest is %1</source>
        <translation>le plus grand est %1</translation>
    </message>
    <message>
        <source>the lock ends before it begins</source>
        <translation>le blocage finit avant de commencer</translation>
    </message>
    <message>
        <source>the mean lies above the median</source>
        <translation>la moyenne dépasse la médiane</translation>
    </message>
    <message>
        <source>the mean of each month, added up</source>
        <translation>la moyenne de chaque mois, additionnée</translation>
    </message>
    <message>
        <source>the mean of what every holding may earn; half of all cases lie below the median</source>
        <translation>la moyenne de ce que chaque position peut rapporter&#x202f;; la moitié des cas est sous la médiane</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the net rate needs both</source>
        <translation>le taux net requiert les deux</translation>
    </message>
    <message>
        <source>the next number of %1 is %2, but %3 is in use already</source>
        <translation>le prochain numéro de %1 est %2, mais %3 est déjà pris</translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation>le nombre est vide</translation>
    </message>
    <message>
        <source>the period is not a day long</source>
        <translation>la période ne dure pas un jour</translation>
    </message>
    <message>
        <source>the pool can&apos;t price this amount</source>
        <translation>le pool ne peut chiffrer cette quantité</translation>
    </message>
    <message>
        <source>the pool&apos;s %1</source>
        <translation>%1 du pool</translation>
    </message>
    <message>
        <source>the pool&apos;s value</source>
        <translation>la valeur du pool</translation>
    </message>
    <message>
        <source>the position holds none of this token at this price</source>
        <translation>la position ne détient rien de ce jeton à ce prix</translation>
    </message>
    <message>
        <source>the price stored for that day</source>
        <translation>le prix enregistré de ce jour</translation>
    </message>
    <message>
        <source>the program that had it open last was stopped before it could close it; every edit that had been saved was taken up and nothing is missing</source>
        <translation>le programme qui l’avait ouvert s’est arrêté avant de le fermer&#x202f;; toute modification enregistrée a été reprise et rien ne manque</translation>
    </message>
    <message>
        <source>the return on the capacity needs it</source>
        <translation>le rendement de la capacité le requiert</translation>
    </message>
    <message>
        <source>the rule does more than one thing</source>
        <translation>la règle fait plus d’une chose</translation>
    </message>
    <message>
        <source>the rule does not say what it does</source>
        <translation>la règle ne dit pas ce qu’elle fait</translation>
    </message>
    <message>
        <source>the schedule does not know this year</source>
        <translation>le calendrier ne connaît pas cette année</translation>
    </message>
    <message>
        <source>the scores of the holdings, half weighted by worth and half by income; 100 is best</source>
        <translation>les scores des positions, pondérés moitié par valeur, moitié par revenus&#x202f;; 100 est le mieux</translation>
    </message>
    <message>
        <source>the simulation has them</source>
        <translation>la simulation les inclut</translation>
    </message>
    <message>
        <source>the square root of a negative number</source>
        <translation>la racine d’un nombre négatif</translation>
    </message>
    <message>
        <source>the term ends before the loan begins</source>
        <translation>le terme finit avant le début du prêt</translation>
    </message>
    <message>
        <source>the total is larger than 170 quintillion</source>
        <translation>le total dépasse 170 trillions</translation>
    </message>
    <message>
        <source>the unbonding time is not known; state unbonding_days</source>
        <translation>le délai d’unbonding est inconnu&#x202f;; indiquez unbonding_days</translation>
    </message>
    <message>
        <source>the variance comes out negative</source>
        <translation>la variance est négative</translation>
    </message>
    <message>
        <source>the year %1 is outside %2–%3</source>
        <translation>l’année %1 est hors de %2–%3</translation>
    </message>
    <message>
        <source>there is a forecast %1</source>
        <translation>il y a une prévision %1</translation>
    </message>
    <message>
        <source>there is a goal %1</source>
        <translation>il y a un objectif %1</translation>
    </message>
    <message>
        <source>there is no %1 %2 %3</source>
        <translation>il n’y a pas de %1 %2 %3</translation>
    </message>
    <message>
        <source>there is no asset %1</source>
        <translation>il n’y a pas d’actif %1</translation>
    </message>
    <message>
        <source>there is no asset called %1</source>
        <translation>il n’y a pas d’actif nommé %1</translation>
    </message>
    <message>
        <source>there is no asset number %1</source>
        <translation>il n’y a pas d’actif numéro %1</translation>
    </message>
    <message>
        <source>there is no asset to take the price from</source>
        <translation>il n’y a pas d’actif d’où tirer le prix</translation>
    </message>
    <message>
        <source>there is no category of costs called %1</source>
        <translation>il n’y a pas de catégorie de coûts nommée %1</translation>
    </message>
    <message>
        <source>there is no change to bring back</source>
        <translation>aucune modification à rétablir</translation>
    </message>
    <message>
        <source>there is no change to take back</source>
        <translation>aucune modification à annuler</translation>
    </message>
    <message>
        <source>there is no column called %1</source>
        <translation>il n’y a pas de colonne nommée %1</translation>
    </message>
    <message>
        <source>there is no column for the date or the price</source>
        <translation>il n’y a pas de colonne de date ou de prix</translation>
    </message>
    <message>
        <source>there is no currency %1</source>
        <translation>il n’y a pas de devise %1</translation>
    </message>
    <message>
        <source>there is no format called “</source>
        <translation>il n’y a pas de format nommé «&#x202f;</translation>
    </message>
    <message>
        <source>there is no holding %1</source>
        <translation>il n’y a pas de position %1</translation>
    </message>
    <message>
        <source>there is no input of this name</source>
        <translation>il n’y a pas d’entrée de ce nom</translation>
    </message>
    <message>
        <source>there is no kind of asset called %1</source>
        <translation>il n’y a pas de type d’actif nommé %1</translation>
    </message>
    <message>
        <source>there is no kind of platform called %1</source>
        <translation>il n’y a pas de type de plateforme nommé %1</translation>
    </message>
    <message>
        <source>there is no kind of strategy called %1</source>
        <translation>il n’y a pas de type de stratégie nommé %1</translation>
    </message>
    <message>
        <source>there is no money of known value and risk to spread</source>
        <translation>il n’y a pas d’argent de valeur et risque connus à répartir</translation>
    </message>
    <message>
        <source>there is no month %1</source>
        <translation>il n’y a pas de mois %1</translation>
    </message>
    <message>
        <source>there is no period called %1</source>
        <translation>il n’y a pas de période nommée %1</translation>
    </message>
    <message>
        <source>there is no platform or asset of this name</source>
        <translation>aucune plateforme ni actif de ce nom</translation>
    </message>
    <message>
        <source>there is no rate without money going both in and out</source>
        <translation>pas de taux sans argent dans les deux sens</translation>
    </message>
    <message>
        <source>there is no setting of this name</source>
        <translation>il n’y a pas de réglage de ce nom</translation>
    </message>
    <message>
        <source>there is no state called %1</source>
        <translation>il n’y a pas d’état nommé %1</translation>
    </message>
    <message>
        <source>there is no strategy %1</source>
        <translation>il n’y a pas de stratégie %1</translation>
    </message>
    <message>
        <source>there is no such coin</source>
        <translation>il n’y a pas cette crypto</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>il n’y a pas cette écriture</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>dossier introuvable</translation>
    </message>
    <message>
        <source>there is no such holding</source>
        <translation>il n’y a pas cette position</translation>
    </message>
    <message>
        <source>there is no table %1</source>
        <translation>il n’y a pas de table %1</translation>
    </message>
    <message>
        <source>there is no type called %1</source>
        <translation>il n’y a pas de type nommé %1</translation>
    </message>
    <message>
        <source>there is none called %1</source>
        <translation>il n’y en a pas nommé %1</translation>
    </message>
    <message>
        <source>there is none on %1</source>
        <translation>il n’y en a pas le %1</translation>
    </message>
    <message>
        <source>there is none with this id</source>
        <translation>il n’y en a pas avec ce numéro</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>they add up to nothing</source>
        <translation>ils ne totalisent rien</translation>
    </message>
    <message>
        <source>they are no part of income</source>
        <translation>ils ne font pas partie des revenus</translation>
    </message>
    <message>
        <source>they are not below debt and available together</source>
        <translation>ils ne sont pas sous debt et available réunis</translation>
    </message>
    <message>
        <source>they are outside 0 to 36500</source>
        <translation>hors de 0 à 36500</translation>
    </message>
    <message>
        <source>they differ too much for a pool</source>
        <translation>ils diffèrent trop pour un pool</translation>
    </message>
    <message>
        <source>they do not add up to 1</source>
        <translation>ils ne totalisent pas 1</translation>
    </message>
    <message>
        <source>this factor does not apply to the holding</source>
        <translation>ce facteur ne s’applique pas à la position</translation>
    </message>
    <message>
        <source>this holding is not part of it</source>
        <translation>cette position n’en fait pas partie</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>this is not a Tidemill portfolio</source>
        <translation>ce n’est pas un portefeuille Tidemill</translation>
    </message>
    <message>
        <source>this is not a Tidemill portfolio but a device</source>
        <translation>ce n’est pas un portefeuille Tidemill mais un périphérique</translation>
    </message>
    <message>
        <source>this is not a Tidemill portfolio but another program&apos;s database</source>
        <translation>ce n’est pas un portefeuille Tidemill mais la base d’un autre programme</translation>
    </message>
    <message>
        <source>this is the copy itself</source>
        <translation>c’est la copie elle-même</translation>
    </message>
    <message>
        <source>this kind has no parameters</source>
        <translation>ce type n’a pas de paramètres</translation>
    </message>
    <message>
        <source>this kind has none</source>
        <translation>ce type n’en a pas</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>réessayez plus tard</translation>
    </message>
    <message>
        <source>type 2 to 8 letters or digits, for example USD</source>
        <translation>saisissez 2 à 8 lettres ou chiffres, par exemple USD</translation>
    </message>
    <message>
        <source>type a share, for example 0.3</source>
        <translation>saisissez une part, par exemple 0.3</translation>
    </message>
    <message>
        <source>type a yield above −1</source>
        <translation>saisissez un rendement supérieur à −1</translation>
    </message>
    <message>
        <source>type an amount above zero</source>
        <translation>saisissez un montant au-delà de zéro</translation>
    </message>
    <message>
        <source>type an amount, for example 0.0413</source>
        <translation>saisissez un montant, par exemple 0.0413</translation>
    </message>
    <message>
        <source>type digits with one point, for example 1234.5</source>
        <translation>saisissez des chiffres avec un point, par exemple 1234.5</translation>
    </message>
    <message>
        <source>type how much is held, for example 12.5</source>
        <translation>saisissez combien est détenu, par exemple 12.5</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>saisissez-le de nouveau</translation>
    </message>
    <message>
        <source>type the amount without a minus; withdrawals, slashes and costs are subtracted by their type</source>
        <translation>saisissez le montant sans moins&#x202f;; retraits, slashing et coûts sont soustraits selon leur type</translation>
    </message>
    <message>
        <source>uncertain itself: two thirds of the time within ×0.6 to ×1.6 of its square</source>
        <translation>incertaine elle-même&#xa0;: deux tiers du temps entre ×0,6 et ×1,6 de son carré</translation>
    </message>
    <message>
        <source>uncertain rates: no income was recorded, so what came follows from terms and prices alone</source>
        <translation>taux incertains&#xa0;: aucun revenu saisi, tout découle des seuls conditions et prix</translation>
    </message>
    <message>
        <source>undone entries of batch %1 belong to no change</source>
        <translation>les écritures annulées du lot %1 n’appartiennent à aucune modification</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>update Tidemill to open it; the file was not touched</source>
        <translation>mettez Tidemill à jour pour l’ouvrir&#x202f;; le fichier n’a pas été touché</translation>
    </message>
    <message>
        <source>use a name from this portfolio, or “slashing”</source>
        <translation>prenez un nom de ce portefeuille, ou «&#x202f;slashing&#x202f;»</translation>
    </message>
    <message>
        <source>use a newer version</source>
        <translation>utilisez une version plus récente</translation>
    </message>
    <message>
        <source>use inputs that are less extreme</source>
        <translation>prenez des valeurs moins extrêmes</translation>
    </message>
    <message>
        <source>use its code, for example USD</source>
        <translation>prenez son code, par exemple USD</translation>
    </message>
    <message>
        <source>use its code, for example USD, or add it as an asset first</source>
        <translation>prenez son code, par exemple USD, ou ajoutez-la d’abord comme actif</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>prenez l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>use the symbol of an asset you hold</source>
        <translation>prenez le symbole d’un actif détenu</translation>
    </message>
    <message>
        <source>usual distance over %1 price changes; it does not grow with time</source>
        <translation>écart habituel sur %1 variations&#x202f;; il ne croît pas avec le temps</translation>
    </message>
    <message>
        <source>usual for %1</source>
        <translation>usuel pour %1</translation>
    </message>
    <message>
        <source>usual for this kind of asset; too few prices yet</source>
        <translation>usuel pour ce type d’actif&#x202f;; encore trop peu de prix</translation>
    </message>
    <message>
        <source>usual; fewer than 60 common days of prices</source>
        <translation>usuel&#x202f;; moins de 60 jours de prix communs</translation>
    </message>
    <message>
        <source>usual; tails are heavier than those of one volatility</source>
        <translation>usuel&#x202f;; queues plus épaisses qu’avec une seule volatilité</translation>
    </message>
    <message>
        <source>usual; the setting %1</source>
        <translation>usuel&#x202f;; le réglage %1</translation>
    </message>
    <message>
        <source>wait a few minutes, or give a key</source>
        <translation>attendez quelques minutes, ou donnez une clé</translation>
    </message>
    <message>
        <source>wants another key, or one at all</source>
        <translation>veut une autre clé, ou en veut une</translation>
    </message>
    <message>
        <source>was asked too often</source>
        <translation>a été sollicité trop souvent</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>a été arrêté</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>were stopped</source>
        <translation>ont été arrêtés</translation>
    </message>
    <message>
        <source>what a claim costs is not known: give the fee, or record network fees as costs</source>
        <translation>le coût d’une réclamation est inconnu&#xa0;: donnez les frais, ou saisissez les frais de réseau en coûts</translation>
    </message>
    <message>
        <source>what every open holding earns in a year at today&apos;s balances, terms and prices</source>
        <translation>ce que chaque position ouverte rapporte par an aux soldes, conditions et prix actuels</translation>
    </message>
    <message>
        <source>what every open holding is worth, with capital that runs through several holdings counted once</source>
        <translation>ce que vaut chaque position ouverte, le capital qui en traverse plusieurs comptant une fois</translation>
    </message>
    <message>
        <source>what is borrowed</source>
        <translation>ce qui est emprunté</translation>
    </message>
    <message>
        <source>what is supplied</source>
        <translation>ce qui est déposé</translation>
    </message>
    <message>
        <source>what it is a share of × rate × share kept ÷ 365 × price</source>
        <translation>ce dont il est une part × taux × part gardée ÷ 365 × prix</translation>
    </message>
    <message>
        <source>what was put in, and today&apos;s prices, %1</source>
        <translation>ce qui a été apporté, et les prix du jour, %1</translation>
    </message>
    <message>
        <source>what was put in, at today&apos;s prices</source>
        <translation>ce qui a été apporté, aux prix actuels</translation>
    </message>
    <message>
        <source>what went into every open holding less what was taken out, at the prices of those days</source>
        <translation>ce qui est entré dans chaque position ouverte moins les retraits, aux prix de ces jours</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>without what the holding it comes from counts</source>
        <translation>sans ce que compte la position d’origine</translation>
    </message>
    <message>
        <source>worth ÷ worth of the kept coins − 1</source>
        <translation>valeur ÷ valeur des cryptos gardées − 1</translation>
    </message>
    <message>
        <source>write 0.03 for 3 %</source>
        <translation>écrivez 0.03 pour 3&#xa0;%</translation>
    </message>
    <message>
        <source>write 0.995 for 99.5 %</source>
        <translation>écrivez 0.995 pour 99,5&#xa0;%</translation>
    </message>
    <message>
        <source>write a number such as 3</source>
        <translation>écrivez un nombre comme 3</translation>
    </message>
    <message>
        <source>write ban, identity or tax=0.1, then from=2027-01-01, platform=NAME, jurisdiction=COUNTRY, strategy=lending or asset=SYMBOL</source>
        <translation>écrivez ban, identity ou tax=0.1, puis from=2027-01-01, platform=NAME, jurisdiction=COUNTRY, strategy=lending ou asset=SYMBOL</translation>
    </message>
    <message>
        <source>write it as 2026-11-22</source>
        <translation>écrivez-le 2026-11-22</translation>
    </message>
    <message>
        <source>write it like 0.05 or 1250</source>
        <translation>écrivez comme 0.05 ou 1250</translation>
    </message>
    <message>
        <source>write it like 2026-11-22</source>
        <translation>écrivez comme 2026-11-22</translation>
    </message>
    <message>
        <source>write it like 2026-11-22T18:30:00Z</source>
        <translation>écrivez comme 2026-11-22T18:30:00Z</translation>
    </message>
    <message>
        <source>write it without separators and with a point before the decimals, for example 1234.5</source>
        <translation>écrivez-le sans séparateurs, avec un point décimal, par exemple 1234.5</translation>
    </message>
    <message>
        <source>write it without separators and with one point before the decimals, for example 1234.5</source>
        <translation>écrivez-le sans séparateurs, avec un seul point décimal, par exemple 1234.5</translation>
    </message>
    <message>
        <source>write it without separators, for example 1234.5</source>
        <translation>écrivez-le sans séparateurs, par exemple 1234.5</translation>
    </message>
    <message>
        <source>write one of ban, identity and tax=0.1; a second rule for the rest</source>
        <translation>écrivez l’un de ban, identity et tax=0.1&#x202f;; une autre règle pour le reste</translation>
    </message>
    <message>
        <source>write price.SYMBOL=0.5, price.coins=0.5, rates=0.5, incentives=end or platform.NAME=0.5</source>
        <translation>écrivez price.SYMBOL=0.5, price.coins=0.5, rates=0.5, incentives=end ou platform.NAME=0.5</translation>
    </message>
    <message>
        <source>write rows as DATE:%1</source>
        <translation>écrivez les lignes comme DATE:%1</translation>
    </message>
    <message>
        <source>write the number out, for example 100000</source>
        <translation>écrivez le nombre en entier, par exemple 100000</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>écrivez true ou false</translation>
    </message>
    <message>
        <source>write true or false, or leave it empty</source>
        <translation>écrivez true ou false, ou laissez vide</translation>
    </message>
    <message>
        <source>write what you paid in as negative and what you got out as positive amounts</source>
        <translation>écrivez les versements en négatif et les retraits en positif</translation>
    </message>
    <message>
        <source>write year, month and day, for example 2026-11-22</source>
        <translation>écrivez année, mois et jour, par exemple 2026-11-22</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>écrivez yes ou no</translation>
    </message>
    <message>
        <source>yes, each month</source>
        <translation>oui, chaque mois</translation>
    </message>
    <message>
        <source>your commission on what others earn</source>
        <translation>votre commission sur ce que gagnent les autres</translation>
    </message>
    <message>
        <source>your record of %1</source>
        <translation>votre écriture du %1</translation>
    </message>
    <message>
        <source>your records up to %1</source>
        <translation>vos écritures jusqu’au %1</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>vos réglages</translation>
    </message>
    <message>
        <source>your terms and prices of %1</source>
        <translation>vos conditions et prix du %1</translation>
    </message>
    <message>
        <source>your terms of %1</source>
        <translation>vos conditions du %1</translation>
    </message>
    <message>
        <source>“tidemill cover FILE list” shows them</source>
        <translation>«&#x202f;tidemill cover FILE list&#x202f;» les montre</translation>
    </message>
    <message>
        <source>“tidemill forecast FILE list” shows them</source>
        <translation>«&#x202f;tidemill forecast FILE list&#x202f;» les montre</translation>
    </message>
    <message>
        <source>“tidemill goal FILE list” shows them</source>
        <translation>«&#x202f;tidemill goal FILE list&#x202f;» les montre</translation>
    </message>
    <message>
        <source>” are not what its pool holds at the prices of %1</source>
        <translation>&#x202f;» ne sont pas ce que détient son pool aux prix du %1</translation>
    </message>
    <message>
        <source>” has no parameter of this name</source>
        <translation>&#x202f;» n’a pas de paramètre de ce nom</translation>
    </message>
    <message>
        <source>” is left out: its amounts add up to more than 170 quintillion. Check its entries for a number that is far too large.</source>
        <translation>&#x202f;» est exclu&#xa0;: ses montants dépassent 170 trillions. Cherchez dans ses écritures un nombre bien trop grand.</translation>
    </message>
    <message>
        <source>” is missing</source>
        <translation>&#x202f;» manque</translation>
    </message>
    <message>
        <source>” is not known to this version; only what was recorded is counted.</source>
        <translation>&#x202f;» est inconnu de cette version&#x202f;; seul ce qui est saisi compte.</translation>
    </message>
    <message>
        <source>” may be the receipt of “</source>
        <translation>&#x202f;» est peut-être le reçu de «&#x202f;</translation>
    </message>
    <message>
        <source>” of “</source>
        <translation>&#x202f;» de «&#x202f;</translation>
    </message>
    <message>
        <source>” than that is worth; the rest counts as its own. Check both amounts.</source>
        <translation>&#x202f;» que cela ne vaut&#x202f;; le reste compte comme propre. Vérifiez les deux montants.</translation>
    </message>
    <message>
        <source>” that depends on %1</source>
        <translation>&#x202f;» qui dépend de %1</translation>
    </message>
    <message>
        <source>” uses more of “</source>
        <translation>&#x202f;» utilise plus de «&#x202f;</translation>
    </message>
    <message>
        <source>”, so that the same money counts twice. Link them if it is.</source>
        <translation>&#x202f;», si bien que le même argent compte double. Liez-les si c’est le cas.</translation>
    </message>
    <message>
        <source>Reward rate, as APY</source>
        <translation>Taux de récompense, en APY</translation>
    </message>
    <message>
        <source>Supply rate, as APY</source>
        <translation>Taux de dépôt, en APY</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>growing-tvl.</source>
        <translation>growing-tvl.</translation>
    </message>
    <message>
        <source>matures</source>
        <translation>arrive à échéance</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AboutDialog</name>
    <message>
        <source>About Tidemill</source>
        <translation>À propos de Tidemill</translation>
    </message>
    <message>
        <source>What your coins have earned, what they will probably earn, and what could stop it. Everything stays in one file on this computer: no account, no keys, and no network unless you ask a price service yourself.</source>
        <translation>Ce que vos cryptos ont rapporté, ce qu’elles rapporteront sans doute, et ce qui pourrait l’empêcher. Tout reste dans un fichier sur cet ordinateur&#xa0;: ni compte, ni clés, ni réseau, sauf si vous interrogez un service de prix.</translation>
    </message>
    <message>
        <source>Estimates and scores are calculations from what you typed in, not advice. Check what matters before you act on it.</source>
        <translation>Les estimations et les scores sont des calculs tirés de vos saisies, pas des conseils. Vérifiez ce qui compte avant d’agir.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AskPricesDialog</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ask for prices</source>
        <translation>Demander des prix</translation>
    </message>
    <message>
        <source>%1 of %2 addresses read</source>
        <translation>%1 adresses lues sur %2</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait. It is asked again in %n second(s).</source>
        <translation>
            <numerusform>Le service demande d’attendre. Nouvelle demande dans %n seconde.</numerusform>
            <numerusform>Le service demande d’attendre. Nouvelle demande dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been asked yet. The service learns which coins and which days you ask about, and your network address; no amounts and nothing else of the portfolio.</source>
        <translation>Rien n’a encore été demandé. Le service apprend quelles cryptos et quels jours vous demandez, et votre adresse réseau&#x202f;; aucun montant ni rien d’autre du portefeuille.</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Its a&amp;ddress</source>
        <translation>Son a&amp;dresse</translation>
    </message>
    <message>
        <source>Your &amp;key, if it wants one</source>
        <translation>Votre &amp;clé, s’il en veut une</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Forgotten when this closes.</source>
        <translation>Oubliée à la fermeture.</translation>
    </message>
    <message>
        <source>Assets to ask about</source>
        <translation>Actifs à demander</translation>
    </message>
    <message>
        <source>No asset of this portfolio has prices of its own.</source>
        <translation>Aucun actif de ce portefeuille n’a de prix propre.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>with the name of this program, no cookies</source>
        <translation>avec le nom de ce programme, sans cookies</translation>
    </message>
    <message>
        <source>with the name of this program and your key, no cookies</source>
        <translation>avec le nom de ce programme et votre clé, sans cookies</translation>
    </message>
    <message>
        <source>Ask %1 for this, from this computer</source>
        <translation>Le demander à %1 depuis cet ordinateur</translation>
    </message>
    <message>
        <source>it</source>
        <translation>lui</translation>
    </message>
    <message>
        <source>The first day has to be one that is over.</source>
        <translation>Le premier jour doit être passé.</translation>
    </message>
    <message>
        <source>Ten years are asked for at most.</source>
        <translation>Dix ans au plus sont demandés.</translation>
    </message>
    <message>
        <source>Choose at least one asset and say what the service calls it.</source>
        <translation>Choisissez au moins un actif et dites comment le service l’appelle.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n price(s)</source>
        <translation>
            <numerusform>Enregistrer %n prix</numerusform>
            <numerusform>Enregistrer %n prix</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) without an answer that can be used</source>
        <translation>
            <numerusform>%n actif sans réponse utilisable</numerusform>
            <numerusform>%n actifs sans réponse utilisable</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, then save</source>
        <translation>Regardez-les, puis enregistrez</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AssetDialog</name>
    <message>
        <source>Coin</source>
        <translation>Crypto</translation>
    </message>
    <message>
        <source>Stablecoin</source>
        <translation>Stablecoin</translation>
    </message>
    <message>
        <source>Receipt token</source>
        <translation>Jeton de reçu</translation>
    </message>
    <message>
        <source>Pool token</source>
        <translation>Jeton de pool</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Bon du Trésor</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>peg to %1</source>
        <translation>ancrage sur %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>propre</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Nouvel actif</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>As people write it: ETH.</source>
        <translation>Comme on l’écrit&#xa0;: ETH.</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% par an</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In full: Ether.</source>
        <translation>En entier&#xa0;: Ether.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Decides how it is valued and what can happen to it.</source>
        <translation>Détermine sa valorisation et ce qui peut lui arriver.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Empty when it has none.</source>
        <translation>Vide s’il n’en a pas.</translation>
    </message>
    <message>
        <source>Pegged to</source>
        <translation>Ancré à</translation>
    </message>
    <message>
        <source>The currency it is meant to be worth one of: USD.</source>
        <translation>La devise dont il est censé valoir une unité&#xa0;: USD.</translation>
    </message>
    <message>
        <source>Supply grows by</source>
        <translation>Hausse de l’offre</translation>
    </message>
    <message>
        <source>What is issued a year; it dilutes holders.</source>
        <translation>Ce qui est émis par an&#x202f;; cela dilue les détenteurs.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Units there are.</source>
        <translation>Unités existantes.</translation>
    </message>
    <message>
        <source>Backed by</source>
        <translation>Adossé à</translation>
    </message>
    <message>
        <source>What stands behind it.</source>
        <translation>Ce qui le garantit.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Who has to redeem it.</source>
        <translation>Qui doit le rembourser.</translation>
    </message>
    <message>
        <source>Price services call it</source>
        <translation>Nom chez les services de prix</translation>
    </message>
    <message>
        <source>Its id at CoinGecko: ethereum. DefiLlama also knows a chain and a contract: base:0x…</source>
        <translation>Son id chez CoinGecko&#xa0;: ethereum. DefiLlama connaît aussi chaîne et contrat&#xa0;: base:0x…</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>The ticker of what it stands for.</source>
        <translation>Le symbole de ce qu’il représente.</translation>
    </message>
    <message>
        <source>Takes its price from</source>
        <translation>Prix tiré de</translation>
    </message>
    <message>
        <source>Empty: it has prices of its own.</source>
        <translation>Vide&#xa0;: il a ses propres prix.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>How much of that one unit is worth.</source>
        <translation>Combien de cet actif vaut une unité.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>What is known of the coins and currencies you use. Values, dilution and risk read it; what you enter goes before the catalogue.</source>
        <translation>Ce qu’on sait des cryptos et devises que vous utilisez. Valeurs, dilution et risque s’en servent&#x202f;; vos saisies priment sur le catalogue.</translation>
    </message>
    <message>
        <source>No asset is used yet.</source>
        <translation>Aucun actif utilisé pour l’instant.</translation>
    </message>
    <message>
        <source>Supply grows</source>
        <translation>Hausse de l’offre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::BarListChart</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalculatorForm</name>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (or another of its kind)</source>
        <translation>%1 (ou un autre du même type)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalculatorsPage</name>
    <message>
        <source>Find a calculator…</source>
        <translation>Trouver un calculateur…</translation>
    </message>
    <message>
        <source>Find a calculator</source>
        <translation>Trouver un calculateur</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Calculateurs</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Use in a holding</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalendarHeat</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>No day with a value.</source>
        <translation>Aucun jour avec une valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with a value; the largest is %1.</source>
        <translation>
            <numerusform>%n jour avec une valeur&#x202f;; la plus grande est %1.</numerusform>
            <numerusform>%n jours avec une valeur&#x202f;; la plus grande est %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ChartTableDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ChartWidget</name>
    <message>
        <source>%1 could not be written. Choose a folder you may write to.</source>
        <translation>%1 n’a pu être écrit. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>Enregistrer le graphique comme dessin</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save the chart’s numbers</source>
        <translation>Enregistrer les nombres du graphique</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Afficher en tableau…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ChecksCard</name>
    <message>
        <source>What needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%1 contrôles sur %2 en échec</translation>
    </message>
    <message>
        <source>Nothing: all %1 checks pass.</source>
        <translation>Rien&#xa0;: les %1 contrôles passent.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CloseHoldingDialog</name>
    <message>
        <source>Close a holding</source>
        <translation>Clôturer une position</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>%1 earns no more from this day on. What it has earned stays in every report; you can open it again.</source>
        <translation>%1 ne rapporte plus rien à partir de ce jour. Ce qui a été acquis reste dans tous les rapports&#x202f;; vous pouvez la rouvrir.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>The first day it no longer earns.</source>
        <translation>Le premier jour où elle ne rapporte plus.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ComingUpCard</name>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Tout…</translation>
    </message>
    <message>
        <source>All that is coming up</source>
        <translation>Tout ce qui est à venir</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ComingUpDialog</name>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>What has a date in the next two years. Payments are worked out from today’s rates, balances and prices; what comes more than once a week is left out.</source>
        <translation>Ce qui a une date dans les deux prochaines années. Les versements sont calculés aux taux, soldes et prix du jour&#x202f;; ce qui revient plus d’une fois par semaine est omis.</translation>
    </message>
    <message>
        <source>What is coming up</source>
        <translation>Ce qui est à venir</translation>
    </message>
    <message>
        <source>Nothing with a date lies ahead. Locks, coupons, covers, costs, goals and rules that are entered show here.</source>
        <translation>Aucune date à venir. Les blocages, coupons, couvertures, frais, objectifs et règles saisis s’affichent ici.</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Exporter le calendrier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ComingUpModel</name>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 of its income</source>
        <translation>%1 de ses revenus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Happens</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command, a page, a holding or a calculator</source>
        <translation>Saisir une commande, une page, une position ou un calculateur</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes correspondantes</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CoverDialog</name>
    <message>
        <source>Change the cover</source>
        <translation>Modifier la couverture</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Nouvelle couverture</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>What is covered.</source>
        <translation>Ce qui est couvert.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Who pays.</source>
        <translation>Qui paie.</translation>
    </message>
    <message>
        <source>Pays at most</source>
        <translation>Paie au plus</translation>
    </message>
    <message>
        <source>For the whole of it, whatever happens.</source>
        <translation>Pour l’ensemble, quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prime</translation>
    </message>
    <message>
        <source>What it costs for the whole time.</source>
        <translation>Ce qu’elle coûte pour toute la durée.</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>Franchise</translation>
    </message>
    <message>
        <source>The part of a loss that you bear.</source>
        <translation>La part d’une perte que vous supportez.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The first day it pays for.</source>
        <translation>Le premier jour couvert.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>The first day it no longer pays for.</source>
        <translation>Le premier jour non couvert.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvertures</translation>
    </message>
    <message>
        <source>Insurance on holdings. Premiums are in the waterfall, what covers pay in the projection, and a cover that ends soon needs you.</source>
        <translation>Assurances sur les positions. Les primes figurent dans la cascade, les indemnités dans la projection, et une couverture bientôt échue est à traiter.</translation>
    </message>
    <message>
        <source>Nothing is insured.</source>
        <translation>Rien n’est assuré.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CoverModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>By published ranges it fails in %1 to %2 of all years and loses %3 a year on average.</source>
        <translation>D’après les fourchettes publiées, défaillance dans %1 à %2 des années et perte moyenne de %3 par an.</translation>
    </message>
    <message>
        <source>The cover costs %1 a year and is expected to pay %2.</source>
        <translation>La couverture coûte %1 par an et devrait rapporter %2.</translation>
    </message>
    <message>
        <source>How often a year it may fail and still net what could be had without its risk</source>
        <translation>Fréquence annuelle de défaillance tolérable pour un net égal à ce qu’on obtiendrait sans ce risque</translation>
    </message>
    <message>
        <source>How often a year it fails by the hazards of the projection</source>
        <translation>Fréquence annuelle de défaillance selon les aléas de la projection</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>Tolérable</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Défaillance</translation>
    </message>
    <message>
        <source>Cover costs</source>
        <translation>Prime / an</translation>
    </message>
    <message>
        <source>Worth it</source>
        <translation>Rentable</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::DataTable</name>
    <message>
        <source>How this number is made</source>
        <translation>Calcul de ce nombre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Choisir un jour (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::DraftForm</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Label, notes and what few holdings need</source>
        <translation>Libellé, remarques et options peu courantes</translation>
    </message>
    <message>
        <source>new platform</source>
        <translation>nouvelle plateforme</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>The coin or token, by its ticker or name.</source>
        <translation>La crypto ou le jeton, par symbole ou par nom.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>The protocol, exchange, validator or hardware it earns on.</source>
        <translation>Le protocole, la plateforme d’échange, le validateur ou le matériel qui rapporte.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>How much was put in, exactly.</source>
        <translation>Le montant exact placé.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>The first day it earns, for example 2026-03-01.</source>
        <translation>Le premier jour où elle rapporte, par exemple 2026-03-01.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>The price of one unit today, in the base currency.</source>
        <translation>Le prix d’une unité aujourd’hui, dans la devise de base.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>A name of your own, in place of “ETH · Lido”.</source>
        <translation>Un nom de votre choix, au lieu de «&#x202f;ETH · Lido&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing: new money</source>
        <translation>De rien&#xa0;: argent frais</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>The holding whose coins or receipt tokens are used here. Their value counts once.</source>
        <translation>La position dont les cryptos ou jetons de reçu servent ici. Leur valeur ne compte qu’une fois.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Anything worth remembering.</source>
        <translation>Tout ce qui mérite d’être noté.</translation>
    </message>
    <message>
        <source>Platform, if any</source>
        <translation>Plateforme, s’il y en a une</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>du catalogue</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::EditSelectionDialog</name>
    <message>
        <source>Edit %1 holdings</source>
        <translation>Modifier %1 positions</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1. What stays empty stays as it is.</source>
        <translation>%1. Ce qui reste vide ne change pas.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Where they all are now.</source>
        <translation>Où elles sont toutes désormais.</translation>
    </message>
    <message>
        <source>New terms from</source>
        <translation>Nouvelles conditions dès le</translation>
    </message>
    <message>
        <source>The first day they hold; before it the old ones do.</source>
        <translation>Le premier jour où elles valent&#x202f;; avant, les anciennes.</translation>
    </message>
    <message>
        <source>The old ones were wrong</source>
        <translation>Les anciennes étaient fausses</translation>
    </message>
    <message>
        <source>Corrects the terms in force instead of ending them.</source>
        <translation>Corrige les conditions en vigueur au lieu d’y mettre fin.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>The first day they no longer earn.</source>
        <translation>Le premier jour où elles ne rapportent plus.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non fixé</translation>
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
        <translation>Enregistrer &amp;&amp; ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Échap pour fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saves and keeps kind, platform and first day for the next one (Ctrl+Enter)</source>
        <translation>Enregistre et garde type, plateforme et premier jour pour la suivante (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Saves the holding (Enter)</source>
        <translation>Enregistre la position (Entrée)</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>What you typed last time is still here.</source>
        <translation>Votre dernière saisie est toujours là.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>at its peg of 1 %1</source>
        <translation>à son ancrage de 1 %1</translation>
    </message>
    <message>
        <source>of 1 %1; without it its worth is unknown</source>
        <translation>pour 1 %1&#x202f;; sans prix, la valeur est inconnue</translation>
    </message>
    <message>
        <source>Type an asset and an amount to see what it earns.</source>
        <translation>Saisissez un actif et un montant pour voir ce que cela rapporte.</translation>
    </message>
    <message>
        <source>%1 is still missing to see what it earns.</source>
        <translation>Pour voir ce que cela rapporte, il manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Mend the fields in red to see what it earns.</source>
        <translation>Corrigez les champs en rouge pour voir ce que cela rapporte.</translation>
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
        <translation>= %1, avec décimales</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ExplanationModel</name>
    <message>
        <source>Enter or a double click opens it</source>
        <translation>Entrée ou double-clic pour l’ouvrir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::FanChart</name>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>25–75 %</source>
        <translation>25–75&#x202f;%</translation>
    </message>
    <message>
        <source>10–90 %</source>
        <translation>10–90&#x202f;%</translation>
    </message>
    <message>
        <source>5–95 %</source>
        <translation>5–95&#x202f;%</translation>
    </message>
    <message>
        <source>Chance of goal</source>
        <translation>Chance d’objectif</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No projection to show.</source>
        <translation>Aucune projection à afficher.</translation>
    </message>
    <message>
        <source>Monthly income from %1 to %2. The median goes from %3 to %4.</source>
        <translation>Revenus mensuels de %1 à %2. La médiane passe de %3 à %4.</translation>
    </message>
    <message>
        <source> At the end 80 % of the paths lie between %1 and %2.</source>
        <translation> À la fin, 80&#x202f;% des trajectoires se situent entre %1 et %2.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::FigureTile</name>
    <message>
        <source>How this number is made</source>
        <translation>Calcul de ce nombre</translation>
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
        <translation>dans la bande à 50&#x202f;%</translation>
    </message>
    <message>
        <source>inside the 80 % band</source>
        <translation>dans la bande à 80&#x202f;%</translation>
    </message>
    <message>
        <source>below the 80 % band</source>
        <translation>sous la bande à 80&#x202f;%</translation>
    </message>
    <message>
        <source>above the 80 % band</source>
        <translation>au-dessus de la bande à 80&#x202f;%</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ForecastsDialog</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <translation>Prévisions passées</translation>
    </message>
    <message>
        <source>A saved forecast is never changed. Months that are over are held against what was recorded, never against estimates.</source>
        <translation>Une prévision enregistrée ne change jamais. Les mois écoulés sont comparés au constaté, jamais aux estimations.</translation>
    </message>
    <message>
        <source>Saved forecasts</source>
        <translation>Prévisions enregistrées</translation>
    </message>
    <message>
        <source>No forecast is saved yet. “Save forecast…” on the Projection page keeps one.</source>
        <translation>Aucune prévision enregistrée. «&#x202f;Enregistrer la prévision…&#x202f;», à la page Projection, en conserve une.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Months of the forecast</source>
        <translation>Mois de la prévision</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>All strategies</source>
        <translation>Toutes les stratégies</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ForecastsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>How much more was expected than came; below zero it came better</source>
        <translation>De combien l’attendu a dépassé le constaté&#x202f;; sous zéro, le constaté a été meilleur</translation>
    </message>
    <message>
        <source>Mean distance of what came from the whole band (CRPS): lower is better</source>
        <translation>Écart moyen entre le constaté et toute la bande (CRPS)&#xa0;: plus bas est mieux</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Months scored</source>
        <translation>Mois évalués</translation>
    </message>
    <message>
        <source>Inside 80 %</source>
        <translation>Dans 80&#x202f;%</translation>
    </message>
    <message>
        <source>Inside 50 %</source>
        <translation>Dans 50&#x202f;%</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the income is for.</source>
        <translation>À quoi serviront les revenus.</translation>
    </message>
    <message>
        <source>Income a month</source>
        <translation>Revenus par mois</translation>
    </message>
    <message>
        <source>What a month is to bring.</source>
        <translation>Ce qu’un mois doit rapporter.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>The day by which it is to be reached.</source>
        <translation>Le jour auquel il doit être atteint.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>What income is to bring a month, and by when. Pages show the first; “plan goal” on the command line shows all.</source>
        <translation>Ce que les revenus doivent atteindre par mois, et pour quand. Les pages montrent le premier&#x202f;; «&#x202f;plan goal&#x202f;» en ligne de commande les montre tous.</translation>
    </message>
    <message>
        <source>No goal is set.</source>
        <translation>Aucun objectif fixé.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::GradePill</name>
    <message>
        <source>Grade %1, score %2 of 100</source>
        <translation>Note %1, score %2 sur 100</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HistoryDialog</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Faite dans</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Go to here</source>
        <translation>Aller ici</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Choose a step to stand right after it: later ones are taken back, and can be brought back until something new is done.</source>
        <translation>Choisissez une étape pour revenir juste après elle&#xa0;: les suivantes sont annulées, et peuvent être rétablies tant que rien de nouveau n’est fait.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Étapes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>une étape</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Avant toutes celles-ci</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingDetails</name>
    <message>
        <source>Choose a holding to see its terms, prices, records and the reasons behind its grade.</source>
        <translation>Choisissez une position pour voir ses conditions, prix, écritures et les raisons de sa note.</translation>
    </message>
    <message>
        <source>Record payout</source>
        <translation>Saisir un versement</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Détient</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>Rapporte</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>A rapporté</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What costs it points</source>
        <translation>Ce qui lui coûte des points</translation>
    </message>
    <message>
        <source>Last records</source>
        <translation>Dernières écritures</translation>
    </message>
    <message>
        <source>Details of the holding</source>
        <translation>Détails de la position</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>No holding chosen</source>
        <translation>Aucune position choisie</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>clôturée le %1</translation>
    </message>
    <message>
        <source>Last %1 of %2 records</source>
        <translation>Les %1 dernières écritures sur %2</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Accrued by %1</source>
        <translation>Acquis par %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingsModel</name>
    <message>
        <source>no price for %1</source>
        <translation>pas de prix pour %1</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <translation>%1 · clôturée le %2</translation>
    </message>
    <message>
        <source>%1 · not begun</source>
        <translation>%1 · pas commencée</translation>
    </message>
    <message>
        <source>needs a price</source>
        <translation>a besoin d’un prix</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>elle est clôturée</translation>
    </message>
    <message>
        <source>a wallet earns nothing</source>
        <translation>un portefeuille crypto ne rapporte rien</translation>
    </message>
    <message>
        <source>recorded %1, estimated %2</source>
        <translation>saisi %1, estimé %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or record(s) without a price are left out</source>
        <translation>
            <numerusform>%n jour ou écriture sans prix est exclu</numerusform>
            <numerusform>%n jours ou écritures sans prix sont exclus</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What it holds now</source>
        <translation>Ce qu’elle contient à présent</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>At the newest known price</source>
        <translation>Au dernier prix connu</translation>
    </message>
    <message>
        <source>APY</source>
        <translation>APY</translation>
    </message>
    <message>
        <source>Effective yearly yield at today&apos;s terms</source>
        <translation>Rendement annuel effectif aux conditions du jour</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>how fast its supply grows is not known</source>
        <translation>la croissance de son offre est inconnue</translation>
    </message>
    <message>
        <source>Yield after the asset&apos;s yearly dilution</source>
        <translation>Rendement après la dilution annuelle de l’actif</translation>
    </message>
    <message>
        <source>Income / year</source>
        <translation>Revenus / an</translation>
    </message>
    <message>
        <source>At today&apos;s balance, terms and prices</source>
        <translation>Au solde, aux conditions et aux prix du jour</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Income since it was opened, recorded and estimated</source>
        <translation>Revenus depuis l’ouverture, constatés et estimés</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>nothing in it to grade</source>
        <translation>rien à noter dedans</translation>
    </message>
    <message>
        <source>Grade and score, 100 is best</source>
        <translation>Note et score, 100 étant le meilleur</translation>
    </message>
    <message>
        <source>grade %1, score %2 of 100</source>
        <translation>note %1, score %2 sur 100</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingsPage</name>
    <message>
        <source>Edit %1 holdings…</source>
        <translation>Modifier %1 positions…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit in the row</source>
        <translation>Modifier dans la ligne</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close on a day…</source>
        <translation>Clôturer à une date…</translation>
    </message>
    <message>
        <source>Record a payout…</source>
        <translation>Saisir un versement…</translation>
    </message>
    <message>
        <source>Enter a price…</source>
        <translation>Saisir un prix…</translation>
    </message>
    <message>
        <source>How this number is made</source>
        <translation>Calcul de ce nombre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>No holdings yet</source>
        <translation>Aucune position</translation>
    </message>
    <message>
        <source>Type in what you hold: an asset, where it earns, how much and since when. You see what it has earned while you type.</source>
        <translation>Saisissez ce que vous détenez&#xa0;: un actif, où il rapporte, combien et depuis quand. Ce que cela a rapporté s’affiche pendant la saisie.</translation>
    </message>
    <message>
        <source>Filter holdings…</source>
        <translation>Filtrer les positions…</translation>
    </message>
    <message>
        <source>Filter holdings</source>
        <translation>Filtrer les positions</translation>
    </message>
    <message>
        <source>Shows holdings with all these words in name, asset, platform, chain or kind (Ctrl+F)</source>
        <translation>Affiche les positions dont le nom, l’actif, la plateforme, la chaîne ou le type contiennent tous ces mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Paste prices…</source>
        <translation>Coller des prix…</translation>
    </message>
    <message>
        <source>Record payout</source>
        <translation>Saisir un versement</translation>
    </message>
    <message>
        <source>A new holding (Ctrl+N)</source>
        <translation>Une nouvelle position (Ctrl+N)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>No holding fits the filter.</source>
        <translation>Aucune position ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Enter edits · Shift+Enter edits in the row · Ctrl+N new · Ctrl+D duplicates · Del removes · Ctrl+Z takes back</source>
        <translation>Entrée modifie · Maj+Entrée dans la ligne · Ctrl+N nouvelle · Ctrl+D duplique · Suppr supprime · Ctrl+Z annule</translation>
    </message>
    <message>
        <source>1 holding</source>
        <translation>1 position</translation>
    </message>
    <message>
        <source>%1 holdings</source>
        <translation>%1 positions</translation>
    </message>
    <message>
        <source>%1 of %2 holdings</source>
        <translation>%1 positions sur %2</translation>
    </message>
    <message>
        <source>grouped by strategy · %1 · %2 a year</source>
        <translation>par stratégie · %1 · %2 par an</translation>
    </message>
    <message>
        <source>1 without a price is left out</source>
        <translation>1 sans prix est omise</translation>
    </message>
    <message>
        <source>%1 without a price are left out</source>
        <translation>%1 sans prix sont omises</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeItemsModel</name>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Fee income</source>
        <translation>Frais perçus</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>Incitation</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Autres revenus</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Slashing</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>constaté</translation>
    </message>
    <message>
        <source>from the terms</source>
        <translation>d’après les conditions</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>There is no price for this day or before it.</source>
        <translation>Il n’y a pas de prix pour ce jour ni avant.</translation>
    </message>
    <message>
        <source>Worked out from prices and exchange rates</source>
        <translation>Calculé à partir des prix et des taux de change</translation>
    </message>
    <message>
        <source>Value kept with the entry</source>
        <translation>Valeur conservée avec l’écriture</translation>
    </message>
    <message>
        <source>Estimated from the terms; no record covers this day.</source>
        <translation>Estimé d’après les conditions&#x202f;; aucune écriture ne couvre ce jour.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>Prix du jour</translation>
    </message>
    <message>
        <source>Price at receipt</source>
        <translation>Prix à réception</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeMatrixCard</name>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Income by group and period</source>
        <translation>Revenus par groupe et par période</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché en</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Exact sums by group and period</source>
        <translation>Sommes exactes par groupe et période</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>The same sums as bars</source>
        <translation>Les mêmes sommes en barres</translation>
    </message>
    <message>
        <source>Valued at</source>
        <translation>Valorisé</translation>
    </message>
    <message>
        <source>At receipt</source>
        <translation>À réception</translation>
    </message>
    <message>
        <source>What each amount was worth when it was earned</source>
        <translation>Ce que valait chaque montant lorsqu’il a été acquis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What the same amounts are worth at the newest prices</source>
        <translation>Ce que valent les mêmes montants aux derniers prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Shape of the bars</source>
        <translation>Forme des barres</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Each part in per cent of its period</source>
        <translation>Chaque part en pour cent de sa période</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Added up from the first period on</source>
        <translation>Additionné depuis la première période</translation>
    </message>
    <message>
        <source>Compare with the year before</source>
        <translation>Comparer à l’année précédente</translation>
    </message>
    <message>
        <source>accrued income, %1</source>
        <translation>revenus acquis, %1</translation>
    </message>
    <message>
        <source>%1 recorded, %2 estimated</source>
        <translation>%1 constatés, %2 estimés</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Income, %1</source>
        <translation>Revenus, %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeMatrixModel</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>amounts without a price left out: %1</source>
        <translation>montants sans prix omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomePage</name>
    <message>
        <source>No income yet</source>
        <translation>Aucun revenu</translation>
    </message>
    <message>
        <source>Add a holding, and every day it earns appears here, recorded or estimated.</source>
        <translation>Ajoutez une position&#xa0;: chaque jour où elle rapporte apparaît ici, constaté ou estimé.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Durée d’une période</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Groupé par</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation>1ᵉʳ janv.</translation>
    </message>
    <message>
        <source>Since the first of January</source>
        <translation>Depuis le premier janvier</translation>
    </message>
    <message>
        <source>12M</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Les douze derniers mois</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3 ans</translation>
    </message>
    <message>
        <source>The last three years</source>
        <translation>Les trois dernières années</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From the first income on</source>
        <translation>Depuis le premier revenu</translation>
    </message>
    <message>
        <source>Record payout</source>
        <translation>Saisir un versement</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>constaté</translation>
    </message>
    <message>
        <source>estimated from terms</source>
        <translation>estimé d’après les conditions</translation>
    </message>
    <message>
        <source>Single amounts of income</source>
        <translation>Montants de revenus un par un</translation>
    </message>
    <message>
        <source>Nothing was earned in this stretch.</source>
        <translation>Rien n’a été acquis sur cette période.</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Retirer l’écriture</translation>
    </message>
    <message>
        <source>Shown beside the entries</source>
        <translation>Affiché à côté des écritures</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Income by day</source>
        <translation>Revenus par jour</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>From gross income to what can be spent</source>
        <translation>Du revenu brut à ce qui peut être dépensé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Why income differs from the period before</source>
        <translation>Pourquoi les revenus diffèrent de la période précédente</translation>
    </message>
    <message>
        <source>income by day</source>
        <translation>revenus par jour</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Entries, %1</source>
        <translation>Écritures, %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeReasons</name>
    <message>
        <source>1 amount without a price is left out.</source>
        <translation>1 montant sans prix est omis.</translation>
    </message>
    <message>
        <source>%1 amounts without a price are left out.</source>
        <translation>%1 montants sans prix sont omis.</translation>
    </message>
    <message>
        <source>Holdings behind it</source>
        <translation>Positions en cause</translation>
    </message>
    <message>
        <source>why it changed</source>
        <translation>pourquoi ils ont changé</translation>
    </message>
    <message>
        <source>gross to spendable</source>
        <translation>du brut au disponible</translation>
    </message>
    <message>
        <source>%1 of gross</source>
        <translation>%1 du brut</translation>
    </message>
    <message>
        <source>From gross to spendable, %1</source>
        <translation>Du brut au disponible, %1</translation>
    </message>
    <message>
        <source>Nothing is set aside for taxes.</source>
        <translation>Rien n’est provisionné pour les impôts.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>more or less of what earns</source>
        <translation>plus ou moins d’unités qui rapportent</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>what a unit earned a day</source>
        <translation>ce qu’une unité a rapporté par jour</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>what the income was worth</source>
        <translation>ce que valaient les revenus</translation>
    </message>
    <message>
        <source>FX</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>what the currency was worth</source>
        <translation>ce que valait la devise</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>days, and payouts dated later than earned</source>
        <translation>jours, et versements datés après leur acquisition</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>l’ensemble</translation>
    </message>
    <message>
        <source>Why income changed, %1</source>
        <translation>Pourquoi les revenus ont changé, %1</translation>
    </message>
    <message>
        <source>%1 after %2 from %3 to %4. Units: more or less of what earns; rate: what a unit earned a day; timing: days, and payouts dated later than they were earned.</source>
        <translation>%1 après %2 du %3 au %4. Unités&#xa0;: plus ou moins d’unités qui rapportent&#x202f;; taux&#xa0;: ce qu’une unité a rapporté par jour&#x202f;; décalage&#xa0;: jours, et versements datés après leur acquisition.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::InspectorDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>How this number is made</source>
        <translation>Calcul de ce nombre</translation>
    </message>
    <message>
        <source>What the number is made of</source>
        <translation>De quoi ce nombre est fait</translation>
    </message>
    <message>
        <source>Nothing lies behind it.</source>
        <translation>Il n’y a rien derrière.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::KeyValueList</name>
    <message>
        <source>How this number is made</source>
        <translation>Calcul de ce nombre</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::KindChooser</name>
    <message>
        <source>Kind of strategy</source>
        <translation>Type de stratégie</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::LineChart</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase.</source>
        <translation>Personne ne peut récupérer une phrase de passe perdue.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 est verrouillé</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::MainWindow</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another program changed this portfolio. The window shows it as it is now.</source>
        <translation>Un autre programme a modifié ce portefeuille. La fenêtre l’affiche tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Opening %1: %2.</source>
        <translation>Ouverture de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>%1 – Tidemill</source>
        <translation>%1 – Tidemill</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::MeterBar</name>
    <message>
        <source>%1: risk %2 of 100</source>
        <translation>%1&#xa0;: risque %2 sur 100</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1&#xa0;: inconnu</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::NewPortfolioDialog</name>
    <message>
        <source>New portfolio</source>
        <translation>Nouveau portefeuille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Devise de base</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Base &amp;currency</source>
        <translation>Devise de &amp;base</translation>
    </message>
    <message>
        <source>Values and totals are counted in it.</source>
        <translation>Les valeurs et les totaux sont comptés dans cette devise.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>The portfolio needs a file. Write its name or press Browse.</source>
        <translation>Le portefeuille a besoin d’un fichier. Écrivez son nom ou cliquez sur Parcourir.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::OverviewPage</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Nothing is held here yet</source>
        <translation>Aucune position pour l’instant</translation>
    </message>
    <message>
        <source>Type in what you hold, and this page shows what it earned and will probably earn.</source>
        <translation>Saisissez ce que vous détenez&#xa0;: cette page montre ce que cela a rapporté et rapportera probablement.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation>1ᵉʳ janv.</translation>
    </message>
    <message>
        <source>Since the first of January</source>
        <translation>Depuis le premier janvier</translation>
    </message>
    <message>
        <source>12M</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Les douze derniers mois</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3 ans</translation>
    </message>
    <message>
        <source>The last three years</source>
        <translation>Les trois dernières années</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From the first income on</source>
        <translation>Depuis le premier revenu</translation>
    </message>
    <message>
        <source>Accrued this month</source>
        <translation>Acquis ce mois-ci</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>12 prochains mois</translation>
    </message>
    <message>
        <source>Real yield</source>
        <translation>Rendement réel</translation>
    </message>
    <message>
        <source>Income at risk</source>
        <translation>Revenus à risque</translation>
    </message>
    <message>
        <source>Portfolio risk</source>
        <translation>Risque du portefeuille</translation>
    </message>
    <message>
        <source>Income by strategy</source>
        <translation>Revenus par stratégie</translation>
    </message>
    <message>
        <source>monthly, accrued and projected</source>
        <translation>par mois, acquis et projetés</translation>
    </message>
    <message>
        <source>click a bar for its entries</source>
        <translation>cliquez une barre pour ses écritures</translation>
    </message>
    <message>
        <source>Where the risk sits</source>
        <translation>Où se situe le risque</translation>
    </message>
    <message>
        <source>income-weighted</source>
        <translation>pondéré par les revenus</translation>
    </message>
    <message>
        <source>What earns most</source>
        <translation>Ce qui rapporte le plus</translation>
    </message>
    <message>
        <source>next 12 months</source>
        <translation>12 prochains mois</translation>
    </message>
    <message>
        <source>vs %1, %2</source>
        <translation>vs %1, %2</translation>
    </message>
    <message>
        <source>amounts without a price left out: %1</source>
        <translation>montants sans prix omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>yield on cost %1</source>
        <translation>rendement sur coût %1</translation>
    </message>
    <message>
        <source>yield on cost unknown</source>
        <translation>rendement sur coût inconnu</translation>
    </message>
    <message>
        <source>%1 – %2 (80&#xa0;%)</source>
        <translation>%1 – %2 (80&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 nominal − dilution</source>
        <translation>%1 nominal − dilution</translation>
    </message>
    <message>
        <source>no rate is known</source>
        <translation>aucun taux connu</translation>
    </message>
    <message>
        <source>mean less P5, 12 months</source>
        <translation>moyenne moins P5, 12 mois</translation>
    </message>
    <message>
        <source>lowest holding: %1 %2</source>
        <translation>plus faible position&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>nothing to score yet</source>
        <translation>rien à noter pour l’instant</translation>
    </message>
    <message>
        <source>Without a price, and so left out of every total: %1.</source>
        <translation>Sans prix, donc omis de tous les totaux&#xa0;: %1.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message>
        <source>Enter a price</source>
        <translation>Saisir un prix</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseDialog</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Phrase de passe de %1</translation>
    </message>
    <message>
        <source>Encrypt %1</source>
        <translation>Chiffrer %1</translation>
    </message>
    <message>
        <source>The whole file is encrypted, and so are the backups that are kept of it.</source>
        <translation>Tout le fichier est chiffré, ainsi que les sauvegardes qui en sont gardées.</translation>
    </message>
    <message>
        <source>The whole file becomes unreadable without the passphrase, and so do the backups that are kept of it. Copies you made yourself stay as they are, and a disk can keep parts of the old file for a while.</source>
        <translation>Tout le fichier devient illisible sans la phrase de passe, ainsi que les sauvegardes qui en sont gardées. Les copies que vous avez faites restent telles quelles, et un disque peut conserver un temps des parties de l’ancien fichier.</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>Phrase de passe &amp;actuelle</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>New passphrase, &amp;again</source>
        <translation>&amp;Confirmer la nouvelle phrase</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. Write it down and keep it somewhere else.</source>
        <translation>Personne ne peut récupérer une phrase de passe perdue. Notez-la et gardez-la ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Remove Encryption</source>
        <translation>&amp;Supprimer le chiffrement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Five words that don&apos;t belong together are hard to guess and easy to keep.</source>
        <translation>Cinq mots sans rapport entre eux sont difficiles à deviner et faciles à retenir.</translation>
    </message>
    <message>
        <source>Short: somebody who has the file can guess it.</source>
        <translation>Courte&#xa0;: qui possède le fichier peut la deviner.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the key…</source>
        <translation>Calcul de la clé…</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>Saisissez d’abord la nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1 is not encrypted any more</source>
        <translation>%1 n’est plus chiffré</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>La phrase de passe a été modifiée</translation>
    </message>
    <message>
        <source>%1 is encrypted. Ctrl+L locks it</source>
        <translation>%1 est chiffré. Ctrl+L le verrouille</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Saisissez d’abord la phrase de passe.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseQuestion</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>%1 is encrypted with another passphrase than the portfolio that is open.</source>
        <translation>%1 est chiffré avec une autre phrase de passe que le portefeuille ouvert.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PasteHoldingsDialog</name>
    <message>
        <source>Paste holdings</source>
        <translation>Coller des positions</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>asset	platform	amount	since	rate
ETH	Lido	12.4	2025-01-01	2.9 %</source>
        <translation>asset	platform	amount	since	rate
ETH	Lido	12,4	2025-01-01	2,9&#x202f;%</translation>
    </message>
    <message>
        <source>Rows from a spreadsheet or a CSV file</source>
        <translation>Lignes d’un tableur ou d’un fichier CSV</translation>
    </message>
    <message>
        <source>One holding a row.</source>
        <translation>Une position par ligne.</translation>
    </message>
    <message>
        <source>Of rows that don’t say theirs.</source>
        <translation>Des lignes qui n’indiquent pas la leur.</translation>
    </message>
    <message>
        <source>What happens to each row</source>
        <translation>Effet de chaque ligne</translation>
    </message>
    <message>
        <source>Paste rows above; each says here what will happen to it.</source>
        <translation>Collez des lignes ci-dessus&#x202f;; l’effet de chacune s’affiche ici.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>sera ajoutée</translation>
    </message>
    <message>
        <source>1 holding will be added</source>
        <translation>1 position sera ajoutée</translation>
    </message>
    <message>
        <source>%1 holdings will be added</source>
        <translation>%1 positions seront ajoutées</translation>
    </message>
    <message>
        <source>1 row is left out, it says why</source>
        <translation>1 ligne est omise, elle dit pourquoi</translation>
    </message>
    <message>
        <source>%1 rows are left out, they say why</source>
        <translation>%1 lignes sont omises, elles disent pourquoi</translation>
    </message>
    <message>
        <source>Add 1 holding</source>
        <translation>Ajouter 1 position</translation>
    </message>
    <message>
        <source>Add %1 holdings</source>
        <translation>Ajouter %1 positions</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PastePricesDialog</name>
    <message>
        <source>Paste prices</source>
        <translation>Coller des prix</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>2026-11-21  3,050.21
2026-11-22  3,081.40

or a table with the heads asset, date, price</source>
        <translation>2026-11-21  3050,21
2026-11-22  3081,40

ou un tableau avec les en-têtes asset, date, price</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>What the prices are of, unless a column of the rows says so.</source>
        <translation>L’actif de ces prix, sauf si une colonne des lignes l’indique.</translation>
    </message>
    <message>
        <source>Rows from a spreadsheet or a CSV file</source>
        <translation>Lignes d’un tableur ou d’un fichier CSV</translation>
    </message>
    <message>
        <source>One day a row: date and price.</source>
        <translation>Un jour par ligne&#xa0;: date et prix.</translation>
    </message>
    <message>
        <source>What happens to each row</source>
        <translation>Effet de chaque ligne</translation>
    </message>
    <message>
        <source>Paste rows above; each says here what will happen to it.</source>
        <translation>Collez des lignes ci-dessus&#x202f;; l’effet de chacune s’affiche ici.</translation>
    </message>
    <message>
        <source>1 price will be saved</source>
        <translation>1 prix sera enregistré</translation>
    </message>
    <message>
        <source>%1 prices will be saved</source>
        <translation>%1 prix seront enregistrés</translation>
    </message>
    <message>
        <source>%1 left as they are</source>
        <translation>%1 inchangés</translation>
    </message>
    <message>
        <source>1 row can’t be read and is left out</source>
        <translation>1 ligne illisible est omise</translation>
    </message>
    <message>
        <source>%1 rows can’t be read and are left out</source>
        <translation>%1 lignes illisibles sont omises</translation>
    </message>
    <message>
        <source>Save 1 price</source>
        <translation>Enregistrer 1 prix</translation>
    </message>
    <message>
        <source>Save %1 prices</source>
        <translation>Enregistrer %1 prix</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PayoutGridDialog</name>
    <message>
        <source>Record a month</source>
        <translation>Saisir un mois</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The month that the payouts came in.</source>
        <translation>Le mois de réception des versements.</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Daté du</translation>
    </message>
    <message>
        <source>The day written beside each of them.</source>
        <translation>La date inscrite à côté de chacun.</translation>
    </message>
    <message>
        <source>Expected amounts stand in grey. Type what came; what stays grey is not recorded.</source>
        <translation>Les montants attendus sont en gris. Saisissez ce qui a été reçu&#x202f;; ce qui reste en gris n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Payouts of the month</source>
        <translation>Versements du mois</translation>
    </message>
    <message>
        <source>Nothing was earned in this month.</source>
        <translation>Rien n’a été acquis ce mois-là.</translation>
    </message>
    <message>
        <source>Take all as expected</source>
        <translation>Tout reprendre comme attendu</translation>
    </message>
    <message>
        <source>Record 1 payout</source>
        <translation>Saisir 1 versement</translation>
    </message>
    <message>
        <source>Record %1 payouts</source>
        <translation>Saisir %1 versements</translation>
    </message>
    <message>
        <source>payouts of %1</source>
        <translation>versements de %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PayoutGridModel</name>
    <message>
        <source>type the amount that came, above zero</source>
        <translation>saisissez le montant reçu, supérieur à zéro</translation>
    </message>
    <message>
        <source>Expected by the terms; type what came</source>
        <translation>Attendu d’après les conditions&#x202f;; saisissez ce qui a été reçu</translation>
    </message>
    <message>
        <source>Will be recorded</source>
        <translation>Sera saisi</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>Déjà saisi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanCover</name>
    <message>
        <source>Worth its cost?</source>
        <translation>Vaut-elle son prix&#x202f;?</translation>
    </message>
    <message>
        <source>premium against what it insures</source>
        <translation>prime comparée à ce qu’elle assure</translation>
    </message>
    <message>
        <source>Covers…</source>
        <translation>Couvertures…</translation>
    </message>
    <message>
        <source>Covers and what they are worth</source>
        <translation>Les couvertures et ce qu’elles valent</translation>
    </message>
    <message>
        <source>Nothing here can fail by the hazards of the projection.</source>
        <translation>Rien ici ne peut défaillir selon les aléas de la projection.</translation>
    </message>
    <message>
        <source>The expected loss decides; the price of a lasting depeg is no cover&apos;s matter.</source>
        <translation>La perte attendue décide&#x202f;; le prix d’une perte d’ancrage durable n’est pas l’affaire d’une couverture.</translation>
    </message>
    <message>
        <source>Enter a cover, or say under “Limits and costs” what one costs a year.</source>
        <translation>Saisissez une couverture, ou indiquez son coût annuel sous «&#x202f;Limites et frais&#x202f;».</translation>
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
        <translation>Revenus et risque</translation>
    </message>
    <message>
        <source>Income a year against risk</source>
        <translation>Revenus par an selon le risque</translation>
    </message>
    <message>
        <source>portfolio risk</source>
        <translation>risque du portefeuille</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Nothing to move: today&apos;s mix is the best within the caps.</source>
        <translation>Rien à déplacer&#xa0;: la répartition actuelle est la meilleure sous ces plafonds.</translation>
    </message>
    <message>
        <source>next year, within your caps</source>
        <translation>année à venir, selon vos plafonds</translation>
    </message>
    <message>
        <source>next year, no caps set</source>
        <translation>année à venir, sans plafond</translation>
    </message>
    <message>
        <source>most income</source>
        <translation>revenus maximaux</translation>
    </message>
    <message>
        <source>same income, less risk</source>
        <translation>mêmes revenus, moins de risque</translation>
    </message>
    <message>
        <source>same risk, %1</source>
        <translation>même risque, %1</translation>
    </message>
    <message>
        <source>risk %1, %2</source>
        <translation>risque %1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing fits: %1</source>
        <translation>Rien ne convient&#xa0;: %1</translation>
    </message>
    <message>
        <source>If rates are off by %1, it gains %2 to %3 a year.</source>
        <translation>Si les taux s’écartent de %1, le gain est de %2 à %3 par an.</translation>
    </message>
    <message>
        <source>%1: that holds it back.</source>
        <translation>%1&#xa0;: voilà ce qui limite.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Arithmetic, not advice.</source>
        <translation>De l’arithmétique, pas un conseil.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanGoal</name>
    <message>
        <source>−%1 points</source>
        <translation>−%1 points</translation>
    </message>
    <message>
        <source>+%1 points</source>
        <translation>+%1 points</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Which goal</source>
        <translation>Quel objectif</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>Covered now</source>
        <translation>Couvert à présent</translation>
    </message>
    <message>
        <source>Chance by the date</source>
        <translation>Chance à l’échéance</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>What would close it</source>
        <translation>Ce qui le comblerait</translation>
    </message>
    <message>
        <source>Say what a month is to bring and by when; here stands how much of it is covered, how likely it is, and what would close the gap.</source>
        <translation>Indiquez ce qu’un mois doit rapporter et pour quand&#x202f;; ici s’affichent la part couverte, la probabilité d’y arriver et ce qui comblerait l’écart.</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Fixer un objectif…</translation>
    </message>
    <message>
        <source>%1: %2 a month by %3</source>
        <translation>%1&#xa0;: %2 par mois d’ici %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 with incentives off</source>
        <translation>%1 sans les incitations</translation>
    </message>
    <message>
        <source>a month; median then %1</source>
        <translation>par mois&#x202f;; médiane alors %1</translation>
    </message>
    <message>
        <source>Holdings whose income is not known, left out: %1.</source>
        <translation>Positions aux revenus inconnus, omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reinvest all income</source>
        <translation>Réinvestir tous les revenus</translation>
    </message>
    <message>
        <source>alone by %1</source>
        <translation>à lui seul&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add capital at today&apos;s mix</source>
        <translation>Ajouter du capital, même répartition</translation>
    </message>
    <message>
        <source>or %1 every month</source>
        <translation>ou %1 chaque mois</translation>
    </message>
    <message>
        <source>Or earn more on what is there</source>
        <translation>Ou mieux placer l’existant</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>Nothing: today&apos;s income covers it</source>
        <translation>Rien&#xa0;: les revenus actuels le couvrent</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanLadder</name>
    <message>
        <source>Nobody knows</source>
        <translation>Personne ne sait</translation>
    </message>
    <message>
        <source>Later or never</source>
        <translation>Plus tard ou jamais</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>≤ 1 year</source>
        <translation>≤ 1 an</translation>
    </message>
    <message>
        <source>≤ 1 day</source>
        <translation>≤ 1 jour</translation>
    </message>
    <message>
        <source>≤ %1 days</source>
        <translation>≤ %1 jours</translation>
    </message>
    <message>
        <source>Liquidity ladder</source>
        <translation>Échelle de liquidité</translation>
    </message>
    <message>
        <source>in hand by, after unbonding and terms</source>
        <translation>disponible sous, après unbonding et conditions</translation>
    </message>
    <message>
        <source>sell receipts</source>
        <translation>vendre les reçus</translation>
    </message>
    <message>
        <source>Sell receipt tokens (stETH, say) at once instead of waiting for the unbonding</source>
        <translation>Vendre aussitôt les jetons de reçu (stETH, par exemple) au lieu d’attendre l’unbonding</translation>
    </message>
    <message>
        <source>%1 of it only then</source>
        <translation>dont %1 alors seulement</translation>
    </message>
    <message>
        <source>Without a price, in none of these: %1.</source>
        <translation>Sans prix, dans aucun de ces paliers&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanMove</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a holding</source>
        <translation>Déplacer une position</translation>
    </message>
    <message>
        <source>Claim interval</source>
        <translation>Intervalle de claim</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What is moved, all of it.</source>
        <translation>Ce qui est déplacé, en totalité.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>What is held or watched, whose rate it would earn.</source>
        <translation>Ce qui est détenu ou suivi, et dont le taux serait obtenu.</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Nouveau taux</translation>
    </message>
    <message>
        <source>What it would earn a year, after commission.</source>
        <translation>Ce que cela rapporterait par an, commission déduite.</translation>
    </message>
    <message>
        <source>Fees and bridge</source>
        <translation>Frais et bridge</translation>
    </message>
    <message>
        <source>Network fees of leaving and entering, bridge or withdrawal fees.</source>
        <translation>Frais de réseau à la sortie et à l’entrée, frais de bridge ou de retrait.</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Share of the amount lost by swapping.</source>
        <translation>Part du montant perdue à l’échange.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En transit</translation>
    </message>
    <message>
        <source>Days it earns nothing, beside the unbonding.</source>
        <translation>Jours sans revenus, en plus de l’unbonding.</translation>
    </message>
    <message>
        <source>somewhere at the rate of</source>
        <translation>ailleurs, au taux de</translation>
    </message>
    <message>
        <source>%1 (watched)</source>
        <translation>%1 (suivi)</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>jours entiers</translation>
    </message>
    <message>
        <source>There is nothing worth moving yet.</source>
        <translation>Rien qui mérite d’être déplacé pour l’instant.</translation>
    </message>
    <message>
        <source>Choose where to, or type the rate it would earn there.</source>
        <translation>Choisissez une destination, ou saisissez le taux qu’on y obtiendrait.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Days without income</source>
        <translation>Jours sans revenus</translation>
    </message>
    <message>
        <source>Costs, all in</source>
        <translation>Coûts, tout compris</translation>
    </message>
    <message>
        <source>Earns more a year</source>
        <translation>Gain par an</translation>
    </message>
    <message>
        <source>Pays back on</source>
        <translation>Amorti le</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>It can leave on %1: %2.</source>
        <translation>Départ possible le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It pays nothing that could be claimed.</source>
        <translation>Aucun versement à réclamer ici.</translation>
    </message>
    <message>
        <source>What a claim costs is not known: say it under “Limits and costs”, or record network fees as costs.</source>
        <translation>Le coût d’un claim est inconnu&#xa0;: indiquez-le sous «&#x202f;Limites et frais&#x202f;», ou saisissez les frais de réseau comme coûts.</translation>
    </message>
    <message>
        <source>At %1 a claim (%2): every &lt;b&gt;%3&lt;/b&gt; gives %4 APY; daily gives %5, monthly %6.</source>
        <translation>À %1 par claim (%2)&#xa0;: tous les &lt;b&gt;%3&lt;/b&gt;, cela donne %4 d’APY&#x202f;; chaque jour %5, chaque mois %6.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanPage</name>
    <message>
        <source>Nothing to plan with yet</source>
        <translation>Rien à planifier pour l’instant</translation>
    </message>
    <message>
        <source>Once you hold something, this page works out goals, moves and covers.</source>
        <translation>Dès que vous détenez une position, cette page calcule objectifs, déplacements et couvertures.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>Limits and costs…</source>
        <translation>Limites et frais…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlatformDialog</name>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Exchange or lender</source>
        <translation>Plateforme d’échange ou de prêt</translation>
    </message>
    <message>
        <source>Validator or operator</source>
        <translation>Validateur ou opérateur</translation>
    </message>
    <message>
        <source>Own hardware</source>
        <translation>Matériel personnel</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Dépositaire</translation>
    </message>
    <message>
        <source>New platform</source>
        <translation>Nouvelle plateforme</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As you call it.</source>
        <translation>Comme vous l’appelez.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Decides which risks it has.</source>
        <translation>Détermine les risques qu’elle comporte.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Empty for companies and own hardware.</source>
        <translation>Vide pour les sociétés et le matériel personnel.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Under whose law it stands; empty when unknown.</source>
        <translation>Le droit dont elle relève&#x202f;; vide si inconnu.</translation>
    </message>
    <message>
        <source>Closed to</source>
        <translation>Fermée à</translation>
    </message>
    <message>
        <source>Countries whose people may not use it, apart by commas.</source>
        <translation>Pays dont les résidents n’y ont pas droit, séparés par des virgules.</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>En service depuis</translation>
    </message>
    <message>
        <source>The day it opened.</source>
        <translation>Le jour de son ouverture.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>How many are published.</source>
        <translation>Nombre d’audits publiés.</translation>
    </message>
    <message>
        <source>Who can change it</source>
        <translation>Qui peut la modifier</translation>
    </message>
    <message>
        <source>“none”, “timelock”, “multisig”, or in your words.</source>
        <translation>«&#x202f;none&#x202f;», «&#x202f;timelock&#x202f;», «&#x202f;multisig&#x202f;», ou avec vos mots.</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Who holds the coins.</source>
        <translation>Qui détient les cryptos.</translation>
    </message>
    <message>
        <source>Asks who one is</source>
        <translation>Vérifie l’identité</translation>
    </message>
    <message>
        <source>Can be insured</source>
        <translation>Assurable</translation>
    </message>
    <message>
        <source>Days to get out</source>
        <translation>Jours pour sortir</translation>
    </message>
    <message>
        <source>From asking to having.</source>
        <translation>De la demande à la réception.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>How many share the work.</source>
        <translation>Combien se partagent le travail.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Share of the time it worked.</source>
        <translation>Part du temps en service.</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>What is known of the places you use. Risk and rules read it; what you enter goes before the catalogue, and unknown stays unknown.</source>
        <translation>Ce qu’on sait des lieux que vous utilisez. Risque et règles s’en servent&#x202f;; vos saisies priment sur le catalogue, et l’inconnu reste inconnu.</translation>
    </message>
    <message>
        <source>No platform is used yet.</source>
        <translation>Aucune plateforme utilisée pour l’instant.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark; automatic follows the desktop.</source>
        <translation>Clair ou sombre&#x202f;; automatique suit le bureau.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window; reports and the history are in English.</source>
        <translation>De la fenêtre&#x202f;; rapports et historique sont en anglais.</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Hidden, every page shows dots in their place.</source>
        <translation>Masqués, ils sont remplacés par des points sur toutes les pages.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>On start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>What the window opens with.</source>
        <translation>Ce que la fenêtre ouvre d’abord.</translation>
    </message>
    <message>
        <source>Open the last portfolio</source>
        <translation>Ouvrir le dernier portefeuille</translation>
    </message>
    <message>
        <source>Show the welcome page</source>
        <translation>Afficher la page de bienvenue</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Verrouiller en cas d’absence</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. Only a portfolio with a passphrase can be locked.</source>
        <translation>Après cette durée sans clavier ni souris. Seul un portefeuille avec phrase de passe peut être verrouillé.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>These hold on this computer. What a portfolio reckons with (currency, risks, plans) is kept in the portfolio itself, see the menu Portfolio.</source>
        <translation>Valable sur cet ordinateur. Ce qui sert aux calculs d’un portefeuille (devise, risques, plans) est gardé dans le portefeuille même, voir le menu Portefeuille.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PreviewBox</name>
    <message>
        <source>risk %1</source>
        <translation>risque %1</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>noté</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>As entered, this holding</source>
        <translation>Telle que saisie, cette position</translation>
    </message>
    <message>
        <source>The reasons behind the grade</source>
        <translation>Les raisons de la note</translation>
    </message>
    <message>
        <source>Fill in asset, amount and rate to see what it earns.</source>
        <translation>Indiquez actif, montant et taux pour voir ce que cela rapporte.</translation>
    </message>
    <message>
        <source>No price for %1 yet, so its worth is unknown.</source>
        <translation>Pas encore de prix pour %1, donc valeur inconnue.</translation>
    </message>
    <message>
        <source>has accrued since %1</source>
        <translation>acquis depuis le %1</translation>
    </message>
    <message>
        <source>a day / month / year</source>
        <translation>par jour / mois / an</translation>
    </message>
    <message>
        <source>APY, after dilution</source>
        <translation>APY, après dilution</translation>
    </message>
    <message>
        <source>dilution unknown</source>
        <translation>dilution inconnue</translation>
    </message>
    <message>
        <source>is worth</source>
        <translation>vaut</translation>
    </message>
    <message>
        <source>Accrued: %1</source>
        <translation>Acquis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Pourquoi %1</translation>
    </message>
    <message>
        <source>0 safe, 100 worst</source>
        <translation>0 sûr, 100 pire</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceAskingModel</name>
    <message numerus="yes">
        <source>%n close(s), %1 to %2</source>
        <translation>
            <numerusform>%n clôture, %1 à %2</numerusform>
            <numerusform>%n clôtures, %1 à %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message>
        <source>type its id</source>
        <translation>saisissez son id</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>The service calls it</source>
        <translation>Le service l’appelle</translation>
    </message>
    <message>
        <source>Newest price</source>
        <translation>Dernier prix</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceDialog</name>
    <message>
        <source>Enter a price</source>
        <translation>Saisir un prix</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>The coin or token, by its ticker or name.</source>
        <translation>La crypto ou le jeton, par symbole ou par nom.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The day the price is of.</source>
        <translation>Le jour auquel le prix se rapporte.</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>In the base currency, exactly.</source>
        <translation>Dans la devise de base, exactement.</translation>
    </message>
    <message>
        <source>No price was typed in so far.</source>
        <translation>Aucun prix saisi pour l’instant.</translation>
    </message>
    <message>
        <source>The newest prices</source>
        <translation>Les derniers prix</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceFetcher</name>
    <message>
        <source>This is no address. It begins with https://.</source>
        <translation>Ce n’est pas une adresse. Elle commence par https://.</translation>
    </message>
    <message>
        <source>Only the beginning of the address: what is asked for is put behind it.</source>
        <translation>Seulement le début de l’adresse&#xa0;: la demande est mise derrière.</translation>
    </message>
    <message>
        <source>Only https:// is used, so that nobody on the way reads along or changes prices.</source>
        <translation>Seul https:// est utilisé, pour que personne en chemin ne lise ni ne change les prix.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceLinesModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PrintPreview</name>
    <message>
        <source>Print: %1</source>
        <translation>Imprimer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionAssumptions</name>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Sources…</translation>
    </message>
    <message>
        <source>Every assumption with its value and where it comes from</source>
        <translation>Chaque hypothèse, sa valeur et sa provenance</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Change this scenario…</source>
        <translation>Modifier ce scénario…</translation>
    </message>
    <message>
        <source>Price view</source>
        <translation>Vue sur les prix</translation>
    </message>
    <message>
        <source>How the prices of coins will move on the mean. Without a view they stay where they are.</source>
        <translation>Évolution moyenne des prix des cryptos. Sans vue, ils restent où ils sont.</translation>
    </message>
    <message>
        <source>No view (0 % drift)</source>
        <translation>Dérive 0 %</translation>
    </message>
    <message>
        <source>%1 falling a year</source>
        <translation>Baisse de %1 par an</translation>
    </message>
    <message>
        <source>%1 rising a year</source>
        <translation>Hausse de %1 par an</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilité</translation>
    </message>
    <message>
        <source>How strongly prices move.</source>
        <translation>Ampleur des mouvements de prix.</translation>
    </message>
    <message>
        <source>From price history</source>
        <translation>De l’historique</translation>
    </message>
    <message>
        <source>Half of it</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>Half more</source>
        <translation>Une fois et demie</translation>
    </message>
    <message>
        <source>Twice as much</source>
        <translation>Le double</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>What each holding really earned, where three months are recorded, or what its terms say.</source>
        <translation>Ce que chaque position a vraiment rapporté, si trois mois sont constatés, ou ce que disent ses conditions.</translation>
    </message>
    <message>
        <source>As earned so far</source>
        <translation>Comme obtenus jusqu’ici</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Comme saisis</translation>
    </message>
    <message>
        <source>Uncertainty of rates</source>
        <translation>Incertitude des taux</translation>
    </message>
    <message>
        <source>How far a rate may have moved after a year, as a share of it.</source>
        <translation>De combien un taux peut avoir bougé en un an, en part de celui-ci.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>Reinvest income</source>
        <translation>Réinvestir les revenus</translation>
    </message>
    <message>
        <source>Whether income is added to the holding it came from.</source>
        <translation>Si les revenus sont ajoutés à la position dont ils proviennent.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On, monthly</source>
        <translation>Oui, chaque mois</translation>
    </message>
    <message>
        <source>Exploits, slashing</source>
        <translation>Exploits, slashing</translation>
    </message>
    <message>
        <source>Exploits, failures of platforms and issuers, slashing, liquidations, as likely as their sources say.</source>
        <translation>Exploits, défaillances de plateformes et d’émetteurs, slashing, liquidations, aux probabilités de leurs sources.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Stablecoin depeg</source>
        <translation>Depeg de stablecoin</translation>
    </message>
    <message>
        <source>Whether a stablecoin may lose its peg for good.</source>
        <translation>Si un stablecoin peut perdre son ancrage pour de bon.</translation>
    </message>
    <message>
        <source>Tax on income</source>
        <translation>Impôt sur les revenus</translation>
    </message>
    <message>
        <source>The share of income that is put aside for tax when it is received.</source>
        <translation>La part des revenus mise de côté pour l’impôt à leur réception.</translation>
    </message>
    <message>
        <source>%1 at receipt</source>
        <translation>%1 à réception</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Whether what the holdings cost, hosting for example, is taken off.</source>
        <translation>Si les coûts des positions, l’hébergement par exemple, sont déduits.</translation>
    </message>
    <message>
        <source>Not taken off</source>
        <translation>Non déduits</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Déduits</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>The income a month that the projection is held against.</source>
        <translation>Les revenus mensuels auxquels la projection est comparée.</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Fixer un objectif…</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sans objectif</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>Par crypto</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Aucun connu</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 a month, left out</source>
        <translation>%1 par mois, exclu</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Autre…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionModel</name>
    <message>
        <source>All together</source>
        <translation>Total général</translation>
    </message>
    <message>
        <source>Percentiles of a sum are not the sum of percentiles; means add up.</source>
        <translation>Les percentiles d’une somme ne sont pas la somme des percentiles&#x202f;; les moyennes, elles, s’additionnent.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionMovers</name>
    <message>
        <source>What moves it most</source>
        <translation>Ce qui pèse le plus</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Ce qui varie</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>What the mean income would change by, one thing at a time</source>
        <translation>Variation des revenus moyens, un facteur à la fois</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Capital lost on the mean over all simulated paths, by cause</source>
        <translation>Capital perdu en moyenne sur toutes les trajectoires simulées, par cause</translation>
    </message>
    <message>
        <source>What moves the %1 most</source>
        <translation>Ce qui pèse le plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · chance %2</source>
        <translation>%1 · probabilité %2</translation>
    </message>
    <message>
        <source>change of the mean income</source>
        <translation>variation des revenus moyens</translation>
    </message>
    <message>
        <source>nothing that can be lost is simulated</source>
        <translation>aucune perte possible n’est simulée</translation>
    </message>
    <message>
        <source>mean loss of capital</source>
        <translation>perte moyenne de capital</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionPage</name>
    <message>
        <source>goal %1 / month</source>
        <translation>objectif %1 / mois</translation>
    </message>
    <message>
        <source>Nothing to project yet</source>
        <translation>Rien à projeter pour l’instant</translation>
    </message>
    <message>
        <source>Once a holding earns, this page shows what it will probably bring, as a range.</source>
        <translation>Dès qu’une position rapporte, cette page montre la fourchette de ce qu’elle rapportera probablement.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>Horizon en années</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>One year ahead</source>
        <translation>Horizon d’un an</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3 ans</translation>
    </message>
    <message>
        <source>Three years ahead</source>
        <translation>Horizon de trois ans</translation>
    </message>
    <message>
        <source>5Y</source>
        <translation>5 ans</translation>
    </message>
    <message>
        <source>Five years ahead</source>
        <translation>Horizon de cinq ans</translation>
    </message>
    <message>
        <source>10Y</source>
        <translation>10 ans</translation>
    </message>
    <message>
        <source>Ten years ahead</source>
        <translation>Horizon de dix ans</translation>
    </message>
    <message>
        <source>Save forecast…</source>
        <translation>Enregistrer la prévision…</translation>
    </message>
    <message>
        <source>Keeps this projection, to see later how it did</source>
        <translation>Conserve cette projection pour la juger plus tard</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>Revenus mensuels</translation>
    </message>
    <message>
        <source>bands: 5–95, 10–90, 25–75 %</source>
        <translation>bandes&#xa0;: 5–95, 10–90, 25–75&#x202f;%</translation>
    </message>
    <message>
        <source>Monthly income, projected</source>
        <translation>Revenus mensuels projetés</translation>
    </message>
    <message>
        <source>Chance of the goal</source>
        <translation>Chance d’atteindre l’objectif</translation>
    </message>
    <message>
        <source>Median total</source>
        <translation>Total médian</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>Fourchette à 80&#x202f;%</translation>
    </message>
    <message>
        <source>95 % worst case</source>
        <translation>Pire cas à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <translation>Prévisions passées</translation>
    </message>
    <message>
        <source>By strategy</source>
        <translation>Par stratégie</translation>
    </message>
    <message>
        <source>Projected income by strategy</source>
        <translation>Revenus projetés par stratégie</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>calcul…</translation>
    </message>
    <message>
        <source>next 12 months</source>
        <translation>12 prochains mois</translation>
    </message>
    <message>
        <source>next %1 years</source>
        <translation>%1 prochaines années</translation>
    </message>
    <message>
        <source>Monthly income, %1</source>
        <translation>Revenus mensuels, %1</translation>
    </message>
    <message>
        <source>closed form</source>
        <translation>formule fermée</translation>
    </message>
    <message>
        <source>%1 paths · %2 ms · seed %3</source>
        <translation>%1 trajectoires · %2 ms · graine %3</translation>
    </message>
    <message>
        <source>By strategy, %1</source>
        <translation>Par stratégie, %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>one in ten below, one above</source>
        <translation>un sur dix en dessous, un au-dessus</translation>
    </message>
    <message>
        <source>income at risk %1</source>
        <translation>revenus à risque %1</translation>
    </message>
    <message>
        <source>%1 in the last month</source>
        <translation>%1 au dernier mois</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>save one to see how it does</source>
        <translation>enregistrez-en une pour la juger</translation>
    </message>
    <message>
        <source>no month is over yet</source>
        <translation>aucun mois n’est écoulé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>months inside their 80 % band</source>
        <translation>mois dans leur bande à 80&#x202f;%</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RecordPayoutDialog</name>
    <message>
        <source>Record a payout</source>
        <translation>Saisir un versement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind of payout</source>
        <translation>Type de versement</translation>
    </message>
    <message>
        <source>What was paid; a slash and a cost are losses.</source>
        <translation>Ce qui a été versé&#x202f;; un slashing et un coût sont des pertes.</translation>
    </message>
    <message>
        <source>When, in UTC</source>
        <translation>Quand, en UTC</translation>
    </message>
    <message>
        <source>A day, or a day and a time: 2026-11-22 14:30.</source>
        <translation>Un jour, ou un jour et une heure&#xa0;: 2026-11-22 14:30.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>How much was paid, exactly, without a sign.</source>
        <translation>Le montant exact versé, sans signe.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>What it was paid in.</source>
        <translation>En quoi il a été versé.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it was worth then. Left empty, the price of that day is taken, once it is known.</source>
        <translation>Ce que cela valait alors. Laissé vide, le prix de ce jour est repris dès qu’il est connu.</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>Couvre à partir du</translation>
    </message>
    <message>
        <source>The first day this payout is for; no estimate is made for the days it covers.</source>
        <translation>Le premier jour auquel ce versement se rapporte&#x202f;; aucun jour couvert n’est estimé.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>no price of that day yet</source>
        <translation>pas encore de prix pour ce jour</translation>
    </message>
    <message>
        <source>at its peg, until a price of that day is known</source>
        <translation>à son ancrage, tant qu’aucun prix de ce jour n’est connu</translation>
    </message>
    <message>
        <source>this day only</source>
        <translation>ce jour seulement</translation>
    </message>
    <message>
        <source>%1 days, up to this day</source>
        <translation>%1 jours, jusqu’à ce jour</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RecordsDialog</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RecurringDialog</name>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>chaque trimestre</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Cover premium</source>
        <translation>Prime de couverture</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>End what repeats</source>
        <translation>Arrêter la récurrence</translation>
    </message>
    <message>
        <source>What repeats</source>
        <translation>Opérations récurrentes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>The first day it no longer comes; empty: it goes on.</source>
        <translation>Le premier jour où cela ne revient plus&#x202f;; vide&#xa0;: cela continue.</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Whose cost or income it is.</source>
        <translation>La position dont c’est le coût ou le revenu.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Each time, exactly, without a sign.</source>
        <translation>À chaque fois, exactement, sans signe.</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Payé en</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Première fois le</translation>
    </message>
    <message>
        <source>Months count from this day.</source>
        <translation>Les mois se comptent à partir de ce jour.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Bills and payments that come again are typed once; each day they fall on counts as if it had been recorded.</source>
        <translation>Les factures et versements qui reviennent sont saisis une fois&#x202f;; chacune de leurs dates compte comme si elle avait été saisie.</translation>
    </message>
    <message>
        <source>Nothing repeats.</source>
        <translation>Aucune opération récurrente.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Amounts are hidden, and so is the preview. Exported reports hold them.</source>
        <translation>Les montants sont masqués, donc l’aperçu aussi. Les rapports exportés les contiennent.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ReportsPage</name>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Rien à rapporter pour l’instant</translation>
    </message>
    <message>
        <source>Add a holding first; then income statement, holdings and risk review are one click away.</source>
        <translation>Ajoutez d’abord une position&#x202f;; relevé de revenus, positions et revue des risques sont ensuite à un clic.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>Open folder after export</source>
        <translation>Ouvrir le dossier après l’export</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Period, first and last day</source>
        <translation>Période, premier et dernier jour</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
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
        <translation>Pages à imprimer ou à envoyer</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>One page for the browser, readable by screen readers</source>
        <translation>Une page pour le navigateur, lisible par les lecteurs d’écran</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, every digit</source>
        <translation>Tableaux pour un tableur, tous les chiffres</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs, every digit</source>
        <translation>Pour les programmes, tous les chiffres</translation>
    </message>
    <message>
        <source>The same from a terminal:</source>
        <translation>La même chose depuis un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation>La même chose depuis un terminal</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Amounts are hidden. Ctrl+Shift+H shows them again.</source>
        <translation>Les montants sont masqués. Ctrl+Maj+H les affiche à nouveau.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>A copy is kept whenever a portfolio that was changed is closed. Restoring keeps what is there now beside it.</source>
        <translation>Une copie est gardée chaque fois qu’un portefeuille modifié est fermé. La restauration conserve à côté ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Copie du</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>une étape</translation>
    </message>
    <message>
        <source>Copies that were kept, newest first</source>
        <translation>Copies gardées, la plus récente d’abord</translation>
    </message>
    <message>
        <source>No copy of this portfolio was kept yet.</source>
        <translation>Aucune copie de ce portefeuille n’a encore été gardée.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskModel</name>
    <message>
        <source>Does not apply to this holding.</source>
        <translation>Ne s’applique pas à cette position.</translation>
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
        <translation>Rien à risque pour l’instant</translation>
    </message>
    <message>
        <source>Add a holding, and this page says how it could hurt, point by point.</source>
        <translation>Ajoutez une position&#xa0;: cette page dit comment elle pourrait nuire, point par point.</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>Weights of the risks…</source>
        <translation>Poids des risques…</translation>
    </message>
    <message>
        <source>Caps on grades…</source>
        <translation>Plafonds de note…</translation>
    </message>
    <message>
        <source>Limits of the checks…</source>
        <translation>Seuils des contrôles…</translation>
    </message>
    <message>
        <source>Rules of law…</source>
        <translation>Règles légales…</translation>
    </message>
    <message>
        <source>Weights and limits</source>
        <translation>Poids et seuils</translation>
    </message>
    <message>
        <source>How risks count, what caps a grade, where checks speak up, which rules are expected</source>
        <translation>Comment les risques comptent, ce qui plafonne une note, quand les contrôles alertent, quelles règles sont attendues</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Risk by holding and cause</source>
        <translation>Risque par position et par cause</translation>
    </message>
    <message>
        <source>0 safe, 100 worst · choose a cell for the reasons</source>
        <translation>0 sûr, 100 pire · choisissez une case pour les raisons</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Impermanent loss</source>
        <translation>Perte impermanente</translation>
    </message>
    <message>
        <source>price of the first asset in the second, now against entry</source>
        <translation>prix du premier actif dans le second, actuel et à l’entrée</translation>
    </message>
    <message>
        <source>portfolio %1</source>
        <translation>portefeuille %1</translation>
    </message>
    <message>
        <source>Score %1 of 100: 100 less the weighted risks</source>
        <translation>Score %1 sur 100&#xa0;: 100 moins les risques pondérés</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>%1 %2: why</source>
        <translation>%1 %2&#xa0;: pourquoi</translation>
    </message>
    <message>
        <source>%1 does not apply to this holding.</source>
        <translation>%1 ne s’applique pas à cette position.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Capital %1 instead of %2, income %3 instead of %4 a year</source>
        <translation>Capital %1 au lieu de %2, revenus %3 au lieu de %4 par an</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Holdings without a price, left out: %1.</source>
        <translation>Positions sans prix, omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>against holding</source>
        <translation>par rapport à la détention</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>actuel %1</translation>
    </message>
    <message>
        <source>Against holding: %1 from the pool and %2 earned make %3.</source>
        <translation>Par rapport à la détention&#xa0;: %1 du pool et %2 acquis font %3.</translation>
    </message>
    <message>
        <source>Out of its range: it earns no fees now.</source>
        <translation>Hors de sa plage&#xa0;: elle ne perçoit plus de frais.</translation>
    </message>
    <message>
        <source>What it earned makes up for the loss from %1 to %2; it trades at %3.</source>
        <translation>Ce qu’elle a rapporté compense la perte de %1 à %2&#x202f;; cours actuel&#xa0;: %3.</translation>
    </message>
    <message>
        <source>What it earned makes up for the loss down to %1; it trades at %2.</source>
        <translation>Ce qu’elle a rapporté compense la perte jusqu’à %1&#x202f;; cours actuel&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskSpread</name>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>One failure</source>
        <translation>Une défaillance</translation>
    </message>
    <message>
        <source>Value by platform</source>
        <translation>Valeur par plateforme</translation>
    </message>
    <message>
        <source>Value by chain</source>
        <translation>Valeur par chaîne</translation>
    </message>
    <message>
        <source>Value by asset</source>
        <translation>Valeur par actif</translation>
    </message>
    <message>
        <source>Value by strategy</source>
        <translation>Valeur par stratégie</translation>
    </message>
    <message>
        <source>Value by issuer</source>
        <translation>Valeur par émetteur</translation>
    </message>
    <message>
        <source>Value by country</source>
        <translation>Valeur par pays</translation>
    </message>
    <message>
        <source>Value by custody</source>
        <translation>Valeur par conservation</translation>
    </message>
    <message>
        <source>Income by law</source>
        <translation>Revenus par règle</translation>
    </message>
    <message>
        <source>Share of each coin</source>
        <translation>Part de chaque crypto</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Réglementation</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>Dilution</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>%1 a year and %2 of the value rest on it</source>
        <translation>%1 par an et %2 de la valeur en dépendent</translation>
    </message>
    <message>
        <source>of next year’s income</source>
        <translation>des revenus de l’année à venir</translation>
    </message>
    <message>
        <source>of value · HHI %1, like %2 equal parts</source>
        <translation>de la valeur · HHI %1, comme %2 parts égales</translation>
    </message>
    <message>
        <source>%1 a year; in a year %2</source>
        <translation>%1 par an&#x202f;; dans un an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of yours</source>
        <translation>
            <numerusform>%n règle à vous</numerusform>
            <numerusform>%n règles à vous</numerusform>
        </translation>
    </message>
    <message>
        <source>its supply grows by %1 a year, yours by %2</source>
        <translation>son offre croît de %1 par an, la vôtre de %2</translation>
    </message>
    <message>
        <source>nobody said how its supply grows</source>
        <translation>personne n’a indiqué comment son offre croît</translation>
    </message>
    <message>
        <source>your share, a year on</source>
        <translation>votre part, un an après</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskStress</name>
    <message>
        <source>Stress tests</source>
        <translation>Tests de résistance</translation>
    </message>
    <message>
        <source>if it happened today</source>
        <translation>si cela arrivait aujourd’hui</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>calcul…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RuleDialog</name>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ban: the income ends</source>
        <translation>Interdiction&#xa0;: les revenus cessent</translation>
    </message>
    <message>
        <source>Identity: one has to say who one is</source>
        <translation>Identité&#xa0;: il faut dire qui l’on est</translation>
    </message>
    <message>
        <source>Tax: a share of the income goes</source>
        <translation>Impôt&#xa0;: une part des revenus est prélevée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you call it, without spaces: mica-2027.</source>
        <translation>Son nom, sans espaces&#xa0;: mica-2027.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Empty: it is in force already.</source>
        <translation>Vide&#xa0;: elle est déjà en vigueur.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Son effet</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impôt</translation>
    </message>
    <message>
        <source>Share of the income, on top of what is put aside for tax.</source>
        <translation>Part des revenus, en plus de ce qui est mis de côté pour l’impôt.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Country of the platform</source>
        <translation>Pays de la plateforme</translation>
    </message>
    <message>
        <source>As its facts name it; empty: any.</source>
        <translation>Comme dans ses informations&#x202f;; vide&#xa0;: indifférent.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules of law that you expect or that hold: the projection, the checks and the share of income by law take them up from their day on.</source>
        <translation>Règles légales attendues ou en vigueur&#xa0;: la projection, les contrôles et les revenus par règle en tiennent compte dès leur date.</translation>
    </message>
    <message>
        <source>No rule is expected.</source>
        <translation>Aucune règle attendue.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::SaveForecastDialog</name>
    <message>
        <source>Forecast of %1</source>
        <translation>Prévision du %1</translation>
    </message>
    <message>
        <source>Save this forecast</source>
        <translation>Enregistrer cette prévision</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the forecast is called.</source>
        <translation>Le nom de la prévision.</translation>
    </message>
    <message>
        <source>It is kept as it stands, with its assumptions. As months pass, it is held against what you record: inside its bands or not, too high or too low.</source>
        <translation>Elle est conservée telle quelle, avec ses hypothèses. Au fil des mois, elle est comparée à vos saisies&#xa0;: dans ses bandes ou non, trop haute ou trop basse.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ScenarioDialog</name>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Change the scenario</source>
        <translation>Modifier le scénario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Cessent aujourd’hui</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the scenario is called.</source>
        <translation>Le nom du scénario.</translation>
    </message>
    <message>
        <source>Coins fall by</source>
        <translation>Baisse des cryptos</translation>
    </message>
    <message>
        <source>Every coin that is not named below, at once and for good.</source>
        <translation>Toutes les cryptos non nommées ci-dessous, d’un coup et pour de bon.</translation>
    </message>
    <message>
        <source>Rates fall by</source>
        <translation>Baisse des taux</translation>
    </message>
    <message>
        <source>Every rate, as a share of what it is today.</source>
        <translation>Tous les taux, en part de leur niveau actuel.</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>Incitations</translation>
    </message>
    <message>
        <source>What is paid from new tokens or a subsidy.</source>
        <translation>Ce qui est payé par de nouveaux jetons ou une subvention.</translation>
    </message>
    <message>
        <source>Single coins and platforms</source>
        <translation>Cryptos et plateformes une par une</translation>
    </message>
    <message>
        <source>One to a line, what is left of it: price.ETH=0.5 is a fall by half, platform.Lido=0.8 a loss of a fifth of what is held there.</source>
        <translation>Une par ligne, ce qu’il en reste&#xa0;: price.ETH=0.5 est une baisse de moitié, platform.Lido=0.8 la perte d’un cinquième de ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>One to a line, what is left: price.ETH=0.5, platform.Lido=0.8</source>
        <translation>Une par ligne, ce qui reste&#xa0;: price.ETH=0.5, platform.Lido=0.8</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Supprimer ce scénario</translation>
    </message>
    <message>
        <source>Add scenario “%1”</source>
        <translation>Ajouter le scénario «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change scenario “%1”</source>
        <translation>Modifier le scénario «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove scenario “%1”</source>
        <translation>Supprimer le scénario «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::SettingsDialog</name>
    <message>
        <source>of 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::StackedIncomeChart</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Show all months</source>
        <translation>Afficher tous les mois</translation>
    </message>
    <message>
        <source>accrued</source>
        <translation>acquis</translation>
    </message>
    <message>
        <source>projected mean</source>
        <translation>moyenne projetée</translation>
    </message>
    <message>
        <source>P10–P90 and median</source>
        <translation>P10–P90 et médiane</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>un an plus tôt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>accrued so far</source>
        <translation>acquis jusqu’ici</translation>
    </message>
    <message>
        <source>still expected</source>
        <translation>encore attendu</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>P10 – P90</source>
        <translation>P10 – P90</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>projeté</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>%1 accrued</source>
        <translation>%1 acquis</translation>
    </message>
    <message>
        <source>%1 projected</source>
        <translation>%1 projetés</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un an plus tôt</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>No income to show.</source>
        <translation>Aucun revenu à afficher.</translation>
    </message>
    <message>
        <source>Monthly income from %1 to %2: %3 accrued</source>
        <translation>Revenus mensuels de %1 à %2&#xa0;: %3 acquis</translation>
    </message>
    <message>
        <source>, %1 projected</source>
        <translation>, %1 projetés</translation>
    </message>
    <message>
        <source>. The largest part is %1 with %2.</source>
        <translation>. La plus grande part est %1 avec %2.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::StackingNotice</name>
    <message>
        <source>It is about %1.</source>
        <translation>Il s’agit d’environ %1.</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>Les lier</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::StressModel</name>
    <message>
        <source>%1 a year instead of %2</source>
        <translation>%1 par an au lieu de %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Revenus</translation>
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
        <translation>Corriger les conditions en vigueur</translation>
    </message>
    <message>
        <source>They are different from a day on</source>
        <translation>Elles changent à partir d’un jour</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Modifiées à partir du</translation>
    </message>
    <message>
        <source>First day of the new terms; what was accrued before stays as it was.</source>
        <translation>Premier jour des nouvelles conditions&#x202f;; ce qui était acquis avant ne change pas.</translation>
    </message>
    <message>
        <source>The terms you changed</source>
        <translation>Les conditions modifiées</translation>
    </message>
    <message>
        <source>What was typed before was a mistake: all it has accrued under it is worked out anew.</source>
        <translation>La saisie précédente était erronée&#xa0;: tout ce qu’elle a fait acquérir est recalculé.</translation>
    </message>
    <message>
        <source>The platform pays something else now: what was accrued before stays.</source>
        <translation>La plateforme paie désormais autrement&#xa0;: ce qui était acquis avant reste.</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::Tour</name>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Eight pages, one question each</source>
        <translation>Huit pages, une question chacune</translation>
    </message>
    <message>
        <source>%1 to %2 go straight to a page. %3 finds any command, holding or page by a few letters.</source>
        <translation>%1 à %2 vont droit à une page. %3 trouve toute commande, position ou page en quelques lettres.</translation>
    </message>
    <message>
        <source>Type in what you hold</source>
        <translation>Saisissez ce que vous détenez</translation>
    </message>
    <message>
        <source>Choose what earns and name the coin: defaults are filled in, and a preview shows what it will earn while you type. %1 from anywhere, Enter saves.</source>
        <translation>Choisissez ce qui rapporte et nommez la crypto&#xa0;: les valeurs usuelles sont remplies, et un aperçu montre ce qu’elle rapportera. %1 de partout, Entrée enregistre.</translation>
    </message>
    <message>
        <source>Past and future in one picture</source>
        <translation>Passé et futur en une image</translation>
    </message>
    <message>
        <source>Solid bars have accrued, pale ones are expected. Four times out of five a month should fall inside its whisker. Click a bar for what is behind it.</source>
        <translation>Les barres pleines sont acquises, les pâles attendues. Quatre fois sur cinq un mois devrait tomber dans sa moustache. Cliquez une barre pour voir ce qu’il y a derrière.</translation>
    </message>
    <message>
        <source>Record what really came</source>
        <translation>Saisissez ce qui est vraiment venu</translation>
    </message>
    <message>
        <source>Until you do, the terms of a holding say what it earned. %1 records a payout, %2 a whole month: then the record counts, and late or short payments stand out.</source>
        <translation>D’ici là, les conditions disent ce qu’elle a rapporté. %1 saisit un versement, %2 un mois entier&#xa0;: alors la saisie compte, et les paiements tardifs ou insuffisants ressortent.</translation>
    </message>
    <message>
        <source>What could stop it</source>
        <translation>Ce qui pourrait l’empêcher</translation>
    </message>
    <message>
        <source>Every holding gets a grade, with the reasons and the facts behind it. %1 opens any number of the window down to the prices and entries it is made of.</source>
        <translation>Chaque position reçoit une note, avec ses raisons et ses faits. %1 ouvre tout nombre de la fenêtre jusqu’aux prix et écritures qui le composent.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>Every change is on disk at once. %1 takes back any of them, %2 lists the copies that are kept, and %3 encrypts it. It never leaves this computer.</source>
        <translation>Chaque modification est aussitôt sur le disque. %1 annule n’importe laquelle, %2 liste les copies gardées, et %3 chiffre. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::TradesModel</name>
    <message>
        <source>take out %1</source>
        <translation>retirer %1</translation>
    </message>
    <message>
        <source>put in %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>To get there</source>
        <translation>Pour y arriver</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::WelcomePage</name>
    <message>
        <source>What your coins earn, and what could stop it</source>
        <translation>Ce que vos cryptos rapportent, et ce qui pourrait l’empêcher</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. No account, no keys, no network unless you ask for prices.</source>
        <translation>Tout reste dans un fichier sur cet ordinateur. Ni compte, ni clés, ni réseau, sauf si vous demandez des prix.</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Nouveau portefeuille</translation>
    </message>
    <message>
        <source>Start empty and type in what you hold</source>
        <translation>Commencer à vide et saisir ce que vous détenez</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Ouvrir un portefeuille</translation>
    </message>
    <message>
        <source>A .tidemill file on this computer</source>
        <translation>Un fichier .tidemill sur cet ordinateur</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Explorer l’exemple</translation>
    </message>
    <message>
        <source>Nine holdings, two years, nothing to lose</source>
        <translation>Neuf positions, deux ans, rien à perdre</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>RÉCENTS</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::WindowCommands</name>
    <message>
        <source>Open a portfolio</source>
        <translation>Ouvrir un portefeuille</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder vers</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
    <message>
        <source>Unlock the portfolio first.</source>
        <translation>Déverrouillez d’abord le portefeuille.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Restaurer vers</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurer %1&#x202f;?</translation>
    </message>
    <message>
        <source>The portfolio becomes what it was in %1. What it is now stays beside it, as %2.before-restore.</source>
        <translation>Le portefeuille redevient ce qu’il était dans %1. Son état actuel reste à côté, sous le nom %2.before-restore.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Restauré depuis %1</translation>
    </message>
    <message>
        <source>Open a portfolio first, then drop the rows on it.</source>
        <translation>Ouvrez d’abord un portefeuille, puis déposez-y les lignes.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a number first: a tile, or a cell of a table.</source>
        <translation>Choisissez d’abord un nombre&#xa0;: une tuile, ou une case d’un tableau.</translation>
    </message>
    <message>
        <source>Amounts are hidden. Ctrl+Shift+H shows them again.</source>
        <translation>Les montants sont masqués. Ctrl+Maj+H les affiche à nouveau.</translation>
    </message>
</context>
</TS>
