<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>IncomeHistory</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>%1 · %n holding(s)</source>
        <translation>
            <numerusform>%1 · %n holding</numerusform>
            <numerusform>%1 · %n holdings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AskPricesDialog</name>
    <message numerus="yes">
        <source>The service asks to wait. It is asked again in %n second(s).</source>
        <translation>
            <numerusform>The service asks to wait. It is asked again in %n second.</numerusform>
            <numerusform>The service asks to wait. It is asked again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n price(s)</source>
        <translation>
            <numerusform>Save %n price</numerusform>
            <numerusform>Save %n prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) without an answer that can be used</source>
        <translation>
            <numerusform>%n asset without an answer that can be used</numerusform>
            <numerusform>%n assets without an answer that can be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalendarHeat</name>
    <message numerus="yes">
        <source>%n day(s) with a value; the largest is %1.</source>
        <translation>
            <numerusform>%n day with a value; the largest is %1.</numerusform>
            <numerusform>%n days with a value; the largest is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingsModel</name>
    <message numerus="yes">
        <source>%n day(s) or record(s) without a price are left out</source>
        <translation>
            <numerusform>%n day or record without a price is left out</numerusform>
            <numerusform>%n days or records without a price are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanMove</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceAskingModel</name>
    <message numerus="yes">
        <source>%n close(s), %1 to %2</source>
        <translation>
            <numerusform>%n close, %1 to %2</numerusform>
            <numerusform>%n closes, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskSpread</name>
    <message numerus="yes">
        <source>%n rule(s) of yours</source>
        <translation>
            <numerusform>%n rule of yours</numerusform>
            <numerusform>%n rules of yours</numerusform>
        </translation>
    </message>
</context>
</TS>
