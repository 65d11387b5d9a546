<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccruedCurve</name>
    <message>
        <source>Accrued</source>
        <translation>已计收益</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>H&amp;olding</source>
        <translation>持仓(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Portfolio</source>
        <translation>投资组合(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Explore the Sample</source>
        <translation>浏览示例(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Export Re&amp;port…</source>
        <translation>导出报告(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Print a Report…</source>
        <translation>打印报告(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;assphrase…</source>
        <translation>密码短语(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;How This Number Is Made</source>
        <translation>此数字的来源(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Hide Amounts</source>
        <translation>隐藏金额(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Automatic Theme</source>
        <translation>自动主题(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Holding</source>
        <translation>新建持仓(&amp;N)</translation>
    </message>
    <message>
        <source>Pa&amp;ste Holdings…</source>
        <translation>粘贴持仓(&amp;S)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制一份(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close on a Day…</source>
        <translation>在某日关闭(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Record a Payout…</source>
        <translation>记录收款(&amp;R)…</translation>
    </message>
    <message>
        <source>Record a &amp;Month…</source>
        <translation>记录一个月(&amp;M)…</translation>
    </message>
    <message>
        <source>Enter a &amp;Price…</source>
        <translation>输入价格(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Ask for Prices…</source>
        <translation>查询价格(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Coming Up…</source>
        <translation>即将到来(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Goals…</source>
        <translation>目标(&amp;G)…</translation>
    </message>
    <message>
        <source>Co&amp;vers…</source>
        <translation>保险(&amp;V)…</translation>
    </message>
    <message>
        <source>What R&amp;epeats…</source>
        <translation>定期项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Rules of Law…</source>
        <translation>法规(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Assets…</source>
        <translation>资产(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Platforms…</source>
        <translation>平台(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Weights of the Risks…</source>
        <translation>风险权重(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;aps on Grades…</source>
        <translation>评级上限(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Limits of the Checks…</source>
        <translation>检查阈值(&amp;L)…</translation>
    </message>
    <message>
        <source>Limits and C&amp;osts of Plans…</source>
        <translation>规划的限制与成本(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take the Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Tidemill</source>
        <translation>关于 Tidemill(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Click hides or shows, Ctrl+click shows only this one</source>
        <translation>单击隐藏或显示，Ctrl+单击仅显示此项</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>own hardware</source>
        <translation>自有硬件</translation>
    </message>
    <message>
        <source>custodian</source>
        <translation>托管方</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>发行方</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Portfolios (*.tidemill)</source>
        <translation>投资组合 (*.tidemill)</translation>
    </message>
</context>
<context>
    <name>FanChart</name>
    <message>
        <source>95th percentile</source>
        <translation>第 95 百分位</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>第 90 百分位</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>第 75 百分位</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <translation>第 25 百分位</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>第 10 百分位</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>第 5 百分位</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>the base currency itself</source>
        <translation>即基准货币本身</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>price of %1, 1 day old</source>
        <translation>%1 的价格，1 天前</translation>
    </message>
    <message>
        <source>price of %1, %2 days old</source>
        <translation>%1 的价格，%2 天前</translation>
    </message>
    <message>
        <source>at its peg</source>
        <translation>按锚定价</translation>
    </message>
    <message>
        <source>first known price, of %1, carried back</source>
        <translation>首个已知价格，%1，向前沿用</translation>
    </message>
    <message>
        <source>from another asset’s price of %1</source>
        <translation>由另一资产 %1 的价格得出</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 unless you say otherwise</source>
        <translation>除非另行指定，否则为 %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>one of these is needed</source>
        <translation>须填其一</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>需要填写</translation>
    </message>
    <message>
        <source>Only where it matters</source>
        <translation>仅在相关时</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>Recorded and estimated income</source>
        <translation>已记录与估算收益</translation>
    </message>
    <message>
        <source>A holding earns by its terms from the day it was opened: day by day an estimate accrues. What you record for a stretch of days takes the place of the estimate for these days, so that nothing is counted twice. A full circle marks what was recorded, an empty one what is estimated.</source>
        <translation>持仓自开仓之日起按条款产生收益：每日累计估算值。您为某段日期记录的金额会取代这些日期的估算，不会重复计算。实心圆表示已记录，空心圆表示估算。</translation>
    </message>
    <message>
        <source>Amounts are kept exactly, to 18 decimal places, and every total is the sum of what is shown. An amount without a price of its day is left out of sums of money and said to be; unknown is never counted as zero.</source>
        <translation>金额精确保存至 18 位小数，每个合计都等于所示各项之和。缺少当日价格的金额不计入金额合计并会说明；未知绝不当作零。</translation>
    </message>
    <message>
        <source>Running costs are shown beside income and are not part of it.</source>
        <translation>运行成本与收益并列显示，不计入收益。</translation>
    </message>
    <message>
        <source>What a projection says</source>
        <translation>预测的含义</translation>
    </message>
    <message>
        <source>The future is not known. A projection draws many possible ones, of prices, rates and failures, and shows how income is spread over them: the mean, the median, and the range in which four out of five fall (P10 to P90).</source>
        <translation>未来不可知。预测会生成许多可能的价格、收益率和故障情形，并显示收益的分布：均值、中位数，以及五分之四情形所在的范围（P10 至 P90）。</translation>
    </message>
    <message>
        <source>What it assumes stands on the Projection page and can be changed. A forecast that is kept is scored against what came, so that one can see how far to trust it.</source>
        <translation>其假设列于“预测”页并可更改。保存的预测会与实际结果比对评分，以便了解其可信度。</translation>
    </message>
    <message>
        <source>Scores and grades</source>
        <translation>评分与评级</translation>
    </message>
    <message>
        <source>Each risk that a holding is exposed to is scored from 0, safe, to 100, worst, and every point has a reason with its source. The score of a holding is 100 less the weighted mean of its risks, or lower where a single risk caps it; the grade goes from A, best, to E.</source>
        <translation>持仓的每项风险按 0（安全）至 100（最差）评分，每一分都有原因和来源。持仓评分为 100 减去风险加权均值，若单项风险设限则更低；评级从 A（最佳）到 E。</translation>
    </message>
    <message>
        <source>Facts that nobody knows are no good news: they cost points as “unknown”. Enter what you know under Portfolio, Assets and Platforms.</source>
        <translation>无人知晓的事实并非好消息：它们以“未知”扣分。请在“投资组合”的“资产”和“平台”中输入您所知的信息。</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>您的文件</translation>
    </message>
    <message>
        <source>A portfolio is one file on your disk. Every change is written at once and can be undone, also after a restart. Whenever it is closed a copy is kept, the newest ones of each portfolio; Restore lists what each holds.</source>
        <translation>投资组合是您磁盘上的一个文件。每次更改即时写入并可撤销，重启后亦然。关闭时会保留副本（每个投资组合保留最新的若干份）；“恢复”会列出各副本的内容。</translation>
    </message>
    <message>
        <source>With a passphrase the file and its copies are encrypted. Nobody can bring back a forgotten passphrase. Nothing leaves this computer unless you ask a price service, and then it says what does.</source>
        <translation>设置密码短语后文件及副本将被加密。忘记的密码短语无人能找回。除非您查询价格服务，否则没有任何数据离开此电脑，届时会说明内容。</translation>
    </message>
    <message>
        <source>What can be held</source>
        <translation>可持有的类型</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Weight unless you change it: %1</source>
        <translation>默认权重：%1</translation>
    </message>
    <message>
        <source>Checks of the portfolio</source>
        <translation>投资组合检查</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>HoldingFacts</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no price for %1</source>
        <translation>%1 没有价格</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Against keeping the coins</source>
        <translation>相对持币</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>已计收益</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Left out, no price</source>
        <translation>未计入，无价格</translation>
    </message>
    <message>
        <source>%1 days or records</source>
        <translation>%1 天或条记录</translation>
    </message>
    <message>
        <source>Income a year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>APY</source>
        <translation>APY</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>稀释</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Real yield</source>
        <translation>实际收益率</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>XIRR a year</source>
        <translation>年化 XIRR</translation>
    </message>
    <message>
        <source>TWR a year</source>
        <translation>年化 TWR</translation>
    </message>
    <message>
        <source>TWR</source>
        <translation>TWR</translation>
    </message>
    <message>
        <source>Realised rate</source>
        <translation>实现收益率</translation>
    </message>
    <message>
        <source>Advertised rate</source>
        <translation>宣传收益率</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Yield on cost</source>
        <translation>成本收益率</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1</translation>
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
            <numerusform>其他 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>PaletteItems</name>
    <message>
        <source>Holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>ParamField</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>PastedHoldings</name>
    <message>
        <source>not taken</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>APY</source>
        <translation>APY</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Second asset</source>
        <translation>第二种资产</translation>
    </message>
    <message>
        <source>Second amount</source>
        <translation>第二数量</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>no price in this row</source>
        <translation>此行没有价格</translation>
    </message>
    <message>
        <source>a price of 0 means that it is missing</source>
        <translation>价格为 0 表示缺失</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>is known already</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>row %1 has the same day</source>
        <translation>第 %1 行日期相同</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n holding(s)</source>
        <translation>
            <numerusform>%1 · %n 个持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Home</source>
        <translation>主文件夹</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>Risk at most</source>
        <translation>最高风险</translation>
    </message>
    <message>
        <source>Weighted risk of the mix, 0 to 100; empty: that of today.</source>
        <translation>组合的加权风险，0 至 100；空：今日风险。</translation>
    </message>
    <message>
        <source>One platform at most</source>
        <translation>单一平台至多</translation>
    </message>
    <message>
        <source>Of all money; empty: no cap.</source>
        <translation>占全部资金；空：无上限。</translation>
    </message>
    <message>
        <source>One chain at most</source>
        <translation>单一链至多</translation>
    </message>
    <message>
        <source>One asset at most</source>
        <translation>单一资产至多</translation>
    </message>
    <message>
        <source>Fee of a trade</source>
        <translation>每笔交易费用</translation>
    </message>
    <message>
        <source>What taking out or putting in costs each time.</source>
        <translation>每次取出或投入的成本。</translation>
    </message>
    <message>
        <source>Slippage of a trade</source>
        <translation>交易滑点</translation>
    </message>
    <message>
        <source>Share of what is bought or sold that is lost.</source>
        <translation>买卖中损失的比例。</translation>
    </message>
    <message>
        <source>Fee of a claim</source>
        <translation>领取费用</translation>
    </message>
    <message>
        <source>One claim with its reinvestment; empty: as recorded.</source>
        <translation>一次领取并再投资；空：按记录。</translation>
    </message>
    <message>
        <source>A cover costs</source>
        <translation>保险费用</translation>
    </message>
    <message>
        <source>A year, of what is covered; empty: those in force.</source>
        <translation>每年，占保额；空：现行保险。</translation>
    </message>
    <message>
        <source>Rate without risk</source>
        <translation>无风险收益率</translation>
    </message>
    <message>
        <source>What could be had a year without these risks.</source>
        <translation>不含这些风险时的年收益。</translation>
    </message>
    <message>
        <source>Unaudited and younger than</source>
        <translation>未审计且短于</translation>
    </message>
    <message>
        <source>No better than D until it is so old; 0: never.</source>
        <translation>满此期限前不高于 D；0：从不。</translation>
    </message>
    <message>
        <source>Peg broken by</source>
        <translation>脱锚幅度</translation>
    </message>
    <message>
        <source>No better than D from here on; 0: never.</source>
        <translation>自此不高于 D；0：从不。</translation>
    </message>
    <message>
        <source>Loop this near to liquidation</source>
        <translation>循环距清算</translation>
    </message>
    <message>
        <source>One risk from</source>
        <translation>单项风险自</translation>
    </message>
    <message>
        <source>No better than C from here on; 0: never.</source>
        <translation>自此不高于 C；0：从不。</translation>
    </message>
    <message>
        <source>At one platform</source>
        <translation>在单一平台</translation>
    </message>
    <message>
        <source>Of the value; 0: not checked.</source>
        <translation>占价值；0：不检查。</translation>
    </message>
    <message>
        <source>On one chain</source>
        <translation>在单一链</translation>
    </message>
    <message>
        <source>In one asset</source>
        <translation>在单一资产</translation>
    </message>
    <message>
        <source>Redeemed by one issuer</source>
        <translation>由单一发行方赎回</translation>
    </message>
    <message>
        <source>Income that one failure stops</source>
        <translation>单一故障停止的收益</translation>
    </message>
    <message>
        <source>Of next year’s income; 0: not checked.</source>
        <translation>占明年收益；0：不检查。</translation>
    </message>
    <message>
        <source>Income paid in new tokens</source>
        <translation>以新代币支付的收益</translation>
    </message>
    <message>
        <source>Graded D or E</source>
        <translation>评级 D 或 E</translation>
    </message>
    <message>
        <source>Fall a loop has to bear</source>
        <translation>循环须承受的跌幅</translation>
    </message>
    <message>
        <source>Of the price of its collateral; 0: not checked.</source>
        <translation>其抵押品价格；0：不检查。</translation>
    </message>
    <message>
        <source>Below its peg</source>
        <translation>低于锚定</translation>
    </message>
    <message>
        <source>From here on it needs you; 0: not checked.</source>
        <translation>自此需处理；0：不检查。</translation>
    </message>
    <message>
        <source>In hand within 30 days</source>
        <translation>30 天内可取回</translation>
    </message>
    <message>
        <source>At least so much of the value; 0: not checked.</source>
        <translation>至少占价值；0：不检查。</translation>
    </message>
    <message>
        <source>Income that rules may close</source>
        <translation>法规可关闭的收益</translation>
    </message>
    <message>
        <source>Of next year’s income, within a year; 0: not checked.</source>
        <translation>占明年收益，一年内；0：不检查。</translation>
    </message>
    <message>
        <source>A price may be old</source>
        <translation>价格可陈旧</translation>
    </message>
    <message>
        <source>Days since it was known; 0: not checked.</source>
        <translation>距获知天数；0：不检查。</translation>
    </message>
    <message>
        <source>A cover ends within</source>
        <translation>保险到期于</translation>
    </message>
    <message>
        <source>Days before its end; 0: not checked.</source>
        <translation>到期前天数；0：不检查。</translation>
    </message>
    <message>
        <source>Limits and costs</source>
        <translation>限制与成本</translation>
    </message>
    <message>
        <source>Weights of the risks</source>
        <translation>风险权重</translation>
    </message>
    <message>
        <source>How much each risk counts against the others, 0 to 100. 0 leaves it out of the score; an empty field takes the usual weight in grey.</source>
        <translation>各风险相对其他的权重，0 至 100。0 表示不计；留空则取灰色的常用权重。</translation>
    </message>
    <message>
        <source>Against the others, 0 to 100; 0 leaves it out of the score.</source>
        <translation>相对其他，0 至 100；0 表示不计。</translation>
    </message>
    <message>
        <source>Caps on grades</source>
        <translation>评级上限</translation>
    </message>
    <message>
        <source>Limits of the checks</source>
        <translation>检查阈值</translation>
    </message>
    <message>
        <source>From these limits on “What needs you” speaks up. 0 switches a check off; an empty field takes the usual limit in grey.</source>
        <translation>超过这些阈值时“待处理”会提示。0 关闭该检查；留空则取灰色的常用阈值。</translation>
    </message>
</context>
<context>
    <name>StatusLines</name>
    <message>
        <source>No prices yet</source>
        <translation>尚无价格</translation>
    </message>
    <message>
        <source>Prices: %1, %2</source>
        <translation>价格：%1，%2</translation>
    </message>
    <message>
        <source>All changes saved&#xa0;· %1</source>
        <translation>更改已全部保存 · %1</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>from a CSV file</source>
        <translation>来自 CSV 文件</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>$%1 thousand</source>
        <translation>$%1 千</translation>
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
        <translation>% 每年</translation>
    </message>
    <message>
        <source>%1 % a year, %2 % lost</source>
        <translation>每年 %1&#xa0;%，损失 %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % of its income</source>
        <translation>其收益的 %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2 names a row of %3 that does not exist</source>
        <translation>%1 %2 引用了 %3 中不存在的行</translation>
    </message>
    <message>
        <source>%1 About %2 %3 put elsewhere would do.</source>
        <translation>%1 将约 %2 %3 移至别处即可。</translation>
    </message>
    <message>
        <source>%1 Its price is more than 5 % below its peg today, so the upper end is used.</source>
        <translation>%1 今日价格低于锚定价 5&#xa0;% 以上，故取上限。</translation>
    </message>
    <message>
        <source>%1 a year on your own money</source>
        <translation>自有资金每年 %1</translation>
    </message>
    <message>
        <source>%1 a year, losing %2: %3 a year expected</source>
        <translation>每年 %1，损失 %2：预期每年 %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 项</translation>
    </message>
    <message>
        <source>%1 are left out of totals until one is entered.</source>
        <translation>在输入之前，%1 不计入合计。</translation>
    </message>
    <message>
        <source>%1 by its terms (%2%3 %)</source>
        <translation>%1 按条款（%2%3&#xa0;%）</translation>
    </message>
    <message>
        <source>%1 calls %2 “%3”, which is another coin</source>
        <translation>%1 将 %2 称为“%3”，是另一种币</translation>
    </message>
    <message>
        <source>%1 can be liquidated now.</source>
        <translation>%1 现在可能被清算。</translation>
    </message>
    <message>
        <source>%1 can trade below what stands behind it</source>
        <translation>%1 可能低于其背书价值交易</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 无法读取</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 decimals, at most 18 can be kept</source>
        <translation>%1 位小数，最多保留 18 位</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 在开始前结束</translation>
    </message>
    <message>
        <source>%1 entered; its peg stands for it</source>
        <translation>%1 已输入；以其锚定价代替</translation>
    </message>
    <message>
        <source>%1 entries over %2</source>
        <translation>%1 条记录，跨 %2</translation>
    </message>
    <message>
        <source>%1 fails today</source>
        <translation>%1 今天倒闭</translation>
    </message>
    <message>
        <source>%1 falls by %2 %</source>
        <translation>%1 下跌 %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 falls by 30 %</source>
        <translation>%1 下跌 30&#xa0;%</translation>
    </message>
    <message>
        <source>%1 falls due</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>%1 from its peg</source>
        <translation>偏离锚定 %1</translation>
    </message>
    <message>
        <source>%1 grows per year</source>
        <translation>%1 每年增长</translation>
    </message>
    <message>
        <source>%1 has %2 of the value; the limit is %3.</source>
        <translation>%1 占价值的 %2；上限为 %3。</translation>
    </message>
    <message>
        <source>%1 has a comma, which can&apos;t be read here</source>
        <translation>%1 含逗号，此处无法读取</translation>
    </message>
    <message>
        <source>%1 has a space or a mark between its digits</source>
        <translation>%1 的数字间有空格或符号</translation>
    </message>
    <message>
        <source>%1 has an exponent, which is not accepted</source>
        <translation>%1 含指数，不被接受</translation>
    </message>
    <message>
        <source>%1 has few buyers</source>
        <translation>%1 买家很少</translation>
    </message>
    <message>
        <source>%1 has more than one point</source>
        <translation>%1 含多个小数点</translation>
    </message>
    <message>
        <source>%1 has no parameter of this name</source>
        <translation>%1 没有此名称的参数</translation>
    </message>
    <message>
        <source>%1 has no price of it for these days</source>
        <translation>%1 没有这些日期的价格</translation>
    </message>
    <message>
        <source>%1 has no price. Enter one.</source>
        <translation>%1 没有价格。请输入。</translation>
    </message>
    <message>
        <source>%1 has stood still</source>
        <translation>%1 停滞不变</translation>
    </message>
    <message>
        <source>%1 has traded below it before</source>
        <translation>%1 曾低于该价交易</translation>
    </message>
    <message>
        <source>%1 here or in the catalogue</source>
        <translation>此处或目录中的 %1</translation>
    </message>
    <message>
        <source>%1 holdings</source>
        <translation>%1 个持仓</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not text</source>
        <translation>%1 含非文本字节</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，以 %2 计</translation>
    </message>
    <message>
        <source>%1 in the long run</source>
        <translation>长期 %1</translation>
    </message>
    <message>
        <source>%1 in the order 1–2, 1–3, …</source>
        <translation>%1，顺序为 1–2, 1–3, …</translation>
    </message>
    <message>
        <source>%1 in this portfolio</source>
        <translation>此投资组合中的 %1</translation>
    </message>
    <message>
        <source>%1 is a fixed ratio, not seen in a market</source>
        <translation>%1 是固定比率，并非市场所见</translation>
    </message>
    <message>
        <source>%1 is a security</source>
        <translation>%1 属于证券</translation>
    </message>
    <message>
        <source>%1 is at %2 of 100</source>
        <translation>%1 为 %2（满分 100）</translation>
    </message>
    <message>
        <source>%1 is before 2009-01-03, the first day of Bitcoin</source>
        <translation>%1 早于比特币首日 2009-01-03</translation>
    </message>
    <message>
        <source>%1 is before the first day of the holding</source>
        <translation>%1 早于持仓首日</translation>
    </message>
    <message>
        <source>%1 is before the holding began</source>
        <translation>%1 早于持仓开始</translation>
    </message>
    <message>
        <source>%1 is closed to you</source>
        <translation>%1 对您关闭</translation>
    </message>
    <message>
        <source>%1 is funded by it</source>
        <translation>%1 由其出资</translation>
    </message>
    <message>
        <source>%1 is in the future</source>
        <translation>%1 在未来</translation>
    </message>
    <message>
        <source>%1 is known.</source>
        <translation>%1 已知。</translation>
    </message>
    <message>
        <source>%1 is liquidated if its collateral falls by %2; it should bear %3.</source>
        <translation>抵押品下跌 %2 时 %1 被清算；应能承受 %3。</translation>
    </message>
    <message>
        <source>%1 is meant to be worth</source>
        <translation>%1 应值</translation>
    </message>
    <message>
        <source>%1 is more than ten years ahead</source>
        <translation>%1 超过十年之后</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 为负</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 既非 true 也非 false</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 既非是也非否</translation>
    </message>
    <message>
        <source>%1 is no part of a rule</source>
        <translation>%1 不属于规则</translation>
    </message>
    <message>
        <source>%1 is not a choice here</source>
        <translation>%1 不在可选范围内</translation>
    </message>
    <message>
        <source>%1 is not a currency code</source>
        <translation>%1 不是货币代码</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 不是日期</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 不是有限数</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 不是数字</translation>
    </message>
    <message>
        <source>%1 is not a row of it</source>
        <translation>%1 不是其中的行</translation>
    </message>
    <message>
        <source>%1 is not a share from 0 to 1</source>
        <translation>%1 不是 0 到 1 的比例</translation>
    </message>
    <message>
        <source>%1 is not a time</source>
        <translation>%1 不是时间</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>%1 is not a yearly fraction</source>
        <translation>%1 不是年比例</translation>
    </message>
    <message>
        <source>%1 is not after the first day</source>
        <translation>%1 不晚于首日</translation>
    </message>
    <message>
        <source>%1 is not after today</source>
        <translation>%1 不晚于今日</translation>
    </message>
    <message>
        <source>%1 is not in the calendar</source>
        <translation>%1 不在日历中</translation>
    </message>
    <message>
        <source>%1 is not known to this version</source>
        <translation>此版本无法识别 %1</translation>
    </message>
    <message>
        <source>%1 is not the number of a holding</source>
        <translation>%1 不是持仓编号</translation>
    </message>
    <message>
        <source>%1 is not the number of an asset</source>
        <translation>%1 不是资产编号</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 超出 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 is outside 0 to %2</source>
        <translation>%1 超出 0 到 %2</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 1</source>
        <translation>%1 超出 0 到 1</translation>
    </message>
    <message>
        <source>%1 is outside 0 to 10</source>
        <translation>%1 超出 0 到 10</translation>
    </message>
    <message>
        <source>%1 is outside 1 to %2</source>
        <translation>%1 超出 1 到 %2</translation>
    </message>
    <message>
        <source>%1 is outside the period</source>
        <translation>%1 超出期间</translation>
    </message>
    <message>
        <source>%1 is outside the years 1900 to 2199</source>
        <translation>%1 超出 1900 至 2199 年</translation>
    </message>
    <message>
        <source>%1 is outside what can be calculated with</source>
        <translation>%1 超出可计算范围</translation>
    </message>
    <message>
        <source>%1 is redeemed on business days, by approved holders</source>
        <translation>%1 仅在工作日由获批持有人赎回</translation>
    </message>
    <message>
        <source>%1 is still to come</source>
        <translation>%1 尚未到来</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 过大</translation>
    </message>
    <message>
        <source>%1 is too large to be a number</source>
        <translation>%1 过大，不能作为数字</translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation>%1 过小</translation>
    </message>
    <message>
        <source>%1 is worth %2 less than %3; the limit is %4.</source>
        <translation>%1 比 %3 低 %2；上限为 %4。</translation>
    </message>
    <message>
        <source>%1 liquidates the loop</source>
        <translation>%1 时循环被清算</translation>
    </message>
    <message>
        <source>%1 loses when interest rates rise</source>
        <translation>利率上升时 %1 会贬值</translation>
    </message>
    <message>
        <source>%1 must honour it</source>
        <translation>须由 %1 兑付</translation>
    </message>
    <message>
        <source>%1 of %2 starting days, because a price was missing or too old</source>
        <translation>%2 个起始日中的 %1 个，因价格缺失或过旧</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 中的 %1，%3</translation>
    </message>
    <message>
        <source>%1 of 100 there</source>
        <translation>在那里为 %1（满分 100）</translation>
    </message>
    <message>
        <source>%1 of income</source>
        <translation>收益的 %1</translation>
    </message>
    <message>
        <source>%1 of its income</source>
        <translation>其收益的 %1</translation>
    </message>
    <message>
        <source>%1 of next year&apos;s income is paid in it</source>
        <translation>明年收益的 %1 以它支付</translation>
    </message>
    <message>
        <source>%1 of next year&apos;s income is paid in new tokens or a subsidy; the limit is %2.</source>
        <translation>明年收益的 %1 由新代币或补贴支付；上限为 %2。</translation>
    </message>
    <message>
        <source>%1 of next year&apos;s income stops if %2 fails; the limit is %3.</source>
        <translation>若 %2 出问题，明年收益的 %1 将停止；上限为 %3。</translation>
    </message>
    <message>
        <source>%1 of the money is in %2 and can&apos;t be moved now; the cap is %3. Raise it to %4 at least.</source>
        <translation>%1 的资金在 %2 中，目前无法移动；上限为 %3。请至少提高到 %4。</translation>
    </message>
    <message>
        <source>%1 of the next twelve months</source>
        <translation>未来十二个月的 %1</translation>
    </message>
    <message>
        <source>%1 of the rate after a year</source>
        <translation>一年后为收益率的 %1</translation>
    </message>
    <message>
        <source>%1 of the value can be in hand within 30 days; it should be %2 or more.</source>
        <translation>30 天内可取回价值的 %1；应不低于 %2。</translation>
    </message>
    <message>
        <source>%1 of the value is graded D or E; the limit is %2.</source>
        <translation>价值的 %1 评级为 D 或 E；上限为 %2。</translation>
    </message>
    <message>
        <source>%1 of unbonding</source>
        <translation>解绑 %1</translation>
    </message>
    <message>
        <source>%1 of unbonding (terms)</source>
        <translation>解绑 %1（条款）</translation>
    </message>
    <message>
        <source>%1 of what they are today</source>
        <translation>今日水平的 %1</translation>
    </message>
    <message>
        <source>%1 of zero left out</source>
        <translation>已略去 %1 个零值</translation>
    </message>
    <message>
        <source>%1 on %2 is far from the %3 known for %4: is it the same coin?</source>
        <translation>%2 的 %1 与 %4 已知的 %3 相差很大：是同一种币吗？</translation>
    </message>
    <message>
        <source>%1 on, or have the holding begin earlier</source>
        <translation>%1，或让持仓更早开始</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>%1 rates make them even, and none is more right than another</source>
        <translation>有 %1 个利率使其平衡，无一更正确</translation>
    </message>
    <message>
        <source>%1 rises by %2 %</source>
        <translation>%1 上涨 %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 times your own money</source>
        <translation>自有资金的 %1 倍</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 trades at what it is meant to be worth</source>
        <translation>%1 按应有价值交易</translation>
    </message>
    <message>
        <source>%1 trades away from what it is meant to be worth</source>
        <translation>%1 偏离应有价值</translation>
    </message>
    <message>
        <source>%1 under Risk.</source>
        <translation>%1，见“风险”页。</translation>
    </message>
    <message>
        <source>%1 values are too many</source>
        <translation>%1 个值过多</translation>
    </message>
    <message>
        <source>%1 values do not fit</source>
        <translation>%1 个值不匹配</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1, %2 % a year, %3 % lost</source>
        <translation>%1，每年 %2&#xa0;%，损失 %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1, a chance of %2 within three months at swings of %3 a year</source>
        <translation>%1，年波动 %3 时三个月内概率为 %2</translation>
    </message>
    <message>
        <source>%1: %2: %3 is not in the form Tidemill writes</source>
        <translation>%1：%2：%3 不是 Tidemill 的书写格式</translation>
    </message>
    <message>
        <source>%1: the grade is held at %2 or worse.</source>
        <translation>%1：评级限制为 %2 或更差。</translation>
    </message>
    <message>
        <source>(1 + yield) ÷ (1 + dilution) − 1</source>
        <translation>(1 + 收益率) ÷ (1 + 稀释) − 1</translation>
    </message>
    <message>
        <source>), 0), coalesce((SELECT next FROM sequence WHERE name=?), 1)</source>
        <translation>), 0), coalesce((SELECT next FROM sequence WHERE name=?), 1)</translation>
    </message>
    <message>
        <source>, as APY</source>
        <translation>，按 APY</translation>
    </message>
    <message>
        <source>, loss unknown</source>
        <translation>，损失未知</translation>
    </message>
    <message>
        <source>, not taken off</source>
        <translation>，未扣除</translation>
    </message>
    <message>
        <source>, or let it go.</source>
        <translation>，或任其到期。</translation>
    </message>
    <message>
        <source>, or the caps of %1</source>
        <translation>，或 %1 的上限</translation>
    </message>
    <message>
        <source>, taken off</source>
        <translation>，已扣除</translation>
    </message>
    <message>
        <source>, taken to fall like coins in general</source>
        <translation>，假定与其他币同跌</translation>
    </message>
    <message>
        <source>, the portfolio in %1</source>
        <translation>，投资组合以 %1 计</translation>
    </message>
    <message>
        <source>, this is %1</source>
        <translation>，即 %1</translation>
    </message>
    <message>
        <source>, worth %1, income a year %2</source>
        <translation>，价值 %1，年收益 %2</translation>
    </message>
    <message>
        <source>, × the exchange rate</source>
        <translation>，× 汇率</translation>
    </message>
    <message>
        <source>0 is safe, 100 the worst</source>
        <translation>0 最安全，100 最差</translation>
    </message>
    <message>
        <source>0.003 is 0.3 % of the amount</source>
        <translation>0.003 即金额的 0.3&#xa0;%</translation>
    </message>
    <message>
        <source>0.02 is two percent; a probability stays below 1</source>
        <translation>0.02 即百分之二；概率小于 1</translation>
    </message>
    <message>
        <source>0.026 is 2.6 % a year</source>
        <translation>0.026 即每年 2.6&#xa0;%</translation>
    </message>
    <message>
        <source>0.03 is 3 %</source>
        <translation>0.03 即 3&#xa0;%</translation>
    </message>
    <message>
        <source>0.05 is 5 % a year</source>
        <translation>0.05 即每年 5&#xa0;%</translation>
    </message>
    <message>
        <source>0.1 % to 1 % a year, 40 % lost: an assumption, there is no record of failures yet.</source>
        <translation>每年 0.1&#xa0;% 至 1&#xa0;%，损失 40&#xa0;%：为假设，尚无倒闭记录。</translation>
    </message>
    <message>
        <source>0.25 is 25 %</source>
        <translation>0.25 即 25&#xa0;%</translation>
    </message>
    <message>
        <source>0.3 % to 3 % a year that the peg is lost for good, half lost: an assumption; short depegs are far more frequent.</source>
        <translation>每年 0.3&#xa0;% 至 3&#xa0;% 的概率永久脱锚，损失一半：为假设；短暂脱锚更常见。</translation>
    </message>
    <message>
        <source>0.4 is 40 %</source>
        <translation>0.4 即 40&#xa0;%</translation>
    </message>
    <message>
        <source>0.5 % to 10 % a year: Moore, Christin and Szurdi, “Revisiting the Risks of Bitcoin Currency Exchange Closure”, ACM Transactions on Internet Technology 18 (2018): 38 of 80 exchanges closed within six years; large ones today fail less often. 60 % is assumed lost.</source>
        <translation>每年 0.5&#xa0;% 至 10&#xa0;%：Moore、Christin 和 Szurdi，“Revisiting the Risks of Bitcoin Currency Exchange Closure”，ACM Transactions on Internet Technology 18 (2018)：80 家交易所中 38 家在六年内关闭；如今大型交易所较少倒闭。假定损失 60&#xa0;%。</translation>
    </message>
    <message>
        <source>0.5 % to 9.4 % a year: losses listed by DefiLlama were about 0.5 % (2024) to 3 % (2022) of the value locked; base rates per protocol and year from the same list add up to 9.4 % (contracts 6.1, operation 1.9, oracles 1.3, governance 0.1). Half is assumed lost.</source>
        <translation>每年 0.5&#xa0;% 至 9.4&#xa0;%：DefiLlama 列出的损失约为锁定价值的 0.5&#xa0;%（2024）至 3&#xa0;%（2022）；同一列表中每协议每年的基础概率合计 9.4&#xa0;%（合约 6.1、运营 1.9、预言机 1.3、治理 0.1）。假定损失一半。</translation>
    </message>
    <message>
        <source>0.5 halves every volatility</source>
        <translation>0.5 使每个波动率减半</translation>
    </message>
    <message>
        <source>0.6 leaves 60 %</source>
        <translation>0.6 即保留 60&#xa0;%</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>100 − the weighted mean of the factors that apply</source>
        <translation>100 − 适用因素的加权平均</translation>
    </message>
    <message>
        <source>1000000000000000 (a quadrillion)</source>
        <translation>1000000000000000（千万亿）</translation>
    </message>
    <message>
        <source>20000 paths are plenty</source>
        <translation>20000 条路径足够</translation>
    </message>
    <message>
        <source>3.3 billion dollars of the reserves behind USDC lay at Silicon Valley Bank when it failed; USDC lost its peg for a weekend.</source>
        <translation>USDC 储备中 33 亿美元存于硅谷银行，该行倒闭时 USDC 脱锚一个周末。</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>32 ETH before Electra, 2,048 since</source>
        <translation>Electra 之前 32 ETH，之后 2,048</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>: holding</source>
        <translation>：持仓</translation>
    </message>
    <message>
        <source>: it has no entries, so nothing says how much it holds</source>
        <translation>：没有记录，无从得知持有量</translation>
    </message>
    <message>
        <source>: it has no terms</source>
        <translation>：没有条款</translation>
    </message>
    <message>
        <source>: it is closed before it is opened</source>
        <translation>：关闭早于开始</translation>
    </message>
    <message>
        <source>; each holding on its own</source>
        <translation>；各持仓单独计</translation>
    </message>
    <message>
        <source>; more than twice the terms is not counted on</source>
        <translation>；超过条款两倍的部分不计</translation>
    </message>
    <message>
        <source>; they count as swapped at them. Check the amounts and the prices.</source>
        <translation>；按该价兑换计算。请检查数量和价格。</translation>
    </message>
    <message>
        <source>; too few prices yet</source>
        <translation>；价格尚不足</translation>
    </message>
    <message>
        <source>A central bank</source>
        <translation>中央银行</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>A company can halt withdrawals</source>
        <translation>公司可能暂停提款</translation>
    </message>
    <message>
        <source>A company holds the coins</source>
        <translation>币由公司持有</translation>
    </message>
    <message>
        <source>A company needs a licence to serve you</source>
        <translation>公司需持牌才能为您服务</translation>
    </message>
    <message>
        <source>A fall of the collateral by %1</source>
        <translation>抵押品下跌 %1</translation>
    </message>
    <message>
        <source>A fault or a misused key in the code that holds the money empties it.</source>
        <translation>保管资金的代码出现漏洞或密钥被滥用，资金被掏空。</translation>
    </message>
    <message>
        <source>A fixed amount each period from anything: rent of virtual land or NFTs, shared bandwidth, royalties.</source>
        <translation>每期固定金额，来源不限：虚拟土地或 NFT 租金、共享带宽、版税。</translation>
    </message>
    <message>
        <source>A loop this near to liquidation holds the grade at D, 0 … 1; 0: never.</source>
        <translation>循环距清算如此之近则评级限为 D，0 … 1；0：从不。</translation>
    </message>
    <message>
        <source>A peg broken by this share holds the grade at D, 0 … 1; 0: never.</source>
        <translation>脱锚达到此比例则评级限为 D，0 … 1；0：从不。</translation>
    </message>
    <message>
        <source>A pool is left in both assets</source>
        <translation>退出资金池时得到两种资产</translation>
    </message>
    <message>
        <source>A protocol can be closed to some countries</source>
        <translation>协议可能对某些国家关闭</translation>
    </message>
    <message>
        <source>A protocol, not a company, has it</source>
        <translation>由协议而非公司持有</translation>
    </message>
    <message>
        <source>A rate this high rarely lasts</source>
        <translation>如此高的收益率难以持久</translation>
    </message>
    <message>
        <source>A rule, a licence or a tax takes the income away or makes it unreachable.</source>
        <translation>法规、牌照或税收使收益被取走或无法获得。</translation>
    </message>
    <message>
        <source>A security: who may hold it is restricted</source>
        <translation>证券：持有人受限制</translation>
    </message>
    <message>
        <source>A stablecoin, a receipt or a fund&apos;s token is worth less than what it stands for.</source>
        <translation>稳定币、凭证或基金代币的价值低于其所代表的资产。</translation>
    </message>
    <message>
        <source>A validator you don&apos;t run</source>
        <translation>非您运行的验证者</translation>
    </message>
    <message>
        <source>A validator, masternode or service node you run yourself: rewards on its bond, less what it costs to run.</source>
        <translation>自己运行的验证者、主节点或服务节点：保证金产生的奖励减去运行成本。</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>A year for 32 ETH</source>
        <translation>每 32 ETH 每年</translation>
    </message>
    <message>
        <source>A year, as a share of the cover; the target the price falls to.</source>
        <translation>每年，占保额比例；价格下降的目标。</translation>
    </message>
    <message>
        <source>A year; also gives the expected loss it covers.</source>
        <translation>每年；同时给出所保的预期损失。</translation>
    </message>
    <message>
        <source>APR and APY</source>
        <translation>APR 与 APY</translation>
    </message>
    <message>
        <source>Aave never lends more than there is</source>
        <translation>Aave 从不借出超过现有的量</translation>
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
        <translation>Aave：从拐点到满使用率的升幅。Compound、Comet：每单位使用率。</translation>
    </message>
    <message>
        <source>Aave: rise from zero to the kink. Compound, Comet: per unit of utilisation.</source>
        <translation>Aave：从零到拐点的升幅。Compound、Comet：每单位使用率。</translation>
    </message>
    <message>
        <source>Above it the excess halves with each such step.</source>
        <translation>超过后每一步超出部分减半。</translation>
    </message>
    <message>
        <source>Add asset %1</source>
        <translation>添加资产 %1</translation>
    </message>
    <message>
        <source>Add forecast %1</source>
        <translation>添加预测 %1</translation>
    </message>
    <message>
        <source>Add goal %1</source>
        <translation>添加目标 %1</translation>
    </message>
    <message>
        <source>Add incidents</source>
        <translation>添加事故</translation>
    </message>
    <message>
        <source>Add platform %1</source>
        <translation>添加平台 %1</translation>
    </message>
    <message>
        <source>After 18 days</source>
        <translation>18 天后</translation>
    </message>
    <message>
        <source>After dilution nothing is left</source>
        <translation>扣除稀释后一无所剩</translation>
    </message>
    <message>
        <source>Age of the contracts</source>
        <translation>合约年限</translation>
    </message>
    <message>
        <source>Age of the price of %1</source>
        <translation>%1 价格的陈旧程度</translation>
    </message>
    <message>
        <source>All ETH that is staked.</source>
        <translation>全部质押的 ETH。</translation>
    </message>
    <message>
        <source>All coins; for the steps, when the step began.</source>
        <translation>全部币量；对于阶梯，为阶梯开始时。</translation>
    </message>
    <message>
        <source>All of it is counted in the holding it comes from.</source>
        <translation>全部计入其来源持仓。</translation>
    </message>
    <message>
        <source>All payments came as the terms say.</source>
        <translation>所有付款均符合条款。</translation>
    </message>
    <message>
        <source>All rates that fit</source>
        <translation>所有符合的利率</translation>
    </message>
    <message>
        <source>All that was slashed within 36 days; only this validator when left out.</source>
        <translation>36 天内全部被罚没量；留空则仅此验证者。</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>全部票数</translation>
    </message>
    <message>
        <source>Also gives a mean over time of the shares below.</source>
        <translation>同时给出下列份额的时间均值。</translation>
    </message>
    <message>
        <source>Also gives losses in money.</source>
        <translation>同时给出金额损失。</translation>
    </message>
    <message>
        <source>Also gives the present value at this effective yearly rate.</source>
        <translation>同时给出按此实际年收益率的现值。</translation>
    </message>
    <message>
        <source>Also gives the present value at this yearly rate.</source>
        <translation>同时给出按此年利率的现值。</translation>
    </message>
    <message>
        <source>Also gives the price after this purchase.</source>
        <translation>同时给出此次购买后的价格。</translation>
    </message>
    <message>
        <source>Also gives what the node gets when a minipool ends with this.</source>
        <translation>同时给出迷你池以此结束时节点所得。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount a %1</source>
        <translation>每%1金额</translation>
    </message>
    <message>
        <source>Amount got out</source>
        <translation>取出数量</translation>
    </message>
    <message>
        <source>Amount held</source>
        <translation>持有数量</translation>
    </message>
    <message>
        <source>Amount lent</source>
        <translation>借出数量</translation>
    </message>
    <message>
        <source>Amount locked</source>
        <translation>锁定数量</translation>
    </message>
    <message>
        <source>Amount of the first</source>
        <translation>第一种的数量</translation>
    </message>
    <message>
        <source>Amount of the second</source>
        <translation>第二种的数量</translation>
    </message>
    <message>
        <source>Amount of token 0</source>
        <translation>代币 0 数量</translation>
    </message>
    <message>
        <source>Amount of token 1</source>
        <translation>代币 1 数量</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>投入数量</translation>
    </message>
    <message>
        <source>Amount staked</source>
        <translation>质押数量</translation>
    </message>
    <message>
        <source>Amounts of %1</source>
        <translation>%1 的数量</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>放大系数</translation>
    </message>
    <message>
        <source>An asset is lent, some is borrowed against it and lent again, several times over: more income on the same money, borrow interest to pay, and a price at which it is liquidated.</source>
        <translation>借出资产、以其抵押借款、再次借出，循环多次：同样本金收益更多，但需支付借款利息，并存在被清算的价格。</translation>
    </message>
    <message>
        <source>An assumption.</source>
        <translation>为假设。</translation>
    </message>
    <message>
        <source>An assumption. For comparison: BTC closed at 67,567 dollars on 8 November 2021 and at 15,787 on 21 November 2022, 77 % lower.</source>
        <translation>为假设。对比：BTC 2021 年 11 月 8 日收于 67,567 美元，2022 年 11 月 21 日收于 15,787 美元，下跌 77&#xa0;%。</translation>
    </message>
    <message>
        <source>An issuer owes you the money</source>
        <translation>发行方欠您这笔钱</translation>
    </message>
    <message>
        <source>April</source>
        <translation>四月</translation>
    </message>
    <message>
        <source>As many as so many equal parts</source>
        <translation>相当于这么多等份</translation>
    </message>
    <message>
        <source>As the chain expects them.</source>
        <translation>按链的预期。</translation>
    </message>
    <message>
        <source>Asks who you are</source>
        <translation>要求验证身份</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>At these swings a year costs about %1 against holding both, before fees.</source>
        <translation>在此波动下，一年相对持有两者约损失 %1，未计手续费。</translation>
    </message>
    <message>
        <source>At zero utilisation, a year.</source>
        <translation>零使用率时，每年。</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Audits published</source>
        <translation>已公布的审计</translation>
    </message>
    <message>
        <source>August</source>
        <translation>八月</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>BAL a year</source>
        <translation>每年 BAL</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>当前余额</translation>
    </message>
    <message>
        <source>Balance on leaving</source>
        <translation>退出时余额</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Base currency of every total.</source>
        <translation>所有合计的基准货币。</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>基础费</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>基础利率</translation>
    </message>
    <message>
        <source>Base reward per ETH and epoch</source>
        <translation>每 ETH 每纪元基础奖励</translation>
    </message>
    <message>
        <source>Bear −60 %</source>
        <translation>熊市 −60&#xa0;%</translation>
    </message>
    <message>
        <source>Before the cap</source>
        <translation>上限前</translation>
    </message>
    <message>
        <source>Blocks a year</source>
        <translation>每年区块数</translation>
    </message>
    <message>
        <source>Blocks made over blocks expected.</source>
        <translation>已出块数除以预期块数。</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Bond asset</source>
        <translation>保证金资产</translation>
    </message>
    <message>
        <source>Bond elsewhere</source>
        <translation>保证金用于别处</translation>
    </message>
    <message>
        <source>Bonded goal</source>
        <translation>质押目标</translation>
    </message>
    <message>
        <source>Bonded ratio</source>
        <translation>质押比率</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>加成</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>借入</translation>
    </message>
    <message>
        <source>Borrow interest</source>
        <translation>借款利息</translation>
    </message>
    <message>
        <source>Borrow rate</source>
        <translation>借款利率</translation>
    </message>
    <message>
        <source>Borrow rate at which it earns nothing</source>
        <translation>收益为零的借款利率</translation>
    </message>
    <message>
        <source>Borrowed and kept</source>
        <translation>借入并保留</translation>
    </message>
    <message>
        <source>Borrowed asset</source>
        <translation>借入资产</translation>
    </message>
    <message>
        <source>Borrowed per deposit</source>
        <translation>每笔存款的借款</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Break-even chance of failure</source>
        <translation>盈亏平衡的失败概率</translation>
    </message>
    <message>
        <source>Break-even probability</source>
        <translation>盈亏平衡概率</translation>
    </message>
    <message>
        <source>Burned</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>By itself at mean prices: what may go wrong is taken off the total, not here.</source>
        <translation>按平均价格单独计算：可能的意外从合计中扣除，不在此处。</translation>
    </message>
    <message>
        <source>CRV a year</source>
        <translation>每年 CRV</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>日历年</translation>
    </message>
    <message>
        <source>Cap of a day</source>
        <translation>每日上限</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Capital that is locked and given back.</source>
        <translation>锁定并将返还的资本。</translation>
    </message>
    <message>
        <source>Capital that may count twice.</source>
        <translation>可能重复计算的资本。</translation>
    </message>
    <message>
        <source>Cardano pool rewards</source>
        <translation>Cardano 池奖励</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cash flows</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>Celsius stopped withdrawals on 12 June 2022; forced sellers pushed stETH about 6 % below ETH while ETH itself fell.</source>
        <translation>Celsius 于 2022 年 6 月 12 日暂停提款；被迫抛售使 stETH 低于 ETH 约 6&#xa0;%，而 ETH 自身也在下跌。</translation>
    </message>
    <message>
        <source>Chance and size of a slashing</source>
        <translation>罚没的概率与幅度</translation>
    </message>
    <message>
        <source>Chance of failure</source>
        <translation>失败概率</translation>
    </message>
    <message>
        <source>Chance of slashing</source>
        <translation>罚没概率</translation>
    </message>
    <message>
        <source>Chance within a year that part of the stake is taken as a penalty.</source>
        <translation>一年内部分质押因处罚被扣除的概率。</translation>
    </message>
    <message>
        <source>Change asset %1</source>
        <translation>更改资产 %1</translation>
    </message>
    <message>
        <source>Change goal %1</source>
        <translation>更改目标 %1</translation>
    </message>
    <message>
        <source>Change platform %1</source>
        <translation>更改平台 %1</translation>
    </message>
    <message>
        <source>Change terms of %1</source>
        <translation>更改 %1 的条款</translation>
    </message>
    <message>
        <source>Claim every</source>
        <translation>领取间隔</translation>
    </message>
    <message>
        <source>Claims a year</source>
        <translation>每年领取次数</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭于</translation>
    </message>
    <message>
        <source>Closed to your country</source>
        <translation>对您所在国家关闭</translation>
    </message>
    <message>
        <source>Coin got out</source>
        <translation>得到的币</translation>
    </message>
    <message>
        <source>Coin j for coin i</source>
        <translation>币 j 换币 i</translation>
    </message>
    <message>
        <source>Coin put in</source>
        <translation>投入的币</translation>
    </message>
    <message>
        <source>CoinGecko</source>
        <translation>CoinGecko</translation>
    </message>
    <message>
        <source>Coins in your own wallet earn nothing that is regulated.</source>
        <translation>自有钱包中的币不产生受监管的收益。</translation>
    </message>
    <message>
        <source>Coins lent to a protocol&apos;s pool, an exchange or a lender, earning interest.</source>
        <translation>借给协议资金池、交易所或贷款机构并赚取利息的币。</translation>
    </message>
    <message>
        <source>Coins lose 60 %, rates a third, at once.</source>
        <translation>币价骤跌 60&#xa0;%，收益率降三分之一。</translation>
    </message>
    <message>
        <source>Coins that earn nothing: idle funds, claimed rewards, what is waiting.</source>
        <translation>不产生收益的币：闲置资金、已领取的奖励、等待中的资金。</translation>
    </message>
    <message>
        <source>Coins that secure a network through a validator or a liquid-staking protocol and earn its rewards.</source>
        <translation>通过验证者或流动性质押协议保护网络并赚取奖励的币。</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵押品</translation>
    </message>
    <message>
        <source>Collateral and debt are one asset, so no price liquidates it</source>
        <translation>抵押品与债务为同一资产，任何价格都不会清算</translation>
    </message>
    <message>
        <source>Comet sets the supply rate by a curve of its own; give supply_slope and the others for it.</source>
        <translation>Comet 以自身曲线确定存款利率；请给出 supply_slope 等。</translation>
    </message>
    <message>
        <source>Comet&apos;s second curve.</source>
        <translation>Comet 的第二条曲线。</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Commission paid</source>
        <translation>已付佣金</translation>
    </message>
    <message>
        <source>Community tax</source>
        <translation>社区税</translation>
    </message>
    <message>
        <source>Compound III (its supply curve)</source>
        <translation>Compound III（其存款曲线）</translation>
    </message>
    <message>
        <source>Compound, jump rate</source>
        <translation>Compound，跳跃利率</translation>
    </message>
    <message>
        <source>Compounding</source>
        <translation>复利</translation>
    </message>
    <message>
        <source>Compounding a year</source>
        <translation>每年复利次数</translation>
    </message>
    <message>
        <source>Concentrated (a range of prices)</source>
        <translation>集中（一个价格区间）</translation>
    </message>
    <message>
        <source>Concentrated liquidity</source>
        <translation>集中流动性</translation>
    </message>
    <message>
        <source>Concentrated positions that earn nothing.</source>
        <translation>不产生收益的集中头寸。</translation>
    </message>
    <message>
        <source>Concentrated: the highest price of the first asset, in the second.</source>
        <translation>集中：以第二种资产计的第一种资产最高价。</translation>
    </message>
    <message>
        <source>Concentrated: the lowest price of the first asset, in the second, at which it trades.</source>
        <translation>集中：以第二种资产计的第一种资产最低交易价。</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Constant product (50/50)</source>
        <translation>恒定乘积（50/50）</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>Contracts without a known audit hold the grade at D until they are so many days old; 0: never.</source>
        <translation>无已知审计的合约在满此天数前评级限为 D；0：从不。</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>惯例</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Correlation between the prices of any two coins, −1 … 1.</source>
        <translation>任意两种币价格的相关性，−1 … 1。</translation>
    </message>
    <message>
        <source>Correlation of the two prices</source>
        <translation>两种价格的相关性</translation>
    </message>
    <message>
        <source>Correlations between prices</source>
        <translation>价格间的相关性</translation>
    </message>
    <message>
        <source>Correlations repaired</source>
        <translation>相关性已修正</translation>
    </message>
    <message>
        <source>Cosmos staking</source>
        <translation>Cosmos 质押</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Costs of “</source>
        <translation>成本：“</translation>
    </message>
    <message>
        <source>Counted in the holding it comes from</source>
        <translation>计入其来源持仓</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>重复计算</translation>
    </message>
    <message>
        <source>Counted twice, or linked to what is worth less</source>
        <translation>重复计算，或关联到价值更低的项目</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>交易对手</translation>
    </message>
    <message>
        <source>Counter­party</source>
        <translation>交易对手</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Cover premiums</source>
        <translation>保险费</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Custom stream</source>
        <translation>自定义收入流</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 11 to 12 March 2020: BTC 7,911.43 to 4,970.79, ETH 194.87 to 112.35.</source>
        <translation>美元日收盘价，2020 年 3 月 11 至 12 日：BTC 7,911.43 至 4,970.79，ETH 194.87 至 112.35。</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 5 to 12 May 2022: BTC 36,575.14 to 29,047.75, ETH 2,749.21 to 1,961.70. UST below 20 cents and LUNA down by more than 99.9 %: Briola et al., “Anatomy of a stablecoin’s failure: the Terra-Luna case”, Finance Research Letters 51 (2023).</source>
        <translation>美元日收盘价，2022 年 5 月 5 至 12 日：BTC 36,575.14 至 29,047.75，ETH 2,749.21 至 1,961.70。UST 低于 20 美分，LUNA 下跌超过 99.9&#xa0;%：Briola 等，“Anatomy of a stablecoin’s failure: the Terra-Luna case”，Finance Research Letters 51 (2023)。</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 5 to 9 November 2022: BTC 21,282.69 to 15,880.78, ETH 1,627.97 to 1,100.17. Platforms: their own statements and the filings in Delaware and New Jersey, November 2022.</source>
        <translation>美元日收盘价，2022 年 11 月 5 至 9 日：BTC 21,282.69 至 15,880.78，ETH 1,627.97 至 1,100.17。平台：其声明及 2022 年 11 月在特拉华州和新泽西州的申请。</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 9 to 11 March 2023: USDC 1.00001 to 0.97150 (lowest 0.8774), BTC 20,363.02 to 20,632.41, ETH 1,438.66 to 1,482.62. Reserves: Circle’s statement of 11 March 2023.</source>
        <translation>美元日收盘价，2023 年 3 月 9 至 11 日：USDC 1.00001 至 0.97150（最低 0.8774），BTC 20,363.02 至 20,632.41，ETH 1,438.66 至 1,482.62。储备：Circle 2023 年 3 月 11 日声明。</translation>
    </message>
    <message>
        <source>Daily closes in dollars, 9 to 18 June 2022: BTC 30,112.00 to 19,017.64, ETH 1,789.83 to 993.64. The discount: Nansen, “On-chain forensics: demystifying stETH’s de-peg”, June 2022.</source>
        <translation>美元日收盘价，2022 年 6 月 9 至 18 日：BTC 30,112.00 至 19,017.64，ETH 1,789.83 至 993.64。折价：Nansen，“On-chain forensics: demystifying stETH’s de-peg”，2022 年 6 月。</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>计日方式</translation>
    </message>
    <message>
        <source>Day the incentives end</source>
        <translation>激励结束日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days at the new place</source>
        <translation>在新场所的天数</translation>
    </message>
    <message>
        <source>Days at the new rate until it has paid</source>
        <translation>按新收益率回本所需天数</translation>
    </message>
    <message>
        <source>Days before its end from which a cover needs you; 0: not checked.</source>
        <translation>保险到期前提醒的天数；0：不检查。</translation>
    </message>
    <message>
        <source>Days between claims</source>
        <translation>领取间隔天数</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>计入天数</translation>
    </message>
    <message>
        <source>Days from asking for the coins until they are back.</source>
        <translation>从申请赎回到取回币的天数。</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>距今天数</translation>
    </message>
    <message>
        <source>Days that a price in use may be old; 0: not checked.</source>
        <translation>所用价格可陈旧天数；0：不检查。</translation>
    </message>
    <message>
        <source>Days to unlock</source>
        <translation>解锁所需天数</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>December</source>
        <translation>十二月</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>DefiLlama</source>
        <translation>DefiLlama</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <source>Delegated to you</source>
        <translation>委托给您的</translation>
    </message>
    <message>
        <source>Delegator&apos;s rate</source>
        <translation>委托人收益率</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>稀释</translation>
    </message>
    <message>
        <source>Dilution of unstaked coins</source>
        <translation>未质押币的稀释</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Distance of %1</source>
        <translation>%1 的距离</translation>
    </message>
    <message>
        <source>Drift of %1</source>
        <translation>%1 的漂移</translation>
    </message>
    <message>
        <source>Drift of prices</source>
        <translation>价格漂移</translation>
    </message>
    <message>
        <source>Earned from</source>
        <translation>起息于</translation>
    </message>
    <message>
        <source>Earned less spent</source>
        <translation>收入减支出</translation>
    </message>
    <message>
        <source>Effective balance</source>
        <translation>有效余额</translation>
    </message>
    <message>
        <source>Effective yield (APY)</source>
        <translation>实际收益率（APY）</translation>
    </message>
    <message>
        <source>Efficiency at this price</source>
        <translation>此价格下的效率</translation>
    </message>
    <message>
        <source>Efficiency in the middle</source>
        <translation>中点效率</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>排放</translation>
    </message>
    <message>
        <source>Emissions fall per year</source>
        <translation>排放每年下降</translation>
    </message>
    <message>
        <source>End recurring %1</source>
        <translation>结束定期项 %1</translation>
    </message>
    <message>
        <source>Enter a price: until then they are in no total.</source>
        <translation>请输入价格：在此之前不计入任何合计。</translation>
    </message>
    <message>
        <source>Enter or import newer prices.</source>
        <translation>请输入或导入更新的价格。</translation>
    </message>
    <message>
        <source>Entry price</source>
        <translation>入场价格</translation>
    </message>
    <message>
        <source>Entry price of the first</source>
        <translation>第一种的入场价</translation>
    </message>
    <message>
        <source>Entry price of the second</source>
        <translation>第二种的入场价</translation>
    </message>
    <message>
        <source>Estimated from the terms, because no record covers the day. Between two changes of balance or terms the running sum is rounded once, at 18 places.</source>
        <translation>按条款估算，因当日无记录覆盖。余额或条款两次变更之间累计值仅在 18 位小数处舍入一次。</translation>
    </message>
    <message>
        <source>Ethereum slashing</source>
        <translation>以太坊罚没</translation>
    </message>
    <message>
        <source>Ethereum staking rewards</source>
        <translation>以太坊质押奖励</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>Every concentrated position is in its range.</source>
        <translation>所有集中头寸均在区间内。</translation>
    </message>
    <message>
        <source>Every rate is half of what it is.</source>
        <translation>所有收益率减半。</translation>
    </message>
    <message>
        <source>Everything held has a price.</source>
        <translation>所有持有资产均有价格。</translation>
    </message>
    <message>
        <source>Everything is counted in %1</source>
        <translation>全部以 %1 计</translation>
    </message>
    <message>
        <source>Everything is lost within one period.</source>
        <translation>一期内全部损失。</translation>
    </message>
    <message>
        <source>Everything that is paid from new tokens or a subsidy stops today.</source>
        <translation>所有由新代币或补贴支付的收益今天停止。</translation>
    </message>
    <message>
        <source>Expected income</source>
        <translation>预期收益</translation>
    </message>
    <message>
        <source>Expected income of %1, %2</source>
        <translation>%1 的预期收益，%2</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>预期损失</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>预期尾部损失</translation>
    </message>
    <message>
        <source>Exploit of %1</source>
        <translation>%1 被攻击</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>敞口</translation>
    </message>
    <message>
        <source>FTX 2022</source>
        <translation>FTX 2022</translation>
    </message>
    <message>
        <source>FTX stopped withdrawals on 8 November 2022 and filed for bankruptcy on 11 November; BlockFi stopped withdrawals on 10 November.</source>
        <translation>FTX 于 2022 年 11 月 8 日暂停提款，11 日申请破产；BlockFi 于 10 日暂停提款。</translation>
    </message>
    <message>
        <source>Failure of %1</source>
        <translation>%1 倒闭</translation>
    </message>
    <message>
        <source>Failures in a bad year</source>
        <translation>坏年份的失败率</translation>
    </message>
    <message>
        <source>Fall a day</source>
        <translation>每日下降</translation>
    </message>
    <message>
        <source>Fall of its collateral that a loop has to bear, 0 … 1; 0: not checked.</source>
        <translation>循环须承受的抵押品跌幅，0 … 1；0：不检查。</translation>
    </message>
    <message>
        <source>Fall of the collateral until liquidation</source>
        <translation>抵押品距清算跌幅</translation>
    </message>
    <message>
        <source>Fall of the price that liquidates it</source>
        <translation>触发清算的跌幅</translation>
    </message>
    <message>
        <source>Fall until liquidation</source>
        <translation>距清算跌幅</translation>
    </message>
    <message>
        <source>Falloff</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>February</source>
        <translation>二月</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>手续费率</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Fees and earnings missed</source>
        <translation>费用与错失的收益</translation>
    </message>
    <message>
        <source>First asset</source>
        <translation>第一种资产</translation>
    </message>
    <message>
        <source>First day without incentives.</source>
        <translation>没有激励的第一天。</translation>
    </message>
    <message>
        <source>First rate</source>
        <translation>首个利率</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>固定成本</translation>
    </message>
    <message>
        <source>Fixed until</source>
        <translation>固定至</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>For a purchase of the whole capacity.</source>
        <translation>购买全部容量时。</translation>
    </message>
    <message>
        <source>For all pools together in the epoch.</source>
        <translation>该纪元所有池合计。</translation>
    </message>
    <message>
        <source>For every payment.</source>
        <translation>每笔付款。</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>%1 的预测</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>自第几天</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Gain a day</source>
        <translation>每日收益</translation>
    </message>
    <message>
        <source>Gained by moving</source>
        <translation>迁移所得</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Gauge weight</source>
        <translation>Gauge 权重</translation>
    </message>
    <message>
        <source>Give its life to know the profit; without it the return knows no wear.</source>
        <translation>请给出寿命以得知利润；否则回报不计损耗。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Got out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Government bonds or bills held as a token: what they yield, less the fund&apos;s fee, accrued daily and paid on the coupon dates.</source>
        <translation>以代币形式持有的国债：收益减去基金费用，按日计提，在付息日支付。</translation>
    </message>
    <message>
        <source>Gross income</source>
        <translation>总收益</translation>
    </message>
    <message>
        <source>Growth factor</source>
        <translation>增长系数</translation>
    </message>
    <message>
        <source>Growth of one unit</source>
        <translation>一单位的增长</translation>
    </message>
    <message>
        <source>Growth of the supply of %1</source>
        <translation>%1 供应量增长</translation>
    </message>
    <message>
        <source>Gwei</source>
        <translation>Gwei</translation>
    </message>
    <message>
        <source>HNT a year</source>
        <translation>每年 HNT</translation>
    </message>
    <message>
        <source>Had the coins been kept</source>
        <translation>若一直持有原币</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>半衰期</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Hardware has to be sold or written off</source>
        <translation>硬件须出售或报废</translation>
    </message>
    <message>
        <source>Hardware life</source>
        <translation>硬件寿命</translation>
    </message>
    <message>
        <source>Hardware price</source>
        <translation>硬件价格</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>风险事件</translation>
    </message>
    <message>
        <source>Health factor</source>
        <translation>健康系数</translation>
    </message>
    <message>
        <source>Health of a loan</source>
        <translation>贷款健康度</translation>
    </message>
    <message>
        <source>Heavier tails: Student&apos;s t, scaled to the same volatility.</source>
        <translation>更厚尾部：学生 t 分布，按同一波动率缩放。</translation>
    </message>
    <message>
        <source>Held to the scale 0–100</source>
        <translation>限制在 0–100 范围内</translation>
    </message>
    <message>
        <source>Hold more than one asset.</source>
        <translation>持有多种资产。</translation>
    </message>
    <message>
        <source>Hold what others issue.</source>
        <translation>持有其他发行方的资产。</translation>
    </message>
    <message>
        <source>Holdings without a price.</source>
        <translation>没有价格的持仓。</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Hosting, power and the like, in the base currency.</source>
        <translation>托管、电费等，以基准货币计。</translation>
    </message>
    <message>
        <source>How days and years are counted.</source>
        <translation>天数与年数的计算方式。</translation>
    </message>
    <message>
        <source>How far a loan is from liquidation, with one or several coins as collateral.</source>
        <translation>以一种或多种币抵押的贷款距清算多远。</translation>
    </message>
    <message>
        <source>How far something pegged may be below what it is meant to be worth.</source>
        <translation>锚定资产可低于应有价值的幅度。</translation>
    </message>
    <message>
        <source>How fast the price falls to the target.</source>
        <translation>价格降至目标的速度。</translation>
    </message>
    <message>
        <source>How large a share of many protocols or borrowers fails together in a year as bad as the confidence says.</source>
        <translation>在置信度所示的坏年份中，众多协议或借款人同时违约的比例。</translation>
    </message>
    <message>
        <source>How likely a loss may be in a year until the holding earns no more than a safe place. If you think it likelier, the rate doesn&apos;t pay for the risk.</source>
        <translation>一年内损失概率多大时，持仓收益不再高于安全场所。若您认为更可能，则收益率不足以补偿风险。</translation>
    </message>
    <message>
        <source>How long capital must earn a better rate until the move has paid for its fees and for the days it earned nothing.</source>
        <translation>资本须以更高收益率赚取多久，才能弥补迁移费用和空档天数。</translation>
    </message>
    <message>
        <source>How long it covers.</source>
        <translation>保障时长。</translation>
    </message>
    <message>
        <source>How long the company has existed</source>
        <translation>公司存在时间</translation>
    </message>
    <message>
        <source>How long.</source>
        <translation>时长。</translation>
    </message>
    <message>
        <source>How long; parts of a day count.</source>
        <translation>时长；不足一天也计。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>How many days before its end a cover needs you.</source>
        <translation>保险到期前多少天提醒您。</translation>
    </message>
    <message>
        <source>How many days old a price in use may be.</source>
        <translation>所用价格最多可陈旧多少天。</translation>
    </message>
    <message>
        <source>How many operators share the stake</source>
        <translation>分担质押的运营者数量</translation>
    </message>
    <message>
        <source>How many stakes of 32 ETH are active.</source>
        <translation>活跃的 32 ETH 质押份数。</translation>
    </message>
    <message>
        <source>How many times something is borrowed.</source>
        <translation>借款次数。</translation>
    </message>
    <message>
        <source>How many tokens a scheme hands out, and what a deposit gets of them.</source>
        <translation>方案分发多少代币，以及一笔存款可得多少。</translation>
    </message>
    <message>
        <source>How much a mix may lose with a given confidence, the mean loss beyond, and what each part adds. Growth is not in it.</source>
        <translation>组合在给定置信度下可能的损失、超出部分的平均损失及各部分贡献。不含增长。</translation>
    </message>
    <message>
        <source>How much a total hangs on few parts: 10,000 is one part alone. Below 1,500 is usually called spread, above 2,500 concentrated.</source>
        <translation>总量依赖少数部分的程度：10,000 为单一部分。低于 1,500 通常称分散，高于 2,500 称集中。</translation>
    </message>
    <message>
        <source>How much all depend on one common cause.</source>
        <translation>全部依赖同一原因的程度。</translation>
    </message>
    <message>
        <source>How much is borrowed for each unit of your own</source>
        <translation>每单位自有资金的借款额</translation>
    </message>
    <message>
        <source>How much of the second asset was put in.</source>
        <translation>投入的第二种资产数量。</translation>
    </message>
    <message>
        <source>How much the supply of the coin grows a year.</source>
        <translation>币的供应量每年增长多少。</translation>
    </message>
    <message>
        <source>How near that debt is to liquidation</source>
        <translation>该债务距清算有多近</translation>
    </message>
    <message>
        <source>How often a year earnings join the balance; 31536000 is every second.</source>
        <translation>每年收益计入余额的次数；31536000 为每秒。</translation>
    </message>
    <message>
        <source>How often a year interest joins the balances, for the APY; 1 reads both rates as yearly yields.</source>
        <translation>每年利息计入余额的次数，用于 APY；1 表示两者均为年收益率。</translation>
    </message>
    <message>
        <source>How often the income is paid: counted back from maturity, else on from the first day.</source>
        <translation>付息频率：从到期日倒推，否则从首日起算。</translation>
    </message>
    <message>
        <source>How often to claim and reinvest rewards when every claim costs a fee: too rarely loses interest on interest, too often loses fees.</source>
        <translation>每次领取都有费用时应多久领取再投资：太少损失复利，太多损失费用。</translation>
    </message>
    <message>
        <source>How often you borrow.</source>
        <translation>借款次数。</translation>
    </message>
    <message>
        <source>How the company keeps coins</source>
        <translation>公司如何保管币</translation>
    </message>
    <message>
        <source>How the pool prices its coins.</source>
        <translation>资金池如何定价。</translation>
    </message>
    <message>
        <source>How this income is taxed differs by country</source>
        <translation>此类收益的税收因国家而异</translation>
    </message>
    <message>
        <source>How time between payments is counted.</source>
        <translation>付款间隔时间的计算方式。</translation>
    </message>
    <message>
        <source>Ideal share</source>
        <translation>理想份额</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>空档天数</translation>
    </message>
    <message>
        <source>If the incentives ended today this holding would earn %1 of what it earns now.</source>
        <translation>若激励今天结束，此持仓的收益将为现在的 %1。</translation>
    </message>
    <message>
        <source>Impermanent loss</source>
        <translation>无常损失</translation>
    </message>
    <message>
        <source>Impermanent loss now</source>
        <translation>当前无常损失</translation>
    </message>
    <message>
        <source>In business for</source>
        <translation>经营时间</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>可取回</translation>
    </message>
    <message>
        <source>In the base currency, when it was put in; by default that day&apos;s price.</source>
        <translation>投入时以基准货币计；默认为当日价格。</translation>
    </message>
    <message>
        <source>In the time the volatilities are for; grows with its root.</source>
        <translation>以波动率的时间为单位；随其平方根增长。</translation>
    </message>
    <message>
        <source>In use for</source>
        <translation>使用时间</translation>
    </message>
    <message>
        <source>Incentive paid in</source>
        <translation>激励支付币种</translation>
    </message>
    <message>
        <source>Incentive rate</source>
        <translation>激励率</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>Incentives end</source>
        <translation>激励结束</translation>
    </message>
    <message>
        <source>Incentives end in</source>
        <translation>激励结束还有</translation>
    </message>
    <message>
        <source>Incentives end today</source>
        <translation>激励今天结束</translation>
    </message>
    <message>
        <source>Incentives end: %1</source>
        <translation>激励结束：%1</translation>
    </message>
    <message>
        <source>Incentives have ended</source>
        <translation>激励已结束</translation>
    </message>
    <message>
        <source>Incentives lost a year</source>
        <translation>激励每年减少</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Incidents with a loss</source>
        <translation>有损失的事故</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Income a year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>Income a year of %1</source>
        <translation>%1 的年收益</translation>
    </message>
    <message>
        <source>Income a year today</source>
        <translation>今日年收益</translation>
    </message>
    <message>
        <source>Income at risk, %1</source>
        <translation>收益风险值，%1</translation>
    </message>
    <message>
        <source>Income from emissions</source>
        <translation>来自排放的收益</translation>
    </message>
    <message>
        <source>Income of “</source>
        <translation>收益：“</translation>
    </message>
    <message>
        <source>Income that is paid from new tokens or a subsidy, not by users, falls and ends.</source>
        <translation>由新代币或补贴而非用户支付的收益会下降并终止。</translation>
    </message>
    <message>
        <source>Index (HHI)</source>
        <translation>指数（HHI）</translation>
    </message>
    <message>
        <source>Index from 0 to 1</source>
        <translation>0 到 1 的指数</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>通胀率</translation>
    </message>
    <message>
        <source>Inflation (curve: paid to stakers)</source>
        <translation>通胀率（曲线：支付给质押者）</translation>
    </message>
    <message>
        <source>Inflation after the next block</source>
        <translation>下一区块后的通胀率</translation>
    </message>
    <message>
        <source>Inflation of the first year.</source>
        <translation>首年通胀率。</translation>
    </message>
    <message>
        <source>Inflation rises below it and falls above it.</source>
        <translation>低于此通胀上升，高于此下降。</translation>
    </message>
    <message>
        <source>Instead of amounts: the L of the position.</source>
        <translation>代替数量：头寸的 L。</translation>
    </message>
    <message>
        <source>Instead of the share.</source>
        <translation>代替份额。</translation>
    </message>
    <message>
        <source>Instead of the utilisation.</source>
        <translation>代替使用率。</translation>
    </message>
    <message>
        <source>Instead: all ETH that is staked.</source>
        <translation>改用：全部质押的 ETH。</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Interest a year as the platform states it, without compounding.</source>
        <translation>平台公布的年利率，不计复利。</translation>
    </message>
    <message>
        <source>Interest a year on what is borrowed.</source>
        <translation>借入部分的年利率。</translation>
    </message>
    <message>
        <source>Interest a year on what is lent.</source>
        <translation>借出部分的年利率。</translation>
    </message>
    <message>
        <source>Interest index</source>
        <translation>利息指数</translation>
    </message>
    <message>
        <source>Internal rate of return (XIRR)</source>
        <translation>内部收益率（XIRR）</translation>
    </message>
    <message>
        <source>Invariant D</source>
        <translation>不变量 D</translation>
    </message>
    <message>
        <source>Is moving worth it</source>
        <translation>迁移是否划算</translation>
    </message>
    <message>
        <source>Issuance</source>
        <translation>发行</translation>
    </message>
    <message>
        <source>Issued a year</source>
        <translation>每年发行</translation>
    </message>
    <message>
        <source>It asks who you are and can refuse you</source>
        <translation>要求验证身份，可能拒绝您</translation>
    </message>
    <message>
        <source>It can be liquidated now: health factor</source>
        <translation>现在即可被清算：健康系数</translation>
    </message>
    <message>
        <source>It costs more than it earns and never pays back.</source>
        <translation>成本高于收益，永不回本。</translation>
    </message>
    <message>
        <source>It does not ask who you are</source>
        <translation>不要求验证身份</translation>
    </message>
    <message>
        <source>It earns less than the risk-free rate even if nothing ever fails.</source>
        <translation>即使从不出事，收益也低于无风险利率。</translation>
    </message>
    <message>
        <source>It earns nothing at the moment.</source>
        <translation>目前没有收益。</translation>
    </message>
    <message>
        <source>It earns nothing.</source>
        <translation>没有收益。</translation>
    </message>
    <message>
        <source>It is liquidated: its health factor falls to %1</source>
        <translation>被清算：健康系数降至 %1</translation>
    </message>
    <message>
        <source>It never falls below this.</source>
        <translation>不会低于此值。</translation>
    </message>
    <message>
        <source>It secures a debt and can be sold to pay it</source>
        <translation>为债务担保，可能被出售以偿债</translation>
    </message>
    <message>
        <source>It stands on %1</source>
        <translation>依托于 %1</translation>
    </message>
    <message>
        <source>It stands on %1 with a score of %2: its own is held there.</source>
        <translation>依托于评分 %2 的 %1：自身评分限于此。</translation>
    </message>
    <message>
        <source>It stands on %1, whose grade is %2: its own is held there.</source>
        <translation>依托于评级 %2 的 %1：自身评级限于此。</translation>
    </message>
    <message>
        <source>Its date has passed.</source>
        <translation>日期已过。</translation>
    </message>
    <message>
        <source>Its date is more than ten years away, and a projection reaches no further.</source>
        <translation>日期在十年之后，预测无法覆盖。</translation>
    </message>
    <message>
        <source>Its income is not made of new tokens.</source>
        <translation>其收益不来自新代币。</translation>
    </message>
    <message>
        <source>Its place, from 0.</source>
        <translation>位置，从 0 开始。</translation>
    </message>
    <message>
        <source>January</source>
        <translation>一月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>七月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>六月</translation>
    </message>
    <message>
        <source>Keep more where it can be taken out at once; the ladder under Plan shows when.</source>
        <translation>将更多资金放在可立即取回处；“规划”页的阶梯显示时间。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>最大变化</translation>
    </message>
    <message>
        <source>Largest inflation</source>
        <translation>最高通胀率</translation>
    </message>
    <message>
        <source>Largest return</source>
        <translation>最大回报</translation>
    </message>
    <message>
        <source>Last rate</source>
        <translation>最后利率</translation>
    </message>
    <message>
        <source>Lasting depeg of %1</source>
        <translation>%1 持久脱锚</translation>
    </message>
    <message>
        <source>Lasting depegs</source>
        <translation>持久脱锚</translation>
    </message>
    <message>
        <source>Late, missing or short payments at</source>
        <translation>付款延迟、缺失或不足</translation>
    </message>
    <message>
        <source>Least RPL before Saturn</source>
        <translation>Saturn 之前的最低 RPL</translation>
    </message>
    <message>
        <source>Leave before they are in force: %1</source>
        <translation>在生效前退出：%1</translation>
    </message>
    <message>
        <source>Leaving costs a transaction</source>
        <translation>退出需要一笔交易</translation>
    </message>
    <message>
        <source>Left after a borrow interest that can rise</source>
        <translation>扣除可能上升的借款利息后剩余</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Left out, because no price is known: %1 days or records.</source>
        <translation>因无已知价格未计入：%1 天或条记录。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未计入：%1</translation>
    </message>
    <message>
        <source>Lend the last loan too</source>
        <translation>最后一笔借款也借出</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>借贷</translation>
    </message>
    <message>
        <source>Lending rate</source>
        <translation>借贷利率</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Let part of the income come from what does not rest on %1</source>
        <translation>让部分收益来自不依托 %1 的来源</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Leveraged loop</source>
        <translation>杠杆循环</translation>
    </message>
    <message>
        <source>Lever­age</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Lightning routing fee</source>
        <translation>闪电网络路由费</translation>
    </message>
    <message>
        <source>Link each to the holding that funds it, or correct the link.</source>
        <translation>将每项关联到其资金来源持仓，或更正关联。</translation>
    </message>
    <message>
        <source>Liquidation of %1</source>
        <translation>%1 被清算</translation>
    </message>
    <message>
        <source>Liquidation threshold</source>
        <translation>清算阈值</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>流动性</translation>
    </message>
    <message>
        <source>Liquidity mining</source>
        <translation>流动性挖矿</translation>
    </message>
    <message>
        <source>Liqui­dity</source>
        <translation>流动性</translation>
    </message>
    <message>
        <source>Loan to value</source>
        <translation>贷款价值比</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>锁定时长</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>锁定至</translation>
    </message>
    <message>
        <source>Look at the reasons of %1</source>
        <translation>查看 %1 的原因</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Loops and loans</source>
        <translation>循环与贷款</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss against holding</source>
        <translation>相对持有的损失</translation>
    </message>
    <message>
        <source>Loss if slashed</source>
        <translation>罚没损失</translation>
    </message>
    <message>
        <source>Loss in a failure</source>
        <translation>失败时损失</translation>
    </message>
    <message>
        <source>Loss in a mean year</source>
        <translation>平均年份损失</translation>
    </message>
    <message>
        <source>Loss in that year</source>
        <translation>该年损失</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Lower price</source>
        <translation>价格下限</translation>
    </message>
    <message>
        <source>Management fee</source>
        <translation>管理费</translation>
    </message>
    <message>
        <source>March</source>
        <translation>三月</translation>
    </message>
    <message>
        <source>March 2020</source>
        <translation>2020 年 3 月</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>利润率</translation>
    </message>
    <message>
        <source>Market &amp; IL</source>
        <translation>市场与无常损失</translation>
    </message>
    <message>
        <source>Matures</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>May</source>
        <translation>五月</translation>
    </message>
    <message>
        <source>Mean and median</source>
        <translation>均值与中位数</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>平均份额</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Million ETH staked</source>
        <translation>质押 ETH（百万）</translation>
    </message>
    <message>
        <source>Millionths of the amount.</source>
        <translation>金额的百万分之几。</translation>
    </message>
    <message>
        <source>Minted a year</source>
        <translation>每年铸造</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Modified Dietz return</source>
        <translation>修正 Dietz 回报</translation>
    </message>
    <message>
        <source>Moment matching: the mean and the variance of the sum of correlated lognormal prices and rates are exact, its shape is that of terms that move together. Against 200,000 simulated paths of the same model, with two to eight assets and volatilities of 50 to 120 %, P10, P50 and P90 were at most 5 % off.</source>
        <translation>矩匹配：相关对数正态价格与收益率之和的均值和方差精确，形状取同向变动项。与同一模型的 200,000 条模拟路径相比（二至八种资产，波动率 50 至 120&#xa0;%），P10、P50 和 P90 偏差至多 5&#xa0;%。</translation>
    </message>
    <message>
        <source>Money sits in smart contracts</source>
        <translation>资金在智能合约中</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Most of next year&apos;s income paid in new tokens or a subsidy.</source>
        <translation>明年收益中由新代币或补贴支付的最大份额。</translation>
    </message>
    <message>
        <source>Most of next year&apos;s income that one failure would stop.</source>
        <translation>单一故障会使明年收益停止的最大份额。</translation>
    </message>
    <message>
        <source>Most of the value at one platform.</source>
        <translation>单一平台的最大价值份额。</translation>
    </message>
    <message>
        <source>Most of the value graded D or E.</source>
        <translation>评级 D 或 E 的最大价值份额。</translation>
    </message>
    <message>
        <source>Most of the value in one asset.</source>
        <translation>单一资产的最大价值份额。</translation>
    </message>
    <message>
        <source>Most of the value in what one issuer has to redeem.</source>
        <translation>单一发行方须赎回的最大价值份额。</translation>
    </message>
    <message>
        <source>Most of the value on one chain.</source>
        <translation>单一链的最大价值份额。</translation>
    </message>
    <message>
        <source>Most rewarded RPL before Saturn</source>
        <translation>Saturn 之前可获奖励的最高 RPL</translation>
    </message>
    <message>
        <source>Most the pool can earn</source>
        <translation>池的最高收益</translation>
    </message>
    <message>
        <source>Net emission</source>
        <translation>净排放</translation>
    </message>
    <message>
        <source>Net emission before</source>
        <translation>之前的净排放</translation>
    </message>
    <message>
        <source>Net rate</source>
        <translation>净收益率</translation>
    </message>
    <message>
        <source>Net rate on the equity</source>
        <translation>净值的净收益率</translation>
    </message>
    <message>
        <source>Net rate on your money (APR)</source>
        <translation>自有资金净收益率（APR）</translation>
    </message>
    <message>
        <source>Net return a year</source>
        <translation>年净回报</translation>
    </message>
    <message>
        <source>Net yield on your money (APY)</source>
        <translation>自有资金净收益率（APY）</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>新建投资组合</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>新收益率</translation>
    </message>
    <message>
        <source>Next year&apos;s income that rules close to you within a year.</source>
        <translation>明年收益中一年内因法规对您关闭的部分。</translation>
    </message>
    <message>
        <source>No audit is known and the contracts are less than %1 days old</source>
        <translation>没有已知审计且合约不足 %1 天</translation>
    </message>
    <message>
        <source>No audit published</source>
        <translation>没有公布审计</translation>
    </message>
    <message>
        <source>No capital counts twice.</source>
        <translation>没有重复计算的资本。</translation>
    </message>
    <message>
        <source>No commission now; it can be raised</source>
        <translation>目前无佣金，但可能上调</translation>
    </message>
    <message>
        <source>No contract holds this money.</source>
        <translation>没有合约保管此资金。</translation>
    </message>
    <message>
        <source>No exchange rate from %1</source>
        <translation>没有 %1 的汇率</translation>
    </message>
    <message>
        <source>No income is known: prices or terms are missing.</source>
        <translation>收益未知：缺少价格或条款。</translation>
    </message>
    <message>
        <source>No platform</source>
        <translation>无平台</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>No price is known for all of</source>
        <translation>以下全部没有已知价格：</translation>
    </message>
    <message>
        <source>No price known</source>
        <translation>没有已知价格</translation>
    </message>
    <message>
        <source>No price of %1</source>
        <translation>没有 %1 的价格</translation>
    </message>
    <message>
        <source>No rate above −100 % and below 4·10¹⁵ makes these flows worth nothing today.</source>
        <translation>在 −100&#xa0;% 以上、4·10¹⁵ 以下没有利率可使这些现金流现值为零。</translation>
    </message>
    <message>
        <source>No validator can lose this stake.</source>
        <translation>没有验证者会损失此质押。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Node gets</source>
        <translation>节点所得</translation>
    </message>
    <message>
        <source>Node gets on leaving</source>
        <translation>退出时节点所得</translation>
    </message>
    <message>
        <source>Node operation</source>
        <translation>节点运营</translation>
    </message>
    <message>
        <source>Node&apos;s share of rewards</source>
        <translation>节点奖励份额</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nominal rate</source>
        <translation>名义利率</translation>
    </message>
    <message>
        <source>Nominal rate (APR)</source>
        <translation>名义利率（APR）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not launched yet</source>
        <translation>尚未上线</translation>
    </message>
    <message>
        <source>Nothing earns that could be projected.</source>
        <translation>没有可预测的收益。</translation>
    </message>
    <message>
        <source>Nothing in it is pegged to anything.</source>
        <translation>其中没有任何锚定资产。</translation>
    </message>
    <message>
        <source>Nothing is borrowed against it.</source>
        <translation>没有以其抵押借款。</translation>
    </message>
    <message>
        <source>Nothing is left at %1</source>
        <translation>%1 时一无所剩</translation>
    </message>
    <message>
        <source>Nothing locks it.</source>
        <translation>没有锁定。</translation>
    </message>
    <message>
        <source>Nothing of known value earns, so that there is no yield to reckon with.</source>
        <translation>没有已知价值的资产产生收益，因此无收益率可计。</translation>
    </message>
    <message>
        <source>Nothing recorded: its income is an estimate</source>
        <translation>没有记录：收益为估算</translation>
    </message>
    <message>
        <source>November</source>
        <translation>十一月</translation>
    </message>
    <message>
        <source>Now, a year.</source>
        <translation>当前，每年。</translation>
    </message>
    <message>
        <source>October</source>
        <translation>十月</translation>
    </message>
    <message>
        <source>Of all these validators together.</source>
        <translation>所有这些验证者合计。</translation>
    </message>
    <message>
        <source>Of coin i.</source>
        <translation>币 i 的。</translation>
    </message>
    <message>
        <source>Of each part, for one unit of the horizon.</source>
        <translation>各部分的，每单位期限。</translation>
    </message>
    <message>
        <source>Of each part, in any unit: only their proportions count.</source>
        <translation>各部分的，单位任意：只看比例。</translation>
    </message>
    <message>
        <source>Of each, in a year.</source>
        <translation>各自的，一年内。</translation>
    </message>
    <message>
        <source>Of inflation within a year.</source>
        <translation>一年内通胀率的变化。</translation>
    </message>
    <message>
        <source>Of one coin, in the unit of the debt; 1 when the collateral is a value.</source>
        <translation>一枚币的，以债务单位计；抵押品为价值时为 1。</translation>
    </message>
    <message>
        <source>Of the curve.</source>
        <translation>曲线的。</translation>
    </message>
    <message>
        <source>Of the payment.</source>
        <translation>付款的。</translation>
    </message>
    <message>
        <source>Of the supply</source>
        <translation>供应量的</translation>
    </message>
    <message>
        <source>Of the validator.</source>
        <translation>验证者的。</translation>
    </message>
    <message>
        <source>Of the whole move, in the unit of the amount.</source>
        <translation>整个迁移的，以金额单位计。</translation>
    </message>
    <message>
        <source>Of this amount.</source>
        <translation>此金额的。</translation>
    </message>
    <message>
        <source>Of today&apos;s income, gone within a year by decay and end</source>
        <translation>今日收益中一年内因衰减和结束而消失的部分</translation>
    </message>
    <message>
        <source>Of what is minted; the rest goes to the treasury (fixed, stepped).</source>
        <translation>铸造量中的份额；其余归国库（固定、阶梯）。</translation>
    </message>
    <message>
        <source>Off chain</source>
        <translation>链下</translation>
    </message>
    <message>
        <source>On 12 March 2020 all markets fell at once; lending protocols were flooded with liquidations.</source>
        <translation>2020 年 3 月 12 日所有市场同时下跌；借贷协议遭遇大量清算。</translation>
    </message>
    <message>
        <source>One asset</source>
        <translation>单一资产</translation>
    </message>
    <message>
        <source>One case in ten is above</source>
        <translation>十次中有一次更高</translation>
    </message>
    <message>
        <source>One case in ten is below</source>
        <translation>十次中有一次更低</translation>
    </message>
    <message>
        <source>One case in twenty is below</source>
        <translation>二十次中有一次更低</translation>
    </message>
    <message>
        <source>One chain</source>
        <translation>单一链</translation>
    </message>
    <message>
        <source>One factor&apos;s risk from here on holds the grade at C; 0: never.</source>
        <translation>单一因素风险达到此值则评级限为 C；0：从不。</translation>
    </message>
    <message>
        <source>One failure</source>
        <translation>单一故障</translation>
    </message>
    <message>
        <source>One for all pairs, or one for each in the order 1–2, 1–3, …, 2–3.</source>
        <translation>所有配对用一个，或按 1–2, 1–3, …, 2–3 顺序各一个。</translation>
    </message>
    <message>
        <source>One for each of the seconds.</source>
        <translation>每个秒数对应一个。</translation>
    </message>
    <message>
        <source>One issuer</source>
        <translation>单一发行方</translation>
    </message>
    <message>
        <source>One operator has all of it</source>
        <translation>全部由一个运营者掌握</translation>
    </message>
    <message>
        <source>One operator has all of it: you</source>
        <translation>全部由一个运营者掌握：您</translation>
    </message>
    <message>
        <source>One platform</source>
        <translation>单一平台</translation>
    </message>
    <message>
        <source>Only the chain&apos;s own software</source>
        <translation>仅链自身的软件</translation>
    </message>
    <message>
        <source>Open: nobody asks who you are</source>
        <translation>开放：无需验证身份</translation>
    </message>
    <message>
        <source>Operator gets</source>
        <translation>运营者所得</translation>
    </message>
    <message>
        <source>Operator&apos;s stake</source>
        <translation>运营者质押</translation>
    </message>
    <message>
        <source>Operators that share the stake</source>
        <translation>分担质押的运营者</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他成本</translation>
    </message>
    <message>
        <source>Out of range, so that they earn no fees</source>
        <translation>超出区间，不赚手续费</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Own ETH in each validator, separated by commas.</source>
        <translation>每个验证者的自有 ETH，以逗号分隔。</translation>
    </message>
    <message>
        <source>Own capital</source>
        <translation>自有资本</translation>
    </message>
    <message>
        <source>Own money</source>
        <translation>自有资金</translation>
    </message>
    <message>
        <source>Own money put in</source>
        <translation>投入的自有资金</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Paid from emissions or a subsidy, which can end.</source>
        <translation>由可能终止的排放或补贴支付。</translation>
    </message>
    <message>
        <source>Paid from emissions, which can end: %1</source>
        <translation>由可能终止的排放支付：%1</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>支付币种</translation>
    </message>
    <message>
        <source>Paid on top from new tokens or a subsidy, and does not compound; it stops when the programme stops.</source>
        <translation>由新代币或补贴额外支付，不复利；计划结束即停止。</translation>
    </message>
    <message>
        <source>Part of a year</source>
        <translation>年的部分</translation>
    </message>
    <message>
        <source>Part of all SOL that is staked.</source>
        <translation>全部 SOL 中质押的部分。</translation>
    </message>
    <message>
        <source>Part of all coins that is staked.</source>
        <translation>全部币中质押的部分。</translation>
    </message>
    <message>
        <source>Part of the value at risk</source>
        <translation>风险价值的部分</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>回本</translation>
    </message>
    <message>
        <source>Payback of a node</source>
        <translation>节点回本</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payments a day</source>
        <translation>每日付款数</translation>
    </message>
    <message>
        <source>Payments that are late, missing or short.</source>
        <translation>延迟、缺失或不足的付款。</translation>
    </message>
    <message>
        <source>Peg</source>
        <translation>锚定</translation>
    </message>
    <message>
        <source>Pegs</source>
        <translation>锚定</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>表现</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Periods a year</source>
        <translation>每年期数</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>抵押承诺（Pledge）</translation>
    </message>
    <message>
        <source>Pledge influence</source>
        <translation>Pledge 影响</translation>
    </message>
    <message>
        <source>Polkadot inflation</source>
        <translation>Polkadot 通胀</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>资金池</translation>
    </message>
    <message>
        <source>Pool at the end</source>
        <translation>期末资金池</translation>
    </message>
    <message>
        <source>Pool at the start</source>
        <translation>期初资金池</translation>
    </message>
    <message>
        <source>Pool earns</source>
        <translation>池收益</translation>
    </message>
    <message>
        <source>Pool&apos;s stake</source>
        <translation>池质押</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>资金池</translation>
    </message>
    <message>
        <source>Pools wanted</source>
        <translation>期望池数</translation>
    </message>
    <message>
        <source>Portfolio risk</source>
        <translation>投资组合风险</translation>
    </message>
    <message>
        <source>Power, hosting and the like, a year.</source>
        <translation>电费、托管等，每年。</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>保费</translation>
    </message>
    <message>
        <source>Premium of a cover</source>
        <translation>保险费用</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>每年价格</translation>
    </message>
    <message>
        <source>Price after the last purchase</source>
        <translation>上次购买后价格</translation>
    </message>
    <message>
        <source>Price after this purchase</source>
        <translation>此次购买后价格</translation>
    </message>
    <message>
        <source>Price at liquidation</source>
        <translation>清算价格</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>当前价格</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>价格：</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>Price of %1 on %2</source>
        <translation>%1 在 %2 的价格</translation>
    </message>
    <message>
        <source>Price of a share</source>
        <translation>一份额价格</translation>
    </message>
    <message>
        <source>Price of a tiny swap</source>
        <translation>极小兑换的价格</translation>
    </message>
    <message>
        <source>Price of the first coin in the second at the start (concentrated).</source>
        <translation>期初第一种币以第二种计的价格（集中）。</translation>
    </message>
    <message>
        <source>Price of the first coin in the second, times what it was.</source>
        <translation>第一种币以第二种计的价格，为原来的倍数。</translation>
    </message>
    <message>
        <source>Price of the swap</source>
        <translation>兑换价格</translation>
    </message>
    <message>
        <source>Price ratio</source>
        <translation>价格比</translation>
    </message>
    <message>
        <source>Price ratios</source>
        <translation>价格比</translation>
    </message>
    <message>
        <source>Price swings of %1</source>
        <translation>%1 的价格波动</translation>
    </message>
    <message>
        <source>Price swings of the pool</source>
        <translation>资金池的价格波动</translation>
    </message>
    <message>
        <source>Price, times what it was</source>
        <translation>价格，为原来的倍数</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices and rates as they are today.</source>
        <translation>价格和收益率与今日相同。</translation>
    </message>
    <message>
        <source>Prices fall, and a pool ends up with more of what fell (impermanent loss).</source>
        <translation>价格下跌，资金池最终持有更多下跌资产（无常损失）。</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Profit over its life</source>
        <translation>寿命期利润</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>投入 %1</translation>
    </message>
    <message>
        <source>Quantity of the coin; several separated by commas.</source>
        <translation>币的数量；多个以逗号分隔。</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>Rate by its terms</source>
        <translation>条款收益率</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>利率曲线</translation>
    </message>
    <message>
        <source>Rate curve: Aave: the rise from the kink to full use; Compound: the jump per unit of utilisation.</source>
        <translation>利率曲线：Aave：从拐点到满使用率的升幅；Compound：每单位使用率的跳升。</translation>
    </message>
    <message>
        <source>Rate curve: Aave: the rise up to the kink; Compound: the rise per unit of utilisation.</source>
        <translation>利率曲线：Aave：拐点之前的升幅；Compound：每单位使用率的升幅。</translation>
    </message>
    <message>
        <source>Rate curve: share of the borrow interest that the protocol keeps.</source>
        <translation>利率曲线：协议保留的借款利息份额。</translation>
    </message>
    <message>
        <source>Rate curve: the borrow rate when nothing is borrowed.</source>
        <translation>利率曲线：无借款时的借款利率。</translation>
    </message>
    <message>
        <source>Rate curve: the utilisation where it bends.</source>
        <translation>利率曲线：发生转折的使用率。</translation>
    </message>
    <message>
        <source>Rate earned</source>
        <translation>实得收益率</translation>
    </message>
    <message>
        <source>Rate neither changed nor confirmed by a record for</source>
        <translation>收益率未变更也未经记录确认的时间</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>当前收益率</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>%1 的收益率</translation>
    </message>
    <message>
        <source>Rate projected</source>
        <translation>预测收益率</translation>
    </message>
    <message>
        <source>Rate with full boost</source>
        <translation>满加成收益率</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>Rates are %1</source>
        <translation>收益率为 %1</translation>
    </message>
    <message>
        <source>Rates change</source>
        <translation>收益率会变化</translation>
    </message>
    <message>
        <source>Rates fall by a quarter</source>
        <translation>收益率下降四分之一</translation>
    </message>
    <message>
        <source>Rates halve</source>
        <translation>收益率减半</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Real yield</source>
        <translation>实际收益率</translation>
    </message>
    <message>
        <source>Real yield of %1</source>
        <translation>%1 的实际收益率</translation>
    </message>
    <message>
        <source>Receipt token</source>
        <translation>凭证代币</translation>
    </message>
    <message>
        <source>Record them if they came; ask where they are if not.</source>
        <translation>若已收到请记录；若未收到请查询。</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>记录为</translation>
    </message>
    <message>
        <source>Recorded income beside what the rate promises</source>
        <translation>记录的收益与承诺的对比</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Regu­latory</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Reinvested</source>
        <translation>再投资</translation>
    </message>
    <message>
        <source>Reinvesting alone does not reach it within a century.</source>
        <translation>仅靠再投资一百年也无法达到。</translation>
    </message>
    <message>
        <source>Remove goal %1</source>
        <translation>删除目标 %1</translation>
    </message>
    <message>
        <source>Remove price of %1</source>
        <translation>删除 %1 的价格</translation>
    </message>
    <message>
        <source>Renew the cover of %1</source>
        <translation>续保 %1</translation>
    </message>
    <message>
        <source>Repay part of the debt or add collateral.</source>
        <translation>偿还部分债务或追加抵押品。</translation>
    </message>
    <message>
        <source>Reserve factor</source>
        <translation>储备系数</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>储备</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回报</translation>
    </message>
    <message>
        <source>Return against staking alone</source>
        <translation>相对单独质押的回报</translation>
    </message>
    <message>
        <source>Return on the capacity</source>
        <translation>容量回报</translation>
    </message>
    <message>
        <source>Return so far</source>
        <translation>至今回报</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>回报</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Reward of the pool, ADA an epoch</source>
        <translation>池奖励，ADA 每纪元</translation>
    </message>
    <message>
        <source>Reward pot</source>
        <translation>奖励池</translation>
    </message>
    <message>
        <source>Reward rate</source>
        <translation>奖励率</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Rewards a month</source>
        <translation>每月奖励</translation>
    </message>
    <message>
        <source>Rewards a year as a share of the bond.</source>
        <translation>年奖励占保证金的比例。</translation>
    </message>
    <message>
        <source>Rewards as an amount of the reward asset, if there is no rate.</source>
        <translation>没有比率时，以奖励资产数量计的奖励。</translation>
    </message>
    <message>
        <source>Rewards paid in</source>
        <translation>奖励支付币种</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risk of %1: %2</source>
        <translation>%1 的风险：%2</translation>
    </message>
    <message>
        <source>Rocket Pool node</source>
        <translation>Rocket Pool 节点</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Rows of DATE:AMOUNT; negative is paid in, positive is got out.</source>
        <translation>DATE:AMOUNT 行；负为投入，正为取出。</translation>
    </message>
    <message>
        <source>Rows of DATE:AMOUNT; positive is paid in, negative is taken out.</source>
        <translation>DATE:AMOUNT 行；正为投入，负为取出。</translation>
    </message>
    <message>
        <source>Rows of DATE:VALUE:IN:OUT; the value at the end of the day.</source>
        <translation>DATE:VALUE:IN:OUT 行；为日终价值。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules close %1 of next year&apos;s income to you within a year; the limit is %2.</source>
        <translation>法规将在一年内使您失去明年收益的 %1；上限为 %2。</translation>
    </message>
    <message>
        <source>Rules for crypto income still change</source>
        <translation>加密收益的规则仍在变化</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>规则所属</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>运行成本</translation>
    </message>
    <message>
        <source>Running costs</source>
        <translation>运行成本</translation>
    </message>
    <message>
        <source>Safe rate</source>
        <translation>无风险利率</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Second asset</source>
        <translation>第二种资产</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>See whether it can be redeemed, and what else rests on it.</source>
        <translation>查看能否赎回，以及还有什么依托于它。</translation>
    </message>
    <message>
        <source>Selling the receipt may cost a discount</source>
        <translation>出售凭证可能需折价</translation>
    </message>
    <message>
        <source>September</source>
        <translation>九月</translation>
    </message>
    <message>
        <source>Set price of %1</source>
        <translation>设置 %1 的价格</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>设置价格</translation>
    </message>
    <message>
        <source>Share by which it falls each year.</source>
        <translation>每年下降的比例。</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>损失份额</translation>
    </message>
    <message>
        <source>Share of all stake</source>
        <translation>占全部质押比例</translation>
    </message>
    <message>
        <source>Share of all stake.</source>
        <translation>占全部质押比例。</translation>
    </message>
    <message>
        <source>Share of all stake; the pledge when left out.</source>
        <translation>占全部质押比例；留空为 Pledge。</translation>
    </message>
    <message>
        <source>Share of each deposit that is borrowed (loan to value).</source>
        <translation>每笔存款的借款比例（贷款价值比）。</translation>
    </message>
    <message>
        <source>Share of each deposit that is borrowed against it.</source>
        <translation>每笔存款中用于抵押借款的比例。</translation>
    </message>
    <message>
        <source>Share of income put aside for tax, 0 … 1.</source>
        <translation>预留税款占收益的比例，0 … 1。</translation>
    </message>
    <message>
        <source>Share of its votes the validator casts.</source>
        <translation>验证者投票的比例。</translation>
    </message>
    <message>
        <source>Share of next year&apos;s income that may be paid in new tokens, 0 … 1; 0: not checked.</source>
        <translation>明年收益中可由新代币支付的比例，0 … 1；0：不检查。</translation>
    </message>
    <message>
        <source>Share of next year&apos;s income that one failure may stop, 0 … 1; 0: not checked.</source>
        <translation>明年收益中单一故障可停止的比例，0 … 1；0：不检查。</translation>
    </message>
    <message>
        <source>Share of next year&apos;s income that rules may close to you within a year, 0 … 1; 0: not checked.</source>
        <translation>明年收益中法规一年内可使您失去的比例，0 … 1；0：不检查。</translation>
    </message>
    <message>
        <source>Share of the amount</source>
        <translation>占金额比例</translation>
    </message>
    <message>
        <source>Share of the balance</source>
        <translation>占余额比例</translation>
    </message>
    <message>
        <source>Share of the capital that is gone.</source>
        <translation>损失的资本比例。</translation>
    </message>
    <message>
        <source>Share of the collateral that counts against the debt; without it the health factor is unknown.</source>
        <translation>抵押品中可抵扣债务的比例；缺少它则健康系数未知。</translation>
    </message>
    <message>
        <source>Share of the collateral up to which debt is safe.</source>
        <translation>债务安全上限占抵押品比例。</translation>
    </message>
    <message>
        <source>Share of the delegators&apos; rewards that you keep for running the node.</source>
        <translation>您因运行节点而保留的委托人奖励份额。</translation>
    </message>
    <message>
        <source>Share of the exposure that is gone.</source>
        <translation>损失的敞口比例。</translation>
    </message>
    <message>
        <source>Share of the incentive rate that goes away each year, counted from the day the incentive’s terms began.</source>
        <translation>激励率每年减少的比例，从激励条款开始之日起计。</translation>
    </message>
    <message>
        <source>Share of the interest the protocol keeps.</source>
        <translation>协议保留的利息比例。</translation>
    </message>
    <message>
        <source>Share of the money that plans may put at one platform, 0 … 1; 0: no cap.</source>
        <translation>规划可放在单一平台的资金比例，0 … 1；0：无上限。</translation>
    </message>
    <message>
        <source>Share of the money that plans may put in one asset, 0 … 1; 0: no cap.</source>
        <translation>规划可投入单一资产的资金比例，0 … 1；0：无上限。</translation>
    </message>
    <message>
        <source>Share of the money that plans may put on one chain, 0 … 1; 0: no cap.</source>
        <translation>规划可放在单一链的资金比例，0 … 1；0：无上限。</translation>
    </message>
    <message>
        <source>Share of the pool that is borrowed; near 100 % lenders can&apos;t withdraw at once.</source>
        <translation>资金池中已借出的份额；接近 100&#xa0;% 时存款人无法立即取回。</translation>
    </message>
    <message>
        <source>Share of the pool that is lent out</source>
        <translation>资金池已借出份额</translation>
    </message>
    <message>
        <source>Share of the pool that is lent out.</source>
        <translation>资金池已借出比例。</translation>
    </message>
    <message>
        <source>Share of the rate that is dilution</source>
        <translation>收益率中属于稀释的部分</translation>
    </message>
    <message>
        <source>Share of the rest that the operator keeps.</source>
        <translation>运营者保留的剩余比例。</translation>
    </message>
    <message>
        <source>Share of the rewards that the validator or protocol keeps.</source>
        <translation>验证者或协议保留的奖励份额。</translation>
    </message>
    <message>
        <source>Share of the risk</source>
        <translation>风险份额</translation>
    </message>
    <message>
        <source>Share of the stake lost when it happens.</source>
        <translation>发生时损失的质押份额。</translation>
    </message>
    <message>
        <source>Share of the stake slashed together</source>
        <translation>同时被罚没的质押比例</translation>
    </message>
    <message>
        <source>Share of the time the node earns; it scales the reward rate.</source>
        <translation>节点产生收益的时间比例；奖励率按此折算。</translation>
    </message>
    <message>
        <source>Share of the users&apos; rewards that goes to the node.</source>
        <translation>用户奖励中归节点的比例。</translation>
    </message>
    <message>
        <source>Share of the value that may be at one platform, 0 … 1; 0: not checked.</source>
        <translation>可在单一平台的价值比例，0 … 1；0：不检查。</translation>
    </message>
    <message>
        <source>Share of the value that may be graded D or E, 0 … 1; 0: not checked.</source>
        <translation>可评级 D 或 E 的价值比例，0 … 1；0：不检查。</translation>
    </message>
    <message>
        <source>Share of the value that may be in one asset, 0 … 1; 0: not checked.</source>
        <translation>可在单一资产的价值比例，0 … 1；0：不检查。</translation>
    </message>
    <message>
        <source>Share of the value that may be on one chain, 0 … 1; 0: not checked.</source>
        <translation>可在单一链的价值比例，0 … 1；0：不检查。</translation>
    </message>
    <message>
        <source>Share of the value that one issuer may have to redeem, 0 … 1; 0: not checked.</source>
        <translation>可由单一发行方赎回的价值比例，0 … 1；0：不检查。</translation>
    </message>
    <message>
        <source>Share of the value that should be in hand within 30 days, 0 … 1; 0: not checked.</source>
        <translation>应可在 30 天内取回的价值比例，0 … 1；0：不检查。</translation>
    </message>
    <message>
        <source>Share of the value that the fund keeps each year; it comes off the yield.</source>
        <translation>基金每年保留的价值份额；从收益率中扣除。</translation>
    </message>
    <message>
        <source>Share of times the loss is no larger.</source>
        <translation>损失不超过此值的比例。</translation>
    </message>
    <message>
        <source>Share of what a plan buys or sells that is lost, 0 … 1.</source>
        <translation>规划买卖中损失的比例，0 … 1。</translation>
    </message>
    <message>
        <source>Share of years that are no worse.</source>
        <translation>不更差的年份比例。</translation>
    </message>
    <message>
        <source>Share that fails</source>
        <translation>违约比例</translation>
    </message>
    <message>
        <source>Share that goes to the community pool.</source>
        <translation>归社区池的比例。</translation>
    </message>
    <message>
        <source>Share that something pegged may be worth less than it should, 0 … 1; 0: not checked.</source>
        <translation>锚定资产可低于应有价值的比例，0 … 1；0：不检查。</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Shares of the coins in the pool, adding up to 1 (weighted).</source>
        <translation>池中各币份额，合计为 1（加权）。</translation>
    </message>
    <message>
        <source>Shares, or amounts of money, of each part.</source>
        <translation>各部分的份额或金额。</translation>
    </message>
    <message>
        <source>Simulation of %1 paths with monthly steps, in mirrored pairs: prices move together, each holding&apos;s rate reverts, and what can go wrong happens on some paths.</source>
        <translation>模拟 %1 条路径，按月步进、成对镜像：价格联动，各持仓收益率均值回归，部分路径上发生意外。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Since the last purchase.</source>
        <translation>自上次购买以来。</translation>
    </message>
    <message>
        <source>Sites differ: yes supplies it, no keeps it idle.</source>
        <translation>各网站不同：是则存入，否则闲置。</translation>
    </message>
    <message>
        <source>Slashed together</source>
        <translation>同时罚没</translation>
    </message>
    <message>
        <source>Slashing of %1</source>
        <translation>%1 被罚没</translation>
    </message>
    <message>
        <source>Slashing of the stake</source>
        <translation>质押被罚没</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Slope above the kink</source>
        <translation>拐点以上斜率</translation>
    </message>
    <message>
        <source>Slope below the kink</source>
        <translation>拐点以下斜率</translation>
    </message>
    <message>
        <source>Smallest inflation</source>
        <translation>最低通胀率</translation>
    </message>
    <message>
        <source>Smart contract</source>
        <translation>智能合约</translation>
    </message>
    <message>
        <source>Smart contracts</source>
        <translation>智能合约</translation>
    </message>
    <message>
        <source>So few were slashed together that the second penalty is nothing.</source>
        <translation>同时罚没者极少，第二次处罚为零。</translation>
    </message>
    <message>
        <source>So few were slashed together that the second penalty rounds down to nothing; since Electra it doesn&apos;t.</source>
        <translation>同时罚没者极少，第二次处罚舍为零；Electra 之后不再如此。</translation>
    </message>
    <message>
        <source>Solana inflation</source>
        <translation>Solana 通胀</translation>
    </message>
    <message>
        <source>Solana&apos;s inflation by year, what stakers earn of it, and what it takes from those who don&apos;t stake.</source>
        <translation>Solana 逐年通胀率、质押者所得，以及对未质押者的稀释。</translation>
    </message>
    <message>
        <source>Somebody who has the coins fails, cheats or is shut down.</source>
        <translation>持币方倒闭、欺诈或被关停。</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>可支配</translation>
    </message>
    <message>
        <source>Spread over more chains.</source>
        <translation>分散到更多链。</translation>
    </message>
    <message>
        <source>Spread over more platforms.</source>
        <translation>分散到更多平台。</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Stable pool</source>
        <translation>稳定池</translation>
    </message>
    <message>
        <source>Stable pools: the A that the pool publishes; the higher, the flatter its curve.</source>
        <translation>稳定池：资金池公布的 A 值；越高曲线越平。</translation>
    </message>
    <message>
        <source>Stablecoin rules limit who may offer %1</source>
        <translation>稳定币法规限制谁可提供 %1</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>已质押</translation>
    </message>
    <message>
        <source>Staked or run by yourself</source>
        <translation>质押或自行运行</translation>
    </message>
    <message>
        <source>Staked share</source>
        <translation>质押比例</translation>
    </message>
    <message>
        <source>Staked share at which the curve peaks.</source>
        <translation>曲线峰值处的质押比例。</translation>
    </message>
    <message>
        <source>Stakers&apos; rate</source>
        <translation>质押者收益率</translation>
    </message>
    <message>
        <source>Stakers&apos; share</source>
        <translation>质押者份额</translation>
    </message>
    <message>
        <source>Staking</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Staking for others may need a licence</source>
        <translation>代他人质押可能需要牌照</translation>
    </message>
    <message>
        <source>Staking yield</source>
        <translation>质押收益率</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stored price</source>
        <translation>已存价格</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>收入流</translation>
    </message>
    <message>
        <source>Suppliers&apos; base</source>
        <translation>存款方基础利率</translation>
    </message>
    <message>
        <source>Suppliers&apos; kink</source>
        <translation>存款方拐点</translation>
    </message>
    <message>
        <source>Suppliers&apos; slope</source>
        <translation>存款方斜率</translation>
    </message>
    <message>
        <source>Suppliers&apos; slope above the kink</source>
        <translation>存款方拐点以上斜率</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供应量</translation>
    </message>
    <message>
        <source>Supply at the start</source>
        <translation>期初供应量</translation>
    </message>
    <message>
        <source>Supply of %1</source>
        <translation>%1 的供应量</translation>
    </message>
    <message>
        <source>Supply rate</source>
        <translation>存款利率</translation>
    </message>
    <message>
        <source>Supply the last borrow too</source>
        <translation>最后借款也存入</translation>
    </message>
    <message>
        <source>Supplying a coin, borrowing against it, supplying that again: what it earns on your own money, and how far it is from liquidation.</source>
        <translation>存入一种币、以其抵押借款并再次存入：自有资金收益多少，距清算多远。</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>可持续性</translation>
    </message>
    <message>
        <source>Sustain­ability</source>
        <translation>可持续性</translation>
    </message>
    <message>
        <source>Take the link from %1</source>
        <translation>解除 %1 的关联</translation>
    </message>
    <message>
        <source>Taper</source>
        <translation>递减</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Tax reserve</source>
        <translation>税款准备</translation>
    </message>
    <message>
        <source>Terra 2022</source>
        <translation>Terra 2022</translation>
    </message>
    <message>
        <source>The algorithmic stablecoin UST lost its peg, LUNA was printed until it was worth nothing, and all coins fell.</source>
        <translation>算法稳定币 UST 脱锚，LUNA 增发至归零，所有币下跌。</translation>
    </message>
    <message>
        <source>The amounts need total.</source>
        <translation>数量需要 total。</translation>
    </message>
    <message>
        <source>The amounts put into “</source>
        <translation>投入：“</translation>
    </message>
    <message>
        <source>The asset it is paid in; by default what earns it.</source>
        <translation>支付所用资产；默认为产生收益的资产。</translation>
    </message>
    <message>
        <source>The asset that fees and vote payments come in; by default the locked token.</source>
        <translation>手续费和投票付款所用资产；默认为锁定的代币。</translation>
    </message>
    <message>
        <source>The asset the rewards come in; by default the bond asset.</source>
        <translation>奖励所用资产；默认为保证金资产。</translation>
    </message>
    <message>
        <source>The best interval is longer than a year: claiming rarely pays here.</source>
        <translation>最佳间隔超过一年：此处领取几乎不划算。</translation>
    </message>
    <message>
        <source>The borrow interest takes more than it earns</source>
        <translation>借款利息超过收益</translation>
    </message>
    <message>
        <source>The calendar period the amount is for; it can be claimed at its end.</source>
        <translation>金额对应的日历周期；期末可领取。</translation>
    </message>
    <message>
        <source>The caps have room for %1 of the money only. Raise those of %2, or watch more places.</source>
        <translation>上限仅容纳 %1 的资金。请提高 %2 的上限或关注更多场所。</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>The company lends them on</source>
        <translation>公司将其再借出</translation>
    </message>
    <message>
        <source>The company&apos;s country</source>
        <translation>公司所在国</translation>
    </message>
    <message>
        <source>The day a fixed term ends and the money is back; it earns until the day before.</source>
        <translation>定期结束、资金返还之日；收益计至前一天。</translation>
    </message>
    <message>
        <source>The day of the first value.</source>
        <translation>首个价值的日期。</translation>
    </message>
    <message>
        <source>The day of the last value.</source>
        <translation>最后价值的日期。</translation>
    </message>
    <message>
        <source>The day the lock ends; it earns until the day before.</source>
        <translation>锁定结束之日；收益计至前一天。</translation>
    </message>
    <message>
        <source>The day the paper is paid back; it earns until the day before. Funds have none.</source>
        <translation>偿还之日；收益计至前一天。基金没有此日。</translation>
    </message>
    <message>
        <source>The effective yearly yield, if that is what the platform states. It is turned once into the APR of its compounding.</source>
        <translation>若平台公布的是实际年收益率，则按其复利方式一次性换算为 APR。</translation>
    </message>
    <message>
        <source>The fall of its collateral a loop has to bear.</source>
        <translation>循环须能承受的抵押品跌幅。</translation>
    </message>
    <message>
        <source>The figures shown here rest on prices and rates that are old, missing or never confirmed.</source>
        <translation>此处数字依据的价格和收益率陈旧、缺失或从未确认。</translation>
    </message>
    <message>
        <source>The first day it no longer pays.</source>
        <translation>不再支付的第一天。</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>首日。</translation>
    </message>
    <message>
        <source>The forecast %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>The grade is capped: %1</source>
        <translation>评级受限：%1</translation>
    </message>
    <message>
        <source>The hard fork whose rules count; fulu is the latest.</source>
        <translation>适用其规则的硬分叉；fulu 为最新。</translation>
    </message>
    <message>
        <source>The health factor needs liquidation_threshold.</source>
        <translation>健康系数需要 liquidation_threshold。</translation>
    </message>
    <message>
        <source>The holding is closed and earns nothing.</source>
        <translation>持仓已关闭，不产生收益。</translation>
    </message>
    <message>
        <source>The invariant of a pool of coins that should be worth the same, and what it gives for a swap before fees.</source>
        <translation>等值币资金池的不变量，以及扣费前兑换所得。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>末日。</translation>
    </message>
    <message>
        <source>The least of the value in hand within 30 days.</source>
        <translation>30 天内可取回的最低价值份额。</translation>
    </message>
    <message>
        <source>The least risk within the caps is %1, above the budget of %2. Raise the budget%3.</source>
        <translation>上限内最低风险为 %1，高于预算 %2。请提高预算%3。</translation>
    </message>
    <message>
        <source>The limits shut out every mix.</source>
        <translation>限制排除了所有组合。</translation>
    </message>
    <message>
        <source>The loan can be liquidated now.</source>
        <translation>该贷款现在可被清算。</translation>
    </message>
    <message>
        <source>The loan secures a debt, so it can&apos;t be withdrawn freely.</source>
        <translation>该存款为债务作担保，不能自由取回。</translation>
    </message>
    <message>
        <source>The loop can be liquidated now</source>
        <translation>循环现在可被清算</translation>
    </message>
    <message>
        <source>The lower bound.</source>
        <translation>下限。</translation>
    </message>
    <message>
        <source>The money can&apos;t be had when it is needed: waiting times, fixed terms, pools that are lent out.</source>
        <translation>需要时无法取回资金：等待期、定期、资金池被借空。</translation>
    </message>
    <message>
        <source>The money changed direction more than once, and %1 rates fit equally well. None of them is the return; a time-weighted return has only one answer.</source>
        <translation>资金多次变向，有 %1 个利率同样符合。均非真正回报；时间加权回报只有一个答案。</translation>
    </message>
    <message>
        <source>The net rate needs supply and borrow.</source>
        <translation>净收益率需要 supply 和 borrow。</translation>
    </message>
    <message>
        <source>The new place does not pay more, so the move never pays back.</source>
        <translation>新场所收益不更高，迁移永不回本。</translation>
    </message>
    <message>
        <source>The next cover ends in %1; it is time from %2 on.</source>
        <translation>下一份保险 %1 后到期；自 %2 起应处理。</translation>
    </message>
    <message>
        <source>The oldest price in use, that of %1, is %2 old; the limit is %3.</source>
        <translation>最旧的在用价格为 %1，已 %2；上限为 %3。</translation>
    </message>
    <message>
        <source>The other asset of the pool.</source>
        <translation>资金池的另一种资产。</translation>
    </message>
    <message>
        <source>The peg of %1 is broken, %2 below %3 on %4</source>
        <translation>%1 已脱锚，%4 低于 %3 %2</translation>
    </message>
    <message>
        <source>The platform, its age and its audits</source>
        <translation>平台及其年限与审计</translation>
    </message>
    <message>
        <source>The pool is saturated: more stake earns nothing more.</source>
        <translation>池已饱和：追加质押无额外收益。</translation>
    </message>
    <message>
        <source>The pool trades along: impermanent loss of %1 % instead of %2 %</source>
        <translation>资金池随之交易：无常损失 %1&#xa0;%，而非 %2&#xa0;%</translation>
    </message>
    <message>
        <source>The pool&apos;s A, as it publishes it (stableswap).</source>
        <translation>资金池公布的 A（稳定兑换）。</translation>
    </message>
    <message>
        <source>The pool&apos;s A, as it publishes it; the formula uses A times n.</source>
        <translation>资金池公布的 A；公式使用 A 乘 n。</translation>
    </message>
    <message>
        <source>The pool&apos;s curve.</source>
        <translation>资金池的曲线。</translation>
    </message>
    <message>
        <source>The price is outside the range: the position is one token and earns no fees.</source>
        <translation>价格超出区间：头寸为单一代币，不赚手续费。</translation>
    </message>
    <message>
        <source>The price now (concentrated).</source>
        <translation>当前价格（集中）。</translation>
    </message>
    <message>
        <source>The price of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>The protocol&apos;s a0.</source>
        <translation>协议的 a0。</translation>
    </message>
    <message>
        <source>The protocol&apos;s curve, from which the rate follows by the utilisation.</source>
        <translation>协议的曲线，利率由使用率得出。</translation>
    </message>
    <message>
        <source>The protocol&apos;s fees a year as a share of what is locked.</source>
        <translation>协议年手续费占锁定量的比例。</translation>
    </message>
    <message>
        <source>The protocol&apos;s nOpt; beyond 1/nOpt a pool is saturated.</source>
        <translation>协议的 nOpt；超过 1/nOpt 池即饱和。</translation>
    </message>
    <message>
        <source>The rate is</source>
        <translation>收益率为</translation>
    </message>
    <message>
        <source>The receipt token can be sold meanwhile</source>
        <translation>期间可出售凭证代币</translation>
    </message>
    <message>
        <source>The return of a period from its values at both ends and what moved between, each amount counted for the time it was there.</source>
        <translation>由期初期末价值及期间资金变动（按时间计）得出的期间回报。</translation>
    </message>
    <message>
        <source>The reward does not cover the fixed cost: members get nothing.</source>
        <translation>奖励不足以覆盖固定成本：成员一无所得。</translation>
    </message>
    <message>
        <source>The risk is at most %1</source>
        <translation>风险至多 %1</translation>
    </message>
    <message>
        <source>The same, idle days included</source>
        <translation>同上，含空档天数</translation>
    </message>
    <message>
        <source>The strategy “</source>
        <translation>策略：“</translation>
    </message>
    <message>
        <source>The sum insured.</source>
        <translation>保额。</translation>
    </message>
    <message>
        <source>The token received for the stake (stETH for staked ETH), which can be sold before it unlocks.</source>
        <translation>质押所得代币（质押 ETH 得 stETH），可在解锁前出售。</translation>
    </message>
    <message>
        <source>The token the incentive comes in; by default the asset itself.</source>
        <translation>激励代币；默认为该资产本身。</translation>
    </message>
    <message>
        <source>The two prices part</source>
        <translation>两种价格背离</translation>
    </message>
    <message>
        <source>The upper bound.</source>
        <translation>上限。</translation>
    </message>
    <message>
        <source>The yearly rate at which dated payments in and out balance. There may be several, or none: then it says so instead of choosing one.</source>
        <translation>使有日期的收支平衡的年利率。可能有多个或没有：此时会说明，而不擅自选择。</translation>
    </message>
    <message>
        <source>The yearly rate to convert.</source>
        <translation>待换算的年利率。</translation>
    </message>
    <message>
        <source>The yearly rate.</source>
        <translation>年利率。</translation>
    </message>
    <message>
        <source>There is no debt, so nothing can be liquidated.</source>
        <translation>没有债务，不会被清算。</translation>
    </message>
    <message>
        <source>There is no price or rate to rest on.</source>
        <translation>没有可依据的价格或收益率。</translation>
    </message>
    <message>
        <source>Tidemill&apos;s scale</source>
        <translation>Tidemill 评分标准</translation>
    </message>
    <message>
        <source>Time-weighted return</source>
        <translation>时间加权回报</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>至第几天</translation>
    </message>
    <message>
        <source>To stakers a day</source>
        <translation>每日归质押者</translation>
    </message>
    <message>
        <source>To stakers a year</source>
        <translation>每年归质押者</translation>
    </message>
    <message>
        <source>To the treasury a year</source>
        <translation>每年归国库</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>代币</translation>
    </message>
    <message>
        <source>Token 1 per token 0, now.</source>
        <translation>当前每个代币 0 对应的代币 1。</translation>
    </message>
    <message>
        <source>Token emission</source>
        <translation>代币排放</translation>
    </message>
    <message>
        <source>Tokenised treasury</source>
        <translation>代币化国债</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>代币</translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>每日代币</translation>
    </message>
    <message>
        <source>Tokens a day at the end</source>
        <translation>期末每日代币</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒代币</translation>
    </message>
    <message>
        <source>Tokens a week</source>
        <translation>每周代币</translation>
    </message>
    <message>
        <source>Tokens a week for the gauge</source>
        <translation>Gauge 每周代币</translation>
    </message>
    <message>
        <source>Tokens handed out</source>
        <translation>已分发代币</translation>
    </message>
    <message>
        <source>Tokens locked for a time to take part in a protocol&apos;s votes: a share of its fees, and what others pay for the votes.</source>
        <translation>为参与协议投票而锁定一段时间的代币：分享手续费以及他人为投票支付的款项。</translation>
    </message>
    <message>
        <source>Total staked</source>
        <translation>质押总量</translation>
    </message>
    <message>
        <source>Trading fees a year as a share of the pool&apos;s value.</source>
        <translation>年交易手续费占资金池价值的比例。</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>国债</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>每年两次</translation>
    </message>
    <message>
        <source>Two assets in a pool that traders swap against: fees in both, often incentives on top, and a loss against holding when their prices part.</source>
        <translation>资金池中的两种资产供交易者兑换：收取两种手续费，常有激励，价格背离时相对持有会有损失。</translation>
    </message>
    <message>
        <source>USDC Mar 2023</source>
        <translation>USDC 2023 年 3 月</translation>
    </message>
    <message>
        <source>Unbonding</source>
        <translation>解绑</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unknown whether it asks</source>
        <translation>不清楚是否验证身份</translation>
    </message>
    <message>
        <source>Unknown while a price of a day on which something went in is missing.</source>
        <translation>缺少某投入日的价格，故未知。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Upper price</source>
        <translation>价格上限</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>在线率</translation>
    </message>
    <message>
        <source>Used as collateral</source>
        <translation>用作抵押品</translation>
    </message>
    <message>
        <source>Users pay</source>
        <translation>由用户支付</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Utilisation where the curve bends; it may lie above 1.</source>
        <translation>曲线转折处的使用率；可大于 1。</translation>
    </message>
    <message>
        <source>Validator and slashing</source>
        <translation>验证者与罚没</translation>
    </message>
    <message>
        <source>Validators</source>
        <translation>验证者</translation>
    </message>
    <message>
        <source>Vali­dator</source>
        <translation>验证者</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>风险价值</translation>
    </message>
    <message>
        <source>Value at the end</source>
        <translation>期末价值</translation>
    </message>
    <message>
        <source>Value at the start</source>
        <translation>期初价值</translation>
    </message>
    <message>
        <source>Value if held</source>
        <translation>持有价值</translation>
    </message>
    <message>
        <source>Value in the pool</source>
        <translation>资金池中价值</translation>
    </message>
    <message>
        <source>Value in token 1</source>
        <translation>以代币 1 计的价值</translation>
    </message>
    <message>
        <source>Value kept</source>
        <translation>保留价值</translation>
    </message>
    <message>
        <source>Volatilities</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>Volatility of %1</source>
        <translation>%1 的波动率</translation>
    </message>
    <message>
        <source>Volatility to come</source>
        <translation>未来波动率</translation>
    </message>
    <message>
        <source>Vote lock</source>
        <translation>投票锁仓</translation>
    </message>
    <message>
        <source>Vote payments</source>
        <translation>投票收入</translation>
    </message>
    <message>
        <source>Wait for the price to come back, or set a new range.</source>
        <translation>等待价格回归，或设置新区间。</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Weak grades</source>
        <translation>低评级</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Weight of the counterparty risk, 0 … 100.</source>
        <translation>交易对手风险权重，0 … 100。</translation>
    </message>
    <message>
        <source>Weight of the data quality, 0 … 100.</source>
        <translation>数据质量权重，0 … 100。</translation>
    </message>
    <message>
        <source>Weight of the first</source>
        <translation>第一种的权重</translation>
    </message>
    <message>
        <source>Weight of the leverage risk, 0 … 100.</source>
        <translation>杠杆风险权重，0 … 100。</translation>
    </message>
    <message>
        <source>Weight of the liquidity and lock-up risk, 0 … 100.</source>
        <translation>流动性与锁定风险权重，0 … 100。</translation>
    </message>
    <message>
        <source>Weight of the market and impermanent-loss risk, 0 … 100.</source>
        <translation>市场与无常损失风险权重，0 … 100。</translation>
    </message>
    <message>
        <source>Weight of the peg risk, 0 … 100.</source>
        <translation>锚定风险权重，0 … 100。</translation>
    </message>
    <message>
        <source>Weight of the regulatory risk, 0 … 100.</source>
        <translation>监管风险权重，0 … 100。</translation>
    </message>
    <message>
        <source>Weight of the smart-contract risk in a holding&apos;s score, 0 … 100.</source>
        <translation>持仓评分中智能合约风险权重，0 … 100。</translation>
    </message>
    <message>
        <source>Weight of the sustainability risk, 0 … 100.</source>
        <translation>可持续性风险权重，0 … 100。</translation>
    </message>
    <message>
        <source>Weight of the validator and slashing risk, 0 … 100.</source>
        <translation>验证者与罚没风险权重，0 … 100。</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Weighted pools: the first asset&apos;s share of the pool&apos;s value; the second has the rest.</source>
        <translation>加权池：第一种资产占资金池价值的比例；其余为第二种。</translation>
    </message>
    <message>
        <source>Weighted risk of a mix at most when plans spread money, 0 … 100; empty or 0: that of today.</source>
        <translation>规划分配时组合的最高加权风险，0 … 100；空或 0：今日风险。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What Polkadot mints and stakers get: by the staking curve (until November 2024), the fixed amount after it, or the two-year steps since 14 March 2026.</source>
        <translation>Polkadot 的铸造量与质押者所得：按质押曲线（至 2024 年 11 月）、其后的固定量，或 2026 年 3 月 14 日起的两年阶梯。</translation>
    </message>
    <message>
        <source>What a Cardano pool earns in an epoch of five days, and how operator and members share it.</source>
        <translation>Cardano 池在五天纪元内的收益，以及运营者与成员如何分配。</translation>
    </message>
    <message>
        <source>What a Lightning node earns for passing on a payment, and in a year of them.</source>
        <translation>闪电节点转发一笔付款的收益，以及一年的收益。</translation>
    </message>
    <message>
        <source>What a change of prices does to a share of a pool, against holding the same coins. Fees are not in it.</source>
        <translation>价格变动对资金池份额的影响，相对持有相同币。不含手续费。</translation>
    </message>
    <message>
        <source>What a claim with its reinvestment costs, in the base currency; empty: as recorded.</source>
        <translation>一次领取并再投资的成本，以基准货币计；空：按记录。</translation>
    </message>
    <message>
        <source>What a cover costs a year, a share of what is covered, 0 … 1; empty: those in force.</source>
        <translation>保险年费占保额比例，0 … 1；空：现行保险。</translation>
    </message>
    <message>
        <source>What a node operator gets of the rewards of its validators, whose ETH is partly other people&apos;s.</source>
        <translation>节点运营者从其验证者奖励中所得，其 ETH 部分属于他人。</translation>
    </message>
    <message>
        <source>What a nominal yearly rate yields when earnings are added to the balance, and back.</source>
        <translation>名义年利率在收益计入余额时的实际收益，及反向换算。</translation>
    </message>
    <message>
        <source>What a position in a range of prices holds, and how much less capital it needs than one over all prices. With both amounts, one bound may be left open.</source>
        <translation>价格区间头寸的持有量，以及比全价格头寸节省多少资本。给出两个数量时，一个边界可留空。</translation>
    </message>
    <message>
        <source>What a safe place earns.</source>
        <translation>安全场所的收益。</translation>
    </message>
    <message>
        <source>What borrowers pay and suppliers earn at a lending pool, from how much of it is lent out.</source>
        <translation>借贷池中借款人支付与存款人所得，取决于借出比例。</translation>
    </message>
    <message>
        <source>What can still be borrowed.</source>
        <translation>还可借入的量。</translation>
    </message>
    <message>
        <source>What could be had a year without the risks a cover insures, 0 … 1.</source>
        <translation>不含所保风险时的年收益，0 … 1。</translation>
    </message>
    <message>
        <source>What cover against the failure of a protocol costs, with a fixed price or one that rose with the last purchase and falls since.</source>
        <translation>对协议失败投保的费用，固定价格，或随上次购买上涨后逐渐下降的价格。</translation>
    </message>
    <message>
        <source>What delegators earn on a chain of the Cosmos SDK, and how inflation moves with the next block.</source>
        <translation>Cosmos SDK 链上委托人的收益，以及下一区块通胀率的变化。</translation>
    </message>
    <message>
        <source>What deposits earn a year.</source>
        <translation>存款的年收益。</translation>
    </message>
    <message>
        <source>What each coin is worth, times what it was.</source>
        <translation>各币价值，为原来的倍数。</translation>
    </message>
    <message>
        <source>What each trade of a plan costs, in the base currency.</source>
        <translation>规划中每笔交易的成本，以基准货币计。</translation>
    </message>
    <message>
        <source>What earns it</source>
        <translation>收益来源</translation>
    </message>
    <message>
        <source>What earns the rewards.</source>
        <translation>产生奖励的部分。</translation>
    </message>
    <message>
        <source>What is borrowed has to be paid back: a fall sells the collateral at a bad price, and the interest can eat the income.</source>
        <translation>借款须偿还：价格下跌会低价卖出抵押品，利息可能吞噬收益。</translation>
    </message>
    <message>
        <source>What is borrowed; by default the same asset, whose price then can&apos;t liquidate it.</source>
        <translation>借入的资产；默认为同一资产，此时其价格不会导致清算。</translation>
    </message>
    <message>
        <source>What is left after the borrow interest</source>
        <translation>扣除借款利息后的剩余</translation>
    </message>
    <message>
        <source>What is left of a yield when the supply of the coin grows meanwhile.</source>
        <translation>币供应增长时收益率的剩余。</translation>
    </message>
    <message>
        <source>What is locked in channels.</source>
        <translation>通道中锁定的量。</translation>
    </message>
    <message>
        <source>What is owed.</source>
        <translation>所欠金额。</translation>
    </message>
    <message>
        <source>What it costs to buy.</source>
        <translation>购买成本。</translation>
    </message>
    <message>
        <source>What it earns a year where it is.</source>
        <translation>在原处的年收益。</translation>
    </message>
    <message>
        <source>What it earns a year.</source>
        <translation>年收益。</translation>
    </message>
    <message>
        <source>What it pays each period, in the asset it is paid in.</source>
        <translation>每期支付的金额，以支付资产计。</translation>
    </message>
    <message>
        <source>What it stands on can&apos;t make it safer: the score is held at the %1 it has by itself.</source>
        <translation>所依托之物不能使其更安全：评分保持自身的 %1。</translation>
    </message>
    <message>
        <source>What it was worth then.</source>
        <translation>当时的价值。</translation>
    </message>
    <message>
        <source>What it would earn a year.</source>
        <translation>预计年收益。</translation>
    </message>
    <message>
        <source>What kind of place this is</source>
        <translation>属于何种场所</translation>
    </message>
    <message>
        <source>What may go wrong, pools along their curve, and chance</source>
        <translation>可能的意外、资金池沿曲线变化与随机性</translation>
    </message>
    <message>
        <source>What of it belongs to the protocol (Compound).</source>
        <translation>其中属于协议的部分（Compound）。</translation>
    </message>
    <message>
        <source>What one claim and reinvestment costs, in the unit of the principal.</source>
        <translation>一次领取再投资的成本，以本金单位计。</translation>
    </message>
    <message>
        <source>What one slashed validator loses: something at once, and after 18 days more, the more others were slashed around then. What it misses until it is out is not in it.</source>
        <translation>被罚没验证者的损失：立即损失一部分，18 天后再损失，同期被罚没者越多越重。不含退出前错失的收益。</translation>
    </message>
    <message>
        <source>What one slashing takes</source>
        <translation>一次罚没的损失</translation>
    </message>
    <message>
        <source>What one unit grows to, as the lending protocols count it. Their versions differ in the last digits.</source>
        <translation>一单位增长到多少，按借贷协议的算法。各版本末位有差异。</translation>
    </message>
    <message>
        <source>What one unit of money left alone would have made: money paid in or taken out doesn&apos;t change it.</source>
        <translation>一单位不动资金的增长：投入和取出不影响结果。</translation>
    </message>
    <message>
        <source>What others have delegated to the node, in the bond asset.</source>
        <translation>他人委托给节点的数量，以保证金资产计。</translation>
    </message>
    <message>
        <source>What others pay a year for the votes, as a share of what is locked.</source>
        <translation>他人每年为投票支付的金额占锁定量的比例。</translation>
    </message>
    <message>
        <source>What stakers earn depends on staked_share.</source>
        <translation>质押者收益取决于 staked_share。</translation>
    </message>
    <message>
        <source>What stands behind %1</source>
        <translation>%1 的背书</translation>
    </message>
    <message>
        <source>What the bond would earn a year elsewhere.</source>
        <translation>保证金在别处的年收益。</translation>
    </message>
    <message>
        <source>What the collateral earns by itself, as staked ETH does.</source>
        <translation>抵押品自身的收益，如质押的 ETH。</translation>
    </message>
    <message>
        <source>What the consensus layer pays at most when this much is staked; tips and MEV come on top.</source>
        <translation>在此质押量下共识层最多支付；小费和 MEV 另计。</translation>
    </message>
    <message>
        <source>What the debt costs a year.</source>
        <translation>债务的年成本。</translation>
    </message>
    <message>
        <source>What the fund&apos;s paper yields a year, before its fee.</source>
        <translation>基金资产的年收益，扣费前。</translation>
    </message>
    <message>
        <source>What the hardware cost, in the base currency.</source>
        <translation>硬件成本，以基准货币计。</translation>
    </message>
    <message>
        <source>What the holding earns a year.</source>
        <translation>持仓的年收益。</translation>
    </message>
    <message>
        <source>What the holding pays a year, in its own coin.</source>
        <translation>持仓每年以其自身币支付的量。</translation>
    </message>
    <message>
        <source>What the operator takes first in an epoch.</source>
        <translation>运营者每纪元先行提取的量。</translation>
    </message>
    <message>
        <source>What the owners pledged, as a share of all stake.</source>
        <translation>所有者承诺量占全部质押的比例。</translation>
    </message>
    <message>
        <source>What the pool holds of each coin, in units of one value.</source>
        <translation>资金池各币持有量，以等值单位计。</translation>
    </message>
    <message>
        <source>What the pool or share held at the start (stableswap, weighted).</source>
        <translation>期初资金池或份额的持有量（稳定兑换、加权）。</translation>
    </message>
    <message>
        <source>What the portfolio is called.</source>
        <translation>投资组合的名称。</translation>
    </message>
    <message>
        <source>What the portfolio was worth.</source>
        <translation>投资组合当时的价值。</translation>
    </message>
    <message>
        <source>What the protocol pays a year, before the validator&apos;s commission.</source>
        <translation>协议每年支付的比例，扣除验证者佣金前。</translation>
    </message>
    <message>
        <source>What the share was worth at the start.</source>
        <translation>份额期初价值。</translation>
    </message>
    <message>
        <source>What the validator keeps.</source>
        <translation>验证者保留的部分。</translation>
    </message>
    <message>
        <source>What you move.</source>
        <translation>您移动的金额。</translation>
    </message>
    <message>
        <source>What you put in.</source>
        <translation>您投入的金额。</translation>
    </message>
    <message>
        <source>What you start with.</source>
        <translation>您的起始金额。</translation>
    </message>
    <message>
        <source>When the hardware of a node is paid back, and what it earns after wear and after what its bond would earn elsewhere.</source>
        <translation>节点硬件何时回本，以及扣除损耗和保证金机会成本后的收益。</translation>
    </message>
    <message>
        <source>When the price moves.</source>
        <translation>价格变动时。</translation>
    </message>
    <message>
        <source>When to claim</source>
        <translation>何时领取</translation>
    </message>
    <message>
        <source>When what was earned joins the balance.</source>
        <translation>所得收益何时计入余额。</translation>
    </message>
    <message>
        <source>Where the company is</source>
        <translation>公司位于何处</translation>
    </message>
    <message>
        <source>Where the range begins (concentrated).</source>
        <translation>区间起点（集中）。</translation>
    </message>
    <message>
        <source>Where the range begins.</source>
        <translation>区间起点。</translation>
    </message>
    <message>
        <source>Where the range ends (concentrated).</source>
        <translation>区间终点（集中）。</translation>
    </message>
    <message>
        <source>Where the range ends.</source>
        <translation>区间终点。</translation>
    </message>
    <message>
        <source>Whether it asks who you are</source>
        <translation>是否要求验证身份</translation>
    </message>
    <message>
        <source>Whether the rate is nominal (apr) or effective (apy).</source>
        <translation>利率是名义（apr）还是实际（apy）。</translation>
    </message>
    <message>
        <source>Whether what was borrowed last is lent again or kept.</source>
        <translation>最后一笔借款是再次借出还是保留。</translation>
    </message>
    <message>
        <source>Which part of a year lies between two days, by the conventions of bonds and loans.</source>
        <translation>按债券和贷款惯例，两日之间占一年的比例。</translation>
    </message>
    <message>
        <source>Who can change the contracts</source>
        <translation>谁能更改合约</translation>
    </message>
    <message>
        <source>Who has the coins</source>
        <translation>谁持有币</translation>
    </message>
    <message>
        <source>Who runs the validator</source>
        <translation>谁运行验证者</translation>
    </message>
    <message>
        <source>Whoever issues %1</source>
        <translation>%1 的发行方</translation>
    </message>
    <message>
        <source>Whoever runs the validator breaks the chain&apos;s rules or is offline, and the stake is cut or earns nothing.</source>
        <translation>验证者运营方违反链规则或离线，质押被削减或没有收益。</translation>
    </message>
    <message>
        <source>Whose curve it is.</source>
        <translation>曲线所属。</translation>
    </message>
    <message>
        <source>Whose law the company is under</source>
        <translation>公司受何国法律管辖</translation>
    </message>
    <message>
        <source>With several coins no single price decides; they all count.</source>
        <translation>多种币时非单一价格决定；全部计入。</translation>
    </message>
    <message>
        <source>Without a fee, claim as often as you like.</source>
        <translation>没有费用时可随意领取。</translation>
    </message>
    <message>
        <source>Without a price, and so left out: %1.</source>
        <translation>无价格，故未计入：%1。</translation>
    </message>
    <message>
        <source>Without earnings between: unbonding, bridges.</source>
        <translation>期间无收益：解绑、跨链桥。</translation>
    </message>
    <message>
        <source>Without them %1 %2 would be left; move towards what fees and interest pay.</source>
        <translation>没有它们将剩 %1 %2；请转向由手续费和利息支付的收益。</translation>
    </message>
    <message>
        <source>Working balance</source>
        <translation>工作余额</translation>
    </message>
    <message>
        <source>Working supply</source>
        <translation>工作供应量</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Worth of %1</source>
        <translation>%1 的价值</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>今日价值</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Year since the start</source>
        <translation>起始以来第几年</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Yearly rate</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>Yearly uncertainty of rates as a share of the rate, 0 … 5.</source>
        <translation>收益率的年不确定性占收益率比例，0 … 5。</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Years since inflation began (February 2021).</source>
        <translation>通胀开始（2021 年 2 月）以来的年数。</translation>
    </message>
    <message>
        <source>Years since the start</source>
        <translation>起始以来年数</translation>
    </message>
    <message>
        <source>Years until the hardware is worth nothing.</source>
        <translation>硬件残值归零的年数。</translation>
    </message>
    <message>
        <source>Years until the hardware is written off.</source>
        <translation>硬件折旧年数。</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>Yield after dilution</source>
        <translation>扣除稀释后收益率</translation>
    </message>
    <message>
        <source>Yield after fees</source>
        <translation>扣费后收益率</translation>
    </message>
    <message>
        <source>Yield after fees (APY)</source>
        <translation>扣费后收益率（APY）</translation>
    </message>
    <message>
        <source>Yield of %1</source>
        <translation>%1 的收益率</translation>
    </message>
    <message>
        <source>Yield of the collateral</source>
        <translation>抵押品收益率</translation>
    </message>
    <message>
        <source>Yield without fees</source>
        <translation>不计费用的收益率</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>您所得</translation>
    </message>
    <message>
        <source>You keep the keys yourself</source>
        <translation>密钥由您自己保管</translation>
    </message>
    <message>
        <source>You keep the node&apos;s software current</source>
        <translation>由您更新节点软件</translation>
    </message>
    <message>
        <source>You run it yourself</source>
        <translation>由您自己运行</translation>
    </message>
    <message>
        <source>Your commission</source>
        <translation>您的佣金</translation>
    </message>
    <message>
        <source>Your own country, as platforms write it that are closed to some.</source>
        <translation>您所在国家，写法同对部分国家关闭的平台。</translation>
    </message>
    <message>
        <source>Your own hardware: keys, updates and power are yours to keep</source>
        <translation>自有硬件：密钥、更新和供电由您负责</translation>
    </message>
    <message>
        <source>Your own wallet</source>
        <translation>自有钱包</translation>
    </message>
    <message>
        <source>Your own: %1</source>
        <translation>自身：%1</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>您的质押</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>您的票数</translation>
    </message>
    <message>
        <source>`holding show` lists what repeats</source>
        <translation>`holding show` 列出定期项</translation>
    </message>
    <message>
        <source>a %1, terms of %2</source>
        <translation>每%1，%2 的条款</translation>
    </message>
    <message>
        <source>a ban</source>
        <translation>禁令</translation>
    </message>
    <message>
        <source>a change is not a JSON object</source>
        <translation>更改不是 JSON 对象</translation>
    </message>
    <message>
        <source>a change of nothing</source>
        <translation>空更改</translation>
    </message>
    <message>
        <source>a change without a table</source>
        <translation>没有表的更改</translation>
    </message>
    <message>
        <source>a claim costs all there is</source>
        <translation>一次领取耗尽全部</translation>
    </message>
    <message>
        <source>a claim costs so much that reinvesting never pays</source>
        <translation>领取成本过高，再投资永不划算</translation>
    </message>
    <message>
        <source>a coin</source>
        <translation>币</translation>
    </message>
    <message>
        <source>a computed number is not finite</source>
        <translation>计算结果不是有限数</translation>
    </message>
    <message>
        <source>a cover that never pays is none</source>
        <translation>从不赔付的不是保险</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>a day has a value that comes from nothing</source>
        <translation>某日价值凭空出现</translation>
    </message>
    <message>
        <source>a day old</source>
        <translation>1 天前</translation>
    </message>
    <message>
        <source>a decay can&apos;t run over a negative number of days</source>
        <translation>衰减天数不能为负</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>除以零</translation>
    </message>
    <message>
        <source>a duty to say who you are</source>
        <translation>身份申报义务</translation>
    </message>
    <message>
        <source>a failure costs nothing here</source>
        <translation>此处失败没有损失</translation>
    </message>
    <message>
        <source>a file of this name is already there</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>a fixed amount each %1</source>
        <translation>每%1固定金额</translation>
    </message>
    <message>
        <source>a holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>a holding of kind %1</source>
        <translation>%1 类型的持仓</translation>
    </message>
    <message>
        <source>a holding of kind “</source>
        <translation>“</translation>
    </message>
    <message>
        <source>a later price does not change it</source>
        <translation>之后的价格不会改变它</translation>
    </message>
    <message>
        <source>a loop that borrows all of its collateral has no equity</source>
        <translation>借出全部抵押品的循环没有净值</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a newer Tidemill wrote this file</source>
        <translation>此文件由更新版 Tidemill 写入</translation>
    </message>
    <message>
        <source>a newer Tidemill wrote this file (version %1, this program knows %2)</source>
        <translation>此文件由更新版 Tidemill 写入（版本 %1，本程序支持 %2）</translation>
    </message>
    <message>
        <source>a node is run as a whole</source>
        <translation>节点须整体运行</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>每期</translation>
    </message>
    <message>
        <source>a platform has no fact of this name</source>
        <translation>平台没有此名称的事实</translation>
    </message>
    <message>
        <source>a pool has two to eight coins</source>
        <translation>资金池有二至八种币</translation>
    </message>
    <message>
        <source>a pool token</source>
        <translation>资金池代币</translation>
    </message>
    <message>
        <source>a portfolio can&apos;t hold such a row</source>
        <translation>投资组合不能含此行</translation>
    </message>
    <message>
        <source>a price is missing</source>
        <translation>缺少价格</translation>
    </message>
    <message>
        <source>a price of 0 is a missing price</source>
        <translation>价格为 0 视为缺失</translation>
    </message>
    <message>
        <source>a projection reaches at most ten years</source>
        <translation>预测最多十年</translation>
    </message>
    <message>
        <source>a range can&apos;t begin at 0</source>
        <translation>区间不能从 0 开始</translation>
    </message>
    <message>
        <source>a ratio of another price, %1</source>
        <translation>另一价格的比率，%1</translation>
    </message>
    <message>
        <source>a receipt token</source>
        <translation>凭证代币</translation>
    </message>
    <message>
        <source>a result is larger than 170141183460469231731</source>
        <translation>结果大于 170141183460469231731</translation>
    </message>
    <message>
        <source>a row is not a JSON object</source>
        <translation>行不是 JSON 对象</translation>
    </message>
    <message>
        <source>a share is at most 1</source>
        <translation>份额至多为 1</translation>
    </message>
    <message>
        <source>a stablecoin</source>
        <translation>稳定币</translation>
    </message>
    <message>
        <source>a sum is beyond 1.7e20</source>
        <translation>合计超过 1.7e20</translation>
    </message>
    <message>
        <source>a tax of %1 %</source>
        <translation>%1&#xa0;% 的税</translation>
    </message>
    <message>
        <source>a ticker has 1 to 32 characters</source>
        <translation>代号为 1 至 32 个字符</translation>
    </message>
    <message>
        <source>a transfer needs the holding it goes to</source>
        <translation>转账需要目标持仓</translation>
    </message>
    <message>
        <source>a treasury</source>
        <translation>国债</translation>
    </message>
    <message>
        <source>a validator can&apos;t have that much then</source>
        <translation>届时验证者不能有这么多</translation>
    </message>
    <message>
        <source>a year (Act/365F), terms of %1</source>
        <translation>每年（Act/365F），%1 的条款</translation>
    </message>
    <message>
        <source>a year, before scenario and tax</source>
        <translation>每年，未计情景与税</translation>
    </message>
    <message>
        <source>a year, over %1 days of records</source>
        <translation>每年，基于 %1 天记录</translation>
    </message>
    <message>
        <source>a year, terms of %1</source>
        <translation>每年，%1 的条款</translation>
    </message>
    <message>
        <source>a year, today</source>
        <translation>每年，今日</translation>
    </message>
    <message>
        <source>a yearly decay must be between 0 and 1</source>
        <translation>年衰减须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>a yearly yield of −100 % or less has no rate</source>
        <translation>−100&#xa0;% 或更低的年收益率没有利率</translation>
    </message>
    <message>
        <source>a yield of −100 % or less has no nominal rate</source>
        <translation>−100&#xa0;% 或更低的收益率没有名义利率</translation>
    </message>
    <message>
        <source>about %1 %2</source>
        <translation>约 %1 %2</translation>
    </message>
    <message>
        <source>add a holding first</source>
        <translation>请先添加持仓</translation>
    </message>
    <message>
        <source>after commission</source>
        <translation>扣除佣金后</translation>
    </message>
    <message>
        <source>all of the pool is lent out: nothing is there to be withdrawn</source>
        <translation>资金池已全部借出：无法取回</translation>
    </message>
    <message>
        <source>amount × price of its day</source>
        <translation>数量 × 当日价格</translation>
    </message>
    <message>
        <source>amounts stay as they are today</source>
        <translation>数量保持今日水平</translation>
    </message>
    <message>
        <source>an asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>an asset can&apos;t take its price from itself</source>
        <translation>资产不能以自身定价</translation>
    </message>
    <message>
        <source>an asset has no field of this name</source>
        <translation>资产没有此名称的字段</translation>
    </message>
    <message>
        <source>an asset like this</source>
        <translation>此类资产</translation>
    </message>
    <message>
        <source>an asset that is gone</source>
        <translation>已不存在的资产</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>已被其他程序打开</translation>
    </message>
    <message>
        <source>another window or program has added one meanwhile</source>
        <translation>其他窗口或程序期间已添加</translation>
    </message>
    <message>
        <source>answered with an error (HTTP %1)</source>
        <translation>返回错误（HTTP %1）</translation>
    </message>
    <message>
        <source>as earned where there are three months of records, else %1</source>
        <translation>有三个月记录时按实得，否则 %1</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按给定值</translation>
    </message>
    <message>
        <source>as in the terms, uncertain by %1</source>
        <translation>按条款，不确定性 %1</translation>
    </message>
    <message>
        <source>as recorded: the value was kept with the record</source>
        <translation>按记录：价值随记录保存</translation>
    </message>
    <message>
        <source>ask for fewer days</source>
        <translation>请减少天数</translation>
    </message>
    <message>
        <source>at the prices of the days it went in</source>
        <translation>按投入当日价格</translation>
    </message>
    <message>
        <source>at the prices of those days</source>
        <translation>按当日价格</translation>
    </message>
    <message>
        <source>at today&apos;s balance, terms and prices</source>
        <translation>按今日余额、条款和价格</translation>
    </message>
    <message>
        <source>bal from 2022, hnt from August 2019.</source>
        <translation>bal 自 2022 年，hnt 自 2019 年 8 月。</translation>
    </message>
    <message>
        <source>bal-gauge: for all gauges.</source>
        <translation>bal-gauge：所有 gauge。</translation>
    </message>
    <message>
        <source>bal-gauge: its share of all votes.</source>
        <translation>bal-gauge：占全部票数的份额。</translation>
    </message>
    <message>
        <source>bal-gauge: of the gauge.</source>
        <translation>bal-gauge：该 gauge 的。</translation>
    </message>
    <message>
        <source>bal-gauge: of the pool&apos;s token.</source>
        <translation>bal-gauge：池代币的。</translation>
    </message>
    <message>
        <source>balance × price, rounded half-even</source>
        <translation>余额 × 价格，银行家舍入</translation>
    </message>
    <message>
        <source>balance × today&apos;s price, added up</source>
        <translation>余额 × 今日价格，合计</translation>
    </message>
    <message>
        <source>balances can&apos;t be told for a coin that is worth nothing</source>
        <translation>无价值的币无法给出余额</translation>
    </message>
    <message>
        <source>balances grow only where the terms compound</source>
        <translation>仅在条款复利时余额增长</translation>
    </message>
    <message>
        <source>base currency</source>
        <translation>基准货币</translation>
    </message>
    <message>
        <source>bills that repeat, terms and covers</source>
        <translation>定期账单、期限与保险</translation>
    </message>
    <message>
        <source>both assets of the pool are the same</source>
        <translation>资金池的两种资产相同</translation>
    </message>
    <message>
        <source>by up to %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>can&apos;t be given for an entry that repeats</source>
        <translation>定期记录不能给出</translation>
    </message>
    <message>
        <source>can&apos;t change once something was recorded</source>
        <translation>有记录后不能更改</translation>
    </message>
    <message>
        <source>cap of %1</source>
        <translation>%1 的上限</translation>
    </message>
    <message>
        <source>cap of each %1</source>
        <translation>每%1上限</translation>
    </message>
    <message>
        <source>change %1 is not undone although change %2 before it is</source>
        <translation>更改 %1 未撤销，而之前的 %2 已撤销</translation>
    </message>
    <message>
        <source>change %1: %2</source>
        <translation>更改 %1：%2</translation>
    </message>
    <message>
        <source>check both: 0.005 is 0.5 % a year</source>
        <translation>请检查两者：0.005 即每年 0.5&#xa0;%</translation>
    </message>
    <message>
        <source>check that no amount is 0</source>
        <translation>请确认没有金额为 0</translation>
    </message>
    <message>
        <source>check the address</source>
        <translation>请检查地址</translation>
    </message>
    <message>
        <source>check the amounts and rates it is made from</source>
        <translation>请检查其来源金额和收益率</translation>
    </message>
    <message>
        <source>check the day</source>
        <translation>请检查日期</translation>
    </message>
    <message>
        <source>check the entries</source>
        <translation>请检查记录</translation>
    </message>
    <message>
        <source>check the entries for a number that is far too large</source>
        <translation>请检查记录中过大的数字</translation>
    </message>
    <message>
        <source>check the entries for an amount or value that is far too large</source>
        <translation>请检查记录中过大的金额或价值</translation>
    </message>
    <message>
        <source>check the key and the address</source>
        <translation>请检查密钥和地址</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>请检查名称和文件夹</translation>
    </message>
    <message>
        <source>check the spelling, or add it as a new asset</source>
        <translation>请检查拼写，或作为新资产添加</translation>
    </message>
    <message>
        <source>check the year</source>
        <translation>请检查年份</translation>
    </message>
    <message>
        <source>check what the service calls it</source>
        <translation>请检查服务中的名称</translation>
    </message>
    <message>
        <source>check what was typed</source>
        <translation>请检查输入</translation>
    </message>
    <message>
        <source>choose a day after %1</source>
        <translation>请选择 %1 之后的日期</translation>
    </message>
    <message>
        <source>choose a day from %1</source>
        <translation>请选择 %1 起的日期</translation>
    </message>
    <message>
        <source>choose a day up to %1</source>
        <translation>请选择 %1 之前的日期</translation>
    </message>
    <message>
        <source>choose a first day before the last</source>
        <translation>请选择早于末日的首日</translation>
    </message>
    <message>
        <source>choose a first day that is past</source>
        <translation>请选择过去的首日</translation>
    </message>
    <message>
        <source>choose a folder on another disk</source>
        <translation>请选择其他磁盘的文件夹</translation>
    </message>
    <message>
        <source>choose a later day</source>
        <translation>请选择更晚的日期</translation>
    </message>
    <message>
        <source>choose a later last day</source>
        <translation>请选择更晚的末日</translation>
    </message>
    <message>
        <source>choose a price above %1</source>
        <translation>请选择高于 %1 的价格</translation>
    </message>
    <message>
        <source>choose a price above 0</source>
        <translation>请选择高于 0 的价格</translation>
    </message>
    <message>
        <source>choose a share below %1</source>
        <translation>请选择低于 %1 的比例</translation>
    </message>
    <message>
        <source>choose a share below 1</source>
        <translation>请选择低于 1 的比例</translation>
    </message>
    <message>
        <source>choose a share between 0 and 1, such as 0.8</source>
        <translation>请选择 0 到 1 之间的比例，如 0.8</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>请选择更短的</translation>
    </message>
    <message>
        <source>choose a value in between</source>
        <translation>请选择其间的值</translation>
    </message>
    <message>
        <source>choose another backup</source>
        <translation>请选择其他备份</translation>
    </message>
    <message>
        <source>choose another file or restore a backup</source>
        <translation>请选择其他文件或恢复备份</translation>
    </message>
    <message>
        <source>choose another folder, or allow reading and writing there</source>
        <translation>请选择其他文件夹，或允许读写</translation>
    </message>
    <message>
        <source>choose another holding</source>
        <translation>请选择其他持仓</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>choose another name or move the old file away</source>
        <translation>请选择其他名称，或移走旧文件</translation>
    </message>
    <message>
        <source>choose another name or open it</source>
        <translation>请选择其他名称或打开它</translation>
    </message>
    <message>
        <source>choose another name, or remove forecast %1</source>
        <translation>请选择其他名称，或删除预测 %1</translation>
    </message>
    <message>
        <source>choose from: %1</source>
        <translation>请从中选择：%1</translation>
    </message>
    <message>
        <source>choose from: accrued, claimable, received</source>
        <translation>请选择：accrued, claimable, received</translation>
    </message>
    <message>
        <source>choose from: coin, stablecoin, receipt_token, lp_token, fiat, treasury, other</source>
        <translation>请选择：coin, stablecoin, receipt_token, lp_token, fiat, treasury, other</translation>
    </message>
    <message>
        <source>choose from: day, week, month, quarter, year</source>
        <translation>请选择：day, week, month, quarter, year</translation>
    </message>
    <message>
        <source>choose from: name, kind, chain, inflation, backing, issuer, underlying, supply, peg, price_of, price_ratio, carry_back</source>
        <translation>请选择：name, kind, chain, inflation, backing, issuer, underlying, supply, peg, price_of, price_ratio, carry_back</translation>
    </message>
    <message>
        <source>choose from: protocol, exchange, validator, own_hardware, issuer, custodian</source>
        <translation>请选择：protocol, exchange, validator, own_hardware, issuer, custodian</translation>
    </message>
    <message>
        <source>choose how many months ahead to test</source>
        <translation>请选择向前测试的月数</translation>
    </message>
    <message>
        <source>choose one: %1</source>
        <translation>请选择一个：%1</translation>
    </message>
    <message>
        <source>choose pdf, html, csv or json</source>
        <translation>请选择 pdf、html、csv 或 json</translation>
    </message>
    <message>
        <source>choose two different assets</source>
        <translation>请选择两种不同的资产</translation>
    </message>
    <message>
        <source>close it there first</source>
        <translation>请先在那里关闭</translation>
    </message>
    <message>
        <source>close this holding and add another one</source>
        <translation>请关闭此持仓并另行添加</translation>
    </message>
    <message>
        <source>coins are counted from 0</source>
        <translation>币从 0 开始计数</translation>
    </message>
    <message>
        <source>collateral × liquidation threshold ÷ debt</source>
        <translation>抵押品 × 清算阈值 ÷ 债务</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>constant, bal-gauge: of the token.</source>
        <translation>constant、bal-gauge：代币的。</translation>
    </message>
    <message>
        <source>constant, crv-boost: all that is in it.</source>
        <translation>constant、crv-boost：其中全部。</translation>
    </message>
    <message>
        <source>correct the amount or the day, or record first what came in</source>
        <translation>请更正数量或日期，或先记录存入</translation>
    </message>
    <message>
        <source>counted in the holding it comes from</source>
        <translation>计入其来源持仓</translation>
    </message>
    <message>
        <source>cover ends</source>
        <translation>保险到期</translation>
    </message>
    <message>
        <source>cover of %1</source>
        <translation>%1 的保险</translation>
    </message>
    <message>
        <source>covers from</source>
        <translation>覆盖自</translation>
    </message>
    <message>
        <source>crv, bal and hnt by year; half-life; growing-tvl (your part of a growing pool); constant; crv-boost and bal-gauge.</source>
        <translation>crv、bal、hnt 按年；half-life；growing-tvl（增长池中的份额）；constant；crv-boost 和 bal-gauge。</translation>
    </message>
    <message>
        <source>crv-boost: all veCRV.</source>
        <translation>crv-boost：全部 veCRV。</translation>
    </message>
    <message>
        <source>crv-boost: your veCRV.</source>
        <translation>crv-boost：您的 veCRV。</translation>
    </message>
    <message>
        <source>crv: days since the start, in place of the year.</source>
        <translation>crv：起始以来天数，代替年份。</translation>
    </message>
    <message>
        <source>crv: days since the start.</source>
        <translation>crv：起始以来天数。</translation>
    </message>
    <message>
        <source>crv: from 0, August 2020.</source>
        <translation>crv：从 0 起，2020 年 8 月。</translation>
    </message>
    <message>
        <source>curve, fixed (8 % of the issuance of November 2024) or stepped.</source>
        <translation>curve、fixed（2024 年 11 月发行量的 8&#xa0;%）或 stepped。</translation>
    </message>
    <message>
        <source>daily prices up to %1</source>
        <translation>截至 %1 的每日价格</translation>
    </message>
    <message>
        <source>daily prices, %1</source>
        <translation>每日价格，%1</translation>
    </message>
    <message>
        <source>dated numbers</source>
        <translation>带日期的数字</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>does not go with derived_of</source>
        <translation>与 derived_of 不相容</translation>
    </message>
    <message>
        <source>each holding&apos;s (1 + yield) ÷ (1 + dilution) − 1, weighted by what it is worth</source>
        <translation>各持仓 (1 + 收益率) ÷ (1 + 稀释) − 1，按价值加权</translation>
    </message>
    <message>
        <source>each holding&apos;s effective yearly yield, weighted by what it is worth</source>
        <translation>各持仓实际年收益率，按价值加权</translation>
    </message>
    <message>
        <source>each must be above 0</source>
        <translation>每个须大于 0</translation>
    </message>
    <message>
        <source>each must be above 0 and at most 1</source>
        <translation>每个须大于 0 且至多为 1</translation>
    </message>
    <message>
        <source>each stream: what it is a share of × rate × share kept × price</source>
        <translation>各收入流：基数 × 收益率 × 保留份额 × 价格</translation>
    </message>
    <message>
        <source>earned %1 % of what its terms say</source>
        <translation>实得为条款的 %1&#xa0;%</translation>
    </message>
    <message>
        <source>enter a price, or choose another</source>
        <translation>请输入价格或另选</translation>
    </message>
    <message>
        <source>enter its price and terms, or give the rate itself</source>
        <translation>请输入价格和条款，或直接给出收益率</translation>
    </message>
    <message>
        <source>enter what is held, with prices</source>
        <translation>请输入持有资产及价格</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>由您输入</translation>
    </message>
    <message>
        <source>entered with the asset</source>
        <translation>随资产输入</translation>
    </message>
    <message>
        <source>expected income less the case that only one in twenty falls below</source>
        <translation>预期收益减去二十分之一最差情形</translation>
    </message>
    <message>
        <source>expected income less the mean of those worst cases</source>
        <translation>预期收益减去最差情形的均值</translation>
    </message>
    <message>
        <source>failures, slashing, lost pegs</source>
        <translation>倒闭、罚没、脱锚</translation>
    </message>
    <message>
        <source>fee, slippage or rate error</source>
        <translation>费用、滑点或收益率有误</translation>
    </message>
    <message>
        <source>fees are amounts, the others shares from 0 to 1</source>
        <translation>费用为金额，其余为 0 到 1 的比例</translation>
    </message>
    <message>
        <source>fixed term ends</source>
        <translation>定期到期</translation>
    </message>
    <message>
        <source>follow their curve</source>
        <translation>沿其曲线</translation>
    </message>
    <message>
        <source>free some space and try again; nothing was changed</source>
        <translation>请释放空间后重试；未作更改</translation>
    </message>
    <message>
        <source>from %1 common price changes, shrunk towards %2</source>
        <translation>基于 %1 个共同价格变动，收缩至 %2</translation>
    </message>
    <message>
        <source>from %1 months of records</source>
        <translation>基于 %1 个月记录</translation>
    </message>
    <message>
        <source>from %1 price changes, shrunk towards %2</source>
        <translation>基于 %1 个价格变动，收缩至 %2</translation>
    </message>
    <message>
        <source>from common price changes, shrunk towards 0.6 between coins and 0 with anything stable</source>
        <translation>基于共同价格变动，币之间收缩至 0.6，与稳定资产收缩至 0</translation>
    </message>
    <message>
        <source>from the settings of this portfolio</source>
        <translation>来自此投资组合的设置</translation>
    </message>
    <message>
        <source>funded by</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>give a day up to %1</source>
        <translation>请给出 %1 之前的日期</translation>
    </message>
    <message>
        <source>give a whole calendar year</source>
        <translation>请给出完整日历年</translation>
    </message>
    <message>
        <source>give an amount a month</source>
        <translation>请给出每月金额</translation>
    </message>
    <message>
        <source>give an amount of the first, of the second or of both</source>
        <translation>请给出第一种、第二种或两者的数量</translation>
    </message>
    <message>
        <source>give an income a month above zero, for example 1600</source>
        <translation>请给出大于零的月收益，如 1600</translation>
    </message>
    <message>
        <source>give at least one above 0</source>
        <translation>请至少给出一个大于 0 的值</translation>
    </message>
    <message>
        <source>give at most %1</source>
        <translation>至多给出 %1</translation>
    </message>
    <message>
        <source>give at most 1</source>
        <translation>至多为 1</translation>
    </message>
    <message>
        <source>give days, or price and tvl</source>
        <translation>请给出天数，或 price 和 tvl</translation>
    </message>
    <message>
        <source>give either the new rate or the holding whose rate it would earn</source>
        <translation>请给出新收益率，或其收益率所对应的持仓</translation>
    </message>
    <message>
        <source>give it, or amount0, amount1 or both</source>
        <translation>请给出它，或 amount0、amount1 或两者</translation>
    </message>
    <message>
        <source>give it, or debt and available</source>
        <translation>请给出它，或 debt 和 available</translation>
    </message>
    <message>
        <source>give it, or staked and total</source>
        <translation>请给出它，或 staked 和 total</translation>
    </message>
    <message>
        <source>give its number, as `holding list` shows it</source>
        <translation>请给出编号，见 `holding list`</translation>
    </message>
    <message>
        <source>give less</source>
        <translation>请减少</translation>
    </message>
    <message>
        <source>give one bond</source>
        <translation>请给出一个保证金</translation>
    </message>
    <message>
        <source>give one for all pairs, or %1</source>
        <translation>所有配对给一个，或 %1</translation>
    </message>
    <message>
        <source>give one for each coin</source>
        <translation>每种币给一个</translation>
    </message>
    <message>
        <source>give one for each of the seconds</source>
        <translation>每个秒数给一个</translation>
    </message>
    <message>
        <source>give one for each weight</source>
        <translation>每个权重给一个</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>请给出 %1 之一</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>请给出其中之一</translation>
    </message>
    <message>
        <source>give one or the others</source>
        <translation>请给出其一或其他</translation>
    </message>
    <message>
        <source>give one value, or one for each collateral</source>
        <translation>请给出一个值，或每个抵押品一个</translation>
    </message>
    <message>
        <source>give only one of %1</source>
        <translation>%1 中只能给出一个</translation>
    </message>
    <message>
        <source>give price_of first</source>
        <translation>请先给出 price_of</translation>
    </message>
    <message>
        <source>give shares, like 0.8,0.2</source>
        <translation>请给出份额，如 0.8,0.2</translation>
    </message>
    <message>
        <source>give the id of the holding that is covered</source>
        <translation>请给出所保持仓的编号</translation>
    </message>
    <message>
        <source>give the later day last</source>
        <translation>较晚日期请放后面</translation>
    </message>
    <message>
        <source>give the most that the cover pays</source>
        <translation>请给出最高赔付额</translation>
    </message>
    <message>
        <source>give the other amount, or another range</source>
        <translation>请给出另一数量或另一区间</translation>
    </message>
    <message>
        <source>give the share of the pool that is borrowed, such as 0.8</source>
        <translation>请给出资金池已借出的比例，如 0.8</translation>
    </message>
    <message>
        <source>give the value at the start</source>
        <translation>请给出期初价值</translation>
    </message>
    <message>
        <source>give what is moved, in the base currency</source>
        <translation>请给出移动金额，以基准货币计</translation>
    </message>
    <message>
        <source>give what the bridge takes, or 0</source>
        <translation>请给出跨链桥费用，或 0</translation>
    </message>
    <message>
        <source>give what the network takes, or 0</source>
        <translation>请给出网络费用，或 0</translation>
    </message>
    <message>
        <source>give what was paid in on the day the value appears</source>
        <translation>请给出价值出现当日的投入</translation>
    </message>
    <message>
        <source>give whole days</source>
        <translation>请给出整数天</translation>
    </message>
    <message>
        <source>gives days so far back only with a key of a paid plan</source>
        <translation>仅付费密钥可获取这么早的日期</translation>
    </message>
    <message>
        <source>goal: income a month</source>
        <translation>目标：月收益</translation>
    </message>
    <message>
        <source>growing-tvl, crv-boost: what you have in the pool.</source>
        <translation>growing-tvl、crv-boost：您在池中的量。</translation>
    </message>
    <message>
        <source>half-life: days until half.</source>
        <translation>half-life：减半天数。</translation>
    </message>
    <message>
        <source>half-life: on the first day; growing-tvl and constant: always.</source>
        <translation>half-life：首日；growing-tvl 和 constant：始终。</translation>
    </message>
    <message>
        <source>has more than 80 characters</source>
        <translation>超过 80 个字符</translation>
    </message>
    <message>
        <source>has no price, rate or score that is known.</source>
        <translation>没有已知的价格、收益率或评分。</translation>
    </message>
    <message>
        <source>hnt: of the day before; gives the next day&apos;s.</source>
        <translation>hnt：前一日的；得出次日的。</translation>
    </message>
    <message>
        <source>hnt: on the day.</source>
        <translation>hnt：当日的。</translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation>持仓 %1</translation>
    </message>
    <message>
        <source>holding %1 (%2)</source>
        <translation>持仓 %1（%2）</translation>
    </message>
    <message>
        <source>how this kind of strategy works</source>
        <translation>此类策略的运作方式</translation>
    </message>
    <message>
        <source>impermanent loss along each path</source>
        <translation>每条路径的无常损失</translation>
    </message>
    <message>
        <source>impermanent loss is shown under Risk</source>
        <translation>无常损失见“风险”页</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>incentives end</source>
        <translation>激励结束</translation>
    </message>
    <message>
        <source>income a year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>income a year ÷ worth, before compounding</source>
        <translation>年收益 ÷ 价值，未复利</translation>
    </message>
    <message>
        <source>income a year ÷ worth, compounded as the terms say</source>
        <translation>年收益 ÷ 价值，按条款复利</translation>
    </message>
    <message>
        <source>initial = balance/%1; correlation: adjusted = min(m·slashed, total) with m = 1, 2, 3, 3; before Electra balance·adjusted/total rounded down to whole ETH, since then adjusted/total ETH·balance ETH in Gwei</source>
        <translation>initial = balance/%1；correlation：adjusted = min(m·slashed, total)，m = 1, 2, 3, 3；Electra 前 balance·adjusted/total 向下取整 ETH，之后 adjusted/total ETH·balance ETH（Gwei）</translation>
    </message>
    <message>
        <source>is after the payment itself</source>
        <translation>晚于付款本身</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is given beside amounts</source>
        <translation>与数量同时给出</translation>
    </message>
    <message>
        <source>is given beside debt and available</source>
        <translation>与 debt 和 available 同时给出</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>重复给出</translation>
    </message>
    <message>
        <source>is higher than the yield, so that nothing would be left</source>
        <translation>高于收益率，将一无所剩</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing, and the curve can&apos;t do without it</source>
        <translation>缺失，而曲线不可缺少它</translation>
    </message>
    <message>
        <source>is neither text nor a whole number</source>
        <translation>既非文本也非整数</translation>
    </message>
    <message>
        <source>is not a JSON list</source>
        <translation>不是 JSON 列表</translation>
    </message>
    <message>
        <source>is not above the lower price</source>
        <translation>不高于价格下限</translation>
    </message>
    <message>
        <source>is not after the first day</source>
        <translation>不晚于首日</translation>
    </message>
    <message>
        <source>is not below the amount</source>
        <translation>不低于金额</translation>
    </message>
    <message>
        <source>is not below the liquidation threshold, so that the loop would be liquidated at once</source>
        <translation>不低于清算阈值，循环会立即被清算</translation>
    </message>
    <message>
        <source>is not part of the terms</source>
        <translation>不属于条款</translation>
    </message>
    <message>
        <source>is the holding it comes from</source>
        <translation>即其来源持仓</translation>
    </message>
    <message>
        <source>is watched, and what it would take can&apos;t be sized.</source>
        <translation>受关注，但影响无法量化。</translation>
    </message>
    <message>
        <source>is zero</source>
        <translation>为零</translation>
    </message>
    <message>
        <source>is zero, which means it is missing</source>
        <translation>为零，视为缺失</translation>
    </message>
    <message>
        <source>it adds up to more than 170 quintillion</source>
        <translation>合计超过 170×10¹⁸</translation>
    </message>
    <message>
        <source>it begins in %1</source>
        <translation>始于 %1</translation>
    </message>
    <message>
        <source>it belongs to one minipool</source>
        <translation>属于一个迷你池</translation>
    </message>
    <message>
        <source>it can&apos;t be bought in parts</source>
        <translation>不能部分购买</translation>
    </message>
    <message>
        <source>it compounds by itself</source>
        <translation>自动复利</translation>
    </message>
    <message>
        <source>it does not hold a projection</source>
        <translation>不含预测</translation>
    </message>
    <message>
        <source>it earned before anything was put in</source>
        <translation>在投入之前已有收益</translation>
    </message>
    <message>
        <source>it earns nothing</source>
        <translation>没有收益</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>在开始前结束</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>它有 %1</translation>
    </message>
    <message>
        <source>it has to be sold, and no market is known</source>
        <translation>须出售，但没有已知市场</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8</source>
        <translation>含非 UTF-8 字节</translation>
    </message>
    <message>
        <source>it is above the cap of 2.1 billion DOT</source>
        <translation>超过 21 亿 DOT 上限</translation>
    </message>
    <message>
        <source>it is above the largest inflation</source>
        <translation>高于最高通胀率</translation>
    </message>
    <message>
        <source>it is another name for %1</source>
        <translation>是 %1 的别名</translation>
    </message>
    <message>
        <source>it is before from_day</source>
        <translation>早于 from_day</translation>
    </message>
    <message>
        <source>it is built on what would be moved, and when it can be left is not known</source>
        <translation>依托于将被移动之物，何时可退出未知</translation>
    </message>
    <message>
        <source>it is given twice</source>
        <translation>重复给出</translation>
    </message>
    <message>
        <source>it is in %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>it is more than all that is staked</source>
        <translation>超过全部质押量</translation>
    </message>
    <message>
        <source>it is more than all there is</source>
        <translation>超过全部</translation>
    </message>
    <message>
        <source>it is more than the capacity</source>
        <translation>超过容量</translation>
    </message>
    <message>
        <source>it is more than the pool&apos;s stake</source>
        <translation>超过池质押量</translation>
    </message>
    <message>
        <source>it is more than the total</source>
        <translation>超过总量</translation>
    </message>
    <message>
        <source>it is more than the whole pool</source>
        <translation>超过整个池</translation>
    </message>
    <message>
        <source>it is needed here</source>
        <translation>此处需要</translation>
    </message>
    <message>
        <source>it is negative</source>
        <translation>为负</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>it is no part of a scenario</source>
        <translation>不属于情景</translation>
    </message>
    <message>
        <source>it is not a factor from 0 to %1</source>
        <translation>不是 0 到 %1 的系数</translation>
    </message>
    <message>
        <source>it is not a share from 0 to 1</source>
        <translation>不是 0 到 1 的比例</translation>
    </message>
    <message>
        <source>it is not a share from 0 up to 1</source>
        <translation>不是 0 至 1 的比例</translation>
    </message>
    <message>
        <source>it is not a yearly rate above −1</source>
        <translation>不是大于 −1 的年利率</translation>
    </message>
    <message>
        <source>it is not above zero</source>
        <translation>不大于零</translation>
    </message>
    <message>
        <source>it is not an amount above zero</source>
        <translation>不是大于零的金额</translation>
    </message>
    <message>
        <source>it is not below the liquidation threshold</source>
        <translation>不低于清算阈值</translation>
    </message>
    <message>
        <source>it is not below the upper bound</source>
        <translation>不低于上限</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>超出区间</translation>
    </message>
    <message>
        <source>it is outside 0 to 1</source>
        <translation>超出 0 到 1</translation>
    </message>
    <message>
        <source>it is outside 0 to 100</source>
        <translation>超出 0 到 100</translation>
    </message>
    <message>
        <source>it is outside −1 to 1000</source>
        <translation>超出 −1 到 1000</translation>
    </message>
    <message>
        <source>it is the base currency itself</source>
        <translation>即基准货币本身</translation>
    </message>
    <message>
        <source>it is the same coin as i</source>
        <translation>与 i 为同一币</translation>
    </message>
    <message>
        <source>it lost more than there was</source>
        <translation>亏损超过本金</translation>
    </message>
    <message>
        <source>it must be above %1</source>
        <translation>须大于 %1</translation>
    </message>
    <message>
        <source>it must be above 0</source>
        <translation>须大于 0</translation>
    </message>
    <message>
        <source>it must be at least %1</source>
        <translation>至少为 %1</translation>
    </message>
    <message>
        <source>it must be at most %1</source>
        <translation>至多为 %1</translation>
    </message>
    <message>
        <source>it must be below %1</source>
        <translation>须小于 %1</translation>
    </message>
    <message>
        <source>it must be below the principal</source>
        <translation>须小于本金</translation>
    </message>
    <message>
        <source>it must outweigh the rate</source>
        <translation>须超过利率</translation>
    </message>
    <message>
        <source>it needs a %1 that is not there any more</source>
        <translation>需要已不存在的 %1</translation>
    </message>
    <message>
        <source>it secures a debt, which has to be paid back first</source>
        <translation>为债务担保，须先偿还</translation>
    </message>
    <message>
        <source>it takes the balance of %1</source>
        <translation>取用 %1 的余额</translation>
    </message>
    <message>
        <source>it was changed meanwhile by another window or program</source>
        <translation>期间已被其他窗口或程序更改</translation>
    </message>
    <message>
        <source>it was removed meanwhile by another window or program</source>
        <translation>期间已被其他窗口或程序删除</translation>
    </message>
    <message>
        <source>it was worth less than nothing for a time</source>
        <translation>一度价值为负</translation>
    </message>
    <message>
        <source>it would begin on %1</source>
        <translation>将于 %1 开始</translation>
    </message>
    <message>
        <source>its amounts add up to more than 170 quintillion</source>
        <translation>金额合计超过 170×10¹⁸</translation>
    </message>
    <message>
        <source>its kind is not known</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>its peg, no price is stored</source>
        <translation>锚定价，未存价格</translation>
    </message>
    <message>
        <source>its rate is not known</source>
        <translation>收益率未知</translation>
    </message>
    <message>
        <source>its receipt token can be sold</source>
        <translation>其凭证代币可出售</translation>
    </message>
    <message>
        <source>its value or rate is not known</source>
        <translation>价值或收益率未知</translation>
    </message>
    <message>
        <source>knows no such coin or address</source>
        <translation>没有此币或地址</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>请留空</translation>
    </message>
    <message>
        <source>leave it out; it follows from each day</source>
        <translation>请省略；由每日得出</translation>
    </message>
    <message>
        <source>leave out the decimals</source>
        <translation>请去掉小数</translation>
    </message>
    <message>
        <source>leave out what moved before or after it</source>
        <translation>请略去之前或之后的变动</translation>
    </message>
    <message>
        <source>leave the day out; the last known price is used</source>
        <translation>请省略日期；使用最近已知价格</translation>
    </message>
    <message>
        <source>leaves one asset without any weight</source>
        <translation>使一种资产没有权重</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>left out: its dilution is not known</source>
        <translation>未计入：稀释未知</translation>
    </message>
    <message>
        <source>left out: no price</source>
        <translation>未计入：无价格</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>第 1 行</translation>
    </message>
    <message>
        <source>linear (Aave suppliers), compound-v2 and compound-v3 (Aave borrowers), or continuous.</source>
        <translation>linear（Aave 存款方）、compound-v2 和 compound-v3（Aave 借款方）或 continuous。</translation>
    </message>
    <message>
        <source>list the holdings</source>
        <translation>请列出持仓</translation>
    </message>
    <message>
        <source>lock ends</source>
        <translation>锁定结束</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>锁定至 %1</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>请再查看</translation>
    </message>
    <message>
        <source>look again after the next change</source>
        <translation>请在下次变更后再查看</translation>
    </message>
    <message>
        <source>look at it again and repeat the edit</source>
        <translation>请再次查看并重做更改</translation>
    </message>
    <message>
        <source>look for a typing mistake</source>
        <translation>请检查输入错误</translation>
    </message>
    <message>
        <source>look for a wrong digit</source>
        <translation>请检查错误的数字</translation>
    </message>
    <message>
        <source>look for an amount that is far too large</source>
        <translation>请检查过大的金额</translation>
    </message>
    <message>
        <source>look for values that contradict each other</source>
        <translation>请检查相互矛盾的值</translation>
    </message>
    <message>
        <source>loss unknown</source>
        <translation>损失未知</translation>
    </message>
    <message>
        <source>make a new portfolio in %1</source>
        <translation>请以 %1 新建投资组合</translation>
    </message>
    <message>
        <source>make the folder first or choose another</source>
        <translation>请先创建文件夹或另选</translation>
    </message>
    <message>
        <source>many amounts</source>
        <translation>多笔金额</translation>
    </message>
    <message>
        <source>mean of %1 recorded %2</source>
        <translation>%1 条已记录%2的均值</translation>
    </message>
    <message>
        <source>missing, and a price of 0 counts as missing</source>
        <translation>缺失，价格为 0 也视为缺失</translation>
    </message>
    <message>
        <source>money went one way only, so that no rate makes it even</source>
        <translation>资金仅单向流动，没有利率可使其平衡</translation>
    </message>
    <message>
        <source>multiplied by %1</source>
        <translation>乘以 %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>至少为 %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>至多为 %1</translation>
    </message>
    <message>
        <source>must be between %1</source>
        <translation>须在 %1 之间</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>请指定其中的文件</translation>
    </message>
    <message>
        <source>name an asset, for example ETH</source>
        <translation>请指定资产，如 ETH</translation>
    </message>
    <message>
        <source>name another asset</source>
        <translation>请指定其他资产</translation>
    </message>
    <message>
        <source>name another file to restore to</source>
        <translation>请指定其他恢复目标文件</translation>
    </message>
    <message>
        <source>name another holding</source>
        <translation>请指定其他持仓</translation>
    </message>
    <message>
        <source>name another holding, or record a withdrawal</source>
        <translation>请指定其他持仓，或记录取出</translation>
    </message>
    <message>
        <source>name it as people write it, for example ETH</source>
        <translation>请按通用写法命名，如 ETH</translation>
    </message>
    <message>
        <source>name the asset</source>
        <translation>请指定资产</translation>
    </message>
    <message>
        <source>name the protocol, exchange or validator</source>
        <translation>请指定协议、交易所或验证者</translation>
    </message>
    <message>
        <source>new coins a year, of the assets held, by value</source>
        <translation>所持资产每年新增币量，按价值</translation>
    </message>
    <message>
        <source>new rate</source>
        <translation>新收益率</translation>
    </message>
    <message>
        <source>next %1 months</source>
        <translation>未来 %1 个月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>no admin</source>
        <translation>无管理员</translation>
    </message>
    <message>
        <source>no liquidation threshold entered; add it to the terms</source>
        <translation>未输入清算阈值；请在条款中补充</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation>无损失</translation>
    </message>
    <message>
        <source>no lower bound uses up both amounts with this upper one</source>
        <translation>与此上限搭配，没有下限可用尽两个数量</translation>
    </message>
    <message>
        <source>no month of the past could be forecast and valued</source>
        <translation>没有可预测和估值的过往月份</translation>
    </message>
    <message>
        <source>no price entered or fetched</source>
        <translation>没有输入或获取价格</translation>
    </message>
    <message>
        <source>no price is known for this day or any before it</source>
        <translation>该日及之前均无已知价格</translation>
    </message>
    <message>
        <source>no price is stored: the stablecoin stands at its peg</source>
        <translation>未存价格：稳定币按锚定价</translation>
    </message>
    <message>
        <source>no price of its own entered or fetched; it is taken to hold</source>
        <translation>没有自身价格；假定锚定维持</translation>
    </message>
    <message>
        <source>no price of that day or before it: the first known one, by your choice</source>
        <translation>该日及之前无价格：按您的选择用首个已知价格</translation>
    </message>
    <message>
        <source>no price of that day: the last one before it</source>
        <translation>该日无价格：用之前最近的</translation>
    </message>
    <message>
        <source>no prices can move together as they were given; the nearest possible ones are used</source>
        <translation>价格不可能如此联动；采用最接近的可能值</translation>
    </message>
    <message>
        <source>no prices can move together like that</source>
        <translation>价格不可能如此联动</translation>
    </message>
    <message>
        <source>no rate makes the flows even</source>
        <translation>没有利率可使现金流平衡</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>no state of the pool fits these balances and prices</source>
        <translation>没有符合这些余额和价格的资金池状态</translation>
    </message>
    <message>
        <source>no time passes</source>
        <translation>没有时间流逝</translation>
    </message>
    <message>
        <source>no upper bound uses up both amounts with this lower one</source>
        <translation>与此下限搭配，没有上限可用尽两个数量</translation>
    </message>
    <message>
        <source>no waiting time</source>
        <translation>无等待期</translation>
    </message>
    <message>
        <source>no waiting time (terms)</source>
        <translation>无等待期（条款）</translation>
    </message>
    <message>
        <source>none are expected</source>
        <translation>预期没有</translation>
    </message>
    <message>
        <source>none entered</source>
        <translation>未输入</translation>
    </message>
    <message>
        <source>none for these holdings</source>
        <translation>这些持仓没有</translation>
    </message>
    <message>
        <source>none is known for %1</source>
        <translation>%1 未知</translation>
    </message>
    <message>
        <source>not a currency code</source>
        <translation>不是货币代码</translation>
    </message>
    <message>
        <source>not a decimal literal</source>
        <translation>不是十进制数</translation>
    </message>
    <message>
        <source>not entered yet; add it to the terms</source>
        <translation>尚未输入；请在条款中补充</translation>
    </message>
    <message>
        <source>not entered yet; add it under the platform or asset</source>
        <translation>尚未输入；请在平台或资产中补充</translation>
    </message>
    <message>
        <source>not entered yet; add them to the terms</source>
        <translation>尚未输入；请在条款中补充这些</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>nothing in this portfolio earns</source>
        <translation>此投资组合没有收益</translation>
    </message>
    <message>
        <source>nothing of either asset is put in</source>
        <translation>两种资产均未投入</translation>
    </message>
    <message>
        <source>nothing of known value is in it</source>
        <translation>其中没有已知价值的资产</translation>
    </message>
    <message>
        <source>nothing of this kind earns</source>
        <translation>此类型没有收益</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>nothing recorded for “</source>
        <translation>没有记录：“</translation>
    </message>
    <message>
        <source>nothing says which asset the prices are of</source>
        <translation>未说明价格所属资产</translation>
    </message>
    <message>
        <source>nothing was put in</source>
        <translation>没有投入</translation>
    </message>
    <message>
        <source>of %1 simulated paths, beside the holdings by themselves</source>
        <translation>来自 %1 条模拟路径，对照各持仓单独计算</translation>
    </message>
    <message>
        <source>of it estimated</source>
        <translation>其中估算</translation>
    </message>
    <message>
        <source>of it recorded</source>
        <translation>其中已记录</translation>
    </message>
    <message>
        <source>of that day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>on average no capital was at work</source>
        <translation>平均而言没有投入资本</translation>
    </message>
    <message>
        <source>on paths on which the price crosses its liquidation price at a month&apos;s end; 5 % of the debt is lost</source>
        <translation>在月末价格触及清算价的路径上；损失债务的 5&#xa0;%</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>在该日</translation>
    </message>
    <message>
        <source>on the mean prices stay where they are; no view is taken</source>
        <translation>平均而言价格不变；不持观点</translation>
    </message>
    <message>
        <source>only %1 is in “%2”</source>
        <translation>“%2”中仅有 %1</translation>
    </message>
    <message>
        <source>only Comet has a curve for suppliers</source>
        <translation>仅 Comet 有存款方曲线</translation>
    </message>
    <message>
        <source>only costs have one</source>
        <translation>仅成本有此项</translation>
    </message>
    <message>
        <source>only income and costs can repeat</source>
        <translation>仅收益和成本可定期</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>请重新打开</translation>
    </message>
    <message>
        <source>open it again; nothing was changed</source>
        <translation>请重新打开；未作更改</translation>
    </message>
    <message>
        <source>openings and deposits less withdrawals, each at the price of its day</source>
        <translation>开仓与存入减去取出，各按当日价格</translation>
    </message>
    <message>
        <source>pays for the last time</source>
        <translation>最后一次支付</translation>
    </message>
    <message>
        <source>pays in %1</source>
        <translation>以 %1 支付</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>places in %1</source>
        <translation>位于 %1 的场所</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>price of the day</source>
        <translation>当日价格</translation>
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
        <translation>价格上涨空间大于下跌空间</translation>
    </message>
    <message>
        <source>private credit</source>
        <translation>私募信贷</translation>
    </message>
    <message>
        <source>put quotes around cells with a comma in them</source>
        <translation>含逗号的单元格请加引号</translation>
    </message>
    <message>
        <source>rates are fractions: 0.6 is 60 %</source>
        <translation>收益率为小数：0.6 即 60&#xa0;%</translation>
    </message>
    <message>
        <source>ratio × price of %1</source>
        <translation>比率 × %1 的价格</translation>
    </message>
    <message>
        <source>received amount</source>
        <translation>收到数量</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>请记录 %1</translation>
    </message>
    <message>
        <source>record a deposit or withdrawal instead</source>
        <translation>请改为记录存入或取出</translation>
    </message>
    <message>
        <source>record deposits, withdrawals and balances one by one</source>
        <translation>请逐笔记录存入、取出和余额</translation>
    </message>
    <message>
        <source>record more, or fetch older prices</source>
        <translation>请增加记录，或获取更早的价格</translation>
    </message>
    <message>
        <source>recorded and estimated amounts, each at the value of its day; costs are not income</source>
        <translation>已记录与估算金额，各按当日价值；成本不计为收益</translation>
    </message>
    <message>
        <source>recorded without a price for “</source>
        <translation>无价格的记录：“</translation>
    </message>
    <message>
        <source>recurring entry %1</source>
        <translation>定期记录 %1</translation>
    </message>
    <message>
        <source>redeemed on the next business day</source>
        <translation>下一工作日赎回</translation>
    </message>
    <message>
        <source>remove it and save a new one</source>
        <translation>请删除后另存新的</translation>
    </message>
    <message>
        <source>remove or change that one first</source>
        <translation>请先删除或更改它</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>请恢复备份</translation>
    </message>
    <message>
        <source>return to their level; half of a deviation is gone after 17 months</source>
        <translation>回归其水平；17 个月后偏差减半</translation>
    </message>
    <message>
        <source>save a new forecast</source>
        <translation>请保存新的预测</translation>
    </message>
    <message>
        <source>say how many days leaving takes</source>
        <translation>请给出退出所需天数</translation>
    </message>
    <message>
        <source>say where the range begins, in the second asset</source>
        <translation>请给出区间起点，以第二种资产计</translation>
    </message>
    <message>
        <source>say where the range ends, in the second asset</source>
        <translation>请给出区间终点，以第二种资产计</translation>
    </message>
    <message>
        <source>say which holding it belongs to</source>
        <translation>请说明所属持仓</translation>
    </message>
    <message>
        <source>see `holding list` for their numbers</source>
        <translation>编号见 `holding list`</translation>
    </message>
    <message>
        <source>see the list of holdings for their numbers</source>
        <translation>编号见持仓列表</translation>
    </message>
    <message>
        <source>set another one</source>
        <translation>请另设</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>由您设定</translation>
    </message>
    <message>
        <source>set by you; at today&apos;s balances and prices</source>
        <translation>由您设定；按今日余额和价格</translation>
    </message>
    <message>
        <source>set by you; those set for one asset are as they were set</source>
        <translation>由您设定；针对单一资产的设定保持不变</translation>
    </message>
    <message>
        <source>several assets are called %1</source>
        <translation>多个资产名为 %1</translation>
    </message>
    <message>
        <source>shorten or round it</source>
        <translation>请缩短或舍入</translation>
    </message>
    <message>
        <source>since the first day</source>
        <translation>自首日起</translation>
    </message>
    <message>
        <source>so that capital counts once</source>
        <translation>使资本只计一次</translation>
    </message>
    <message>
        <source>sort the rows by date, one a day</source>
        <translation>请按日期排序，每天一行</translation>
    </message>
    <message>
        <source>split it into smaller files</source>
        <translation>请拆分为较小文件</translation>
    </message>
    <message>
        <source>stETH Jun 2022</source>
        <translation>stETH 2022 年 6 月</translation>
    </message>
    <message>
        <source>state its waiting time (unbonding_days)</source>
        <translation>请给出等待期（unbonding_days）</translation>
    </message>
    <message>
        <source>such a loan could be liquidated at once</source>
        <translation>此类贷款会立即被清算</translation>
    </message>
    <message>
        <source>swap the two</source>
        <translation>请互换两者</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>已扣除</translation>
    </message>
    <message>
        <source>tax=0.25 takes a quarter</source>
        <translation>tax=0.25 取走四分之一</translation>
    </message>
    <message>
        <source>terms of %1</source>
        <translation>%1 的条款</translation>
    </message>
    <message>
        <source>terms of the holding</source>
        <translation>持仓条款</translation>
    </message>
    <message>
        <source>that is where the money is</source>
        <translation>资金在那里</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>the %1 is not Tidemill&apos;s</source>
        <translation>%1 不属于 Tidemill</translation>
    </message>
    <message>
        <source>the %1 is not as Tidemill makes it</source>
        <translation>%1 与 Tidemill 所建不同</translation>
    </message>
    <message>
        <source>the amount of a %1, spread over its days × price</source>
        <translation>一%1的金额按天分摊 × 价格</translation>
    </message>
    <message>
        <source>the answer is not what a price service answers</source>
        <translation>响应不是价格服务的内容</translation>
    </message>
    <message>
        <source>the asset</source>
        <translation>该资产</translation>
    </message>
    <message>
        <source>the asset is no longer there</source>
        <translation>该资产已不存在</translation>
    </message>
    <message>
        <source>the balance is larger than can be counted</source>
        <translation>余额超出可计范围</translation>
    </message>
    <message>
        <source>the balance of %1</source>
        <translation>%1 的余额</translation>
    </message>
    <message>
        <source>the balance of %1 falls below zero on %2, to %3</source>
        <translation>%1 的余额在 %2 跌破零至 %3</translation>
    </message>
    <message>
        <source>the base currency</source>
        <translation>基准货币</translation>
    </message>
    <message>
        <source>the base currency can&apos;t be removed</source>
        <translation>基准货币不能删除</translation>
    </message>
    <message>
        <source>the base currency can&apos;t change once there are holdings</source>
        <translation>已有持仓时不能更改基准货币</translation>
    </message>
    <message>
        <source>the column “</source>
        <translation>列“</translation>
    </message>
    <message>
        <source>the date is empty</source>
        <translation>日期为空</translation>
    </message>
    <message>
        <source>the debt is not part of this portfolio</source>
        <translation>该债务不在此投资组合中</translation>
    </message>
    <message>
        <source>the debt is paid back out of the collateral; what is left counts</source>
        <translation>债务以抵押品偿还；剩余部分计入</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>the entry of %1</source>
        <translation>%1 的记录</translation>
    </message>
    <message>
        <source>the file is damaged or cut short: %1 of %2 bytes are there</source>
        <translation>文件损坏或不完整：%2 字节中仅有 %1</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>文件损坏：%1</translation>
    </message>
    <message>
        <source>the file is damaged: an edit in it does not fit what it holds</source>
        <translation>文件损坏：其中更改与内容不符</translation>
    </message>
    <message>
        <source>the file is damaged: it has no version</source>
        <translation>文件损坏：没有版本</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file is larger than %1</source>
        <translation>文件大于 %1</translation>
    </message>
    <message>
        <source>the file was moved, replaced or deleted meanwhile</source>
        <translation>文件期间已被移动、替换或删除</translation>
    </message>
    <message>
        <source>the first known price, of %1</source>
        <translation>首个已知价格，%1</translation>
    </message>
    <message>
        <source>the first line must be %1</source>
        <translation>首行须为 %1</translation>
    </message>
    <message>
        <source>the first line must be asset,date,price, or Date,Close with the asset given apart</source>
        <translation>首行须为 asset,date,price，或 Date,Close 并另给资产</translation>
    </message>
    <message>
        <source>the flows change direction more than once: %1</source>
        <translation>现金流多次变向：%1</translation>
    </message>
    <message>
        <source>the history is too short: a forecast needs three months before and one after it</source>
        <translation>历史太短：预测需要之前三个月和之后一个月</translation>
    </message>
    <message>
        <source>the holding beneath it, %1</source>
        <translation>其下层持仓，%1</translation>
    </message>
    <message>
        <source>the holding is empty or closed, so it has none</source>
        <translation>持仓为空或已关闭，故没有</translation>
    </message>
    <message>
        <source>the holding is not in the analysis</source>
        <translation>持仓不在分析中</translation>
    </message>
    <message>
        <source>the holding would be funded by itself</source>
        <translation>持仓将由自身出资</translation>
    </message>
    <message>
        <source>the largest is %1</source>
        <translation>最大为 %1</translation>
    </message>
    <message>
        <source>the lock ends before it begins</source>
        <translation>锁定在开始前就结束</translation>
    </message>
    <message>
        <source>the mean lies above the median</source>
        <translation>均值高于中位数</translation>
    </message>
    <message>
        <source>the mean of each month, added up</source>
        <translation>各月均值之和</translation>
    </message>
    <message>
        <source>the mean of what every holding may earn; half of all cases lie below the median</source>
        <translation>各持仓可能收益的均值；一半情形低于中位数</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>the net rate needs both</source>
        <translation>净收益率需要两者</translation>
    </message>
    <message>
        <source>the next number of %1 is %2, but %3 is in use already</source>
        <translation>%1 的下一编号为 %2，但 %3 已被使用</translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation>数字为空</translation>
    </message>
    <message>
        <source>the period is not a day long</source>
        <translation>期间不足一天</translation>
    </message>
    <message>
        <source>the pool can&apos;t price this amount</source>
        <translation>资金池无法为此数量定价</translation>
    </message>
    <message>
        <source>the pool&apos;s %1</source>
        <translation>资金池的 %1</translation>
    </message>
    <message>
        <source>the pool&apos;s value</source>
        <translation>资金池价值</translation>
    </message>
    <message>
        <source>the position holds none of this token at this price</source>
        <translation>在此价格下头寸不持有该代币</translation>
    </message>
    <message>
        <source>the price stored for that day</source>
        <translation>当日已存价格</translation>
    </message>
    <message>
        <source>the program that had it open last was stopped before it could close it; every edit that had been saved was taken up and nothing is missing</source>
        <translation>上次打开它的程序在关闭前被终止；所有已保存的更改均已恢复，没有缺失</translation>
    </message>
    <message>
        <source>the return on the capacity needs it</source>
        <translation>容量回报需要它</translation>
    </message>
    <message>
        <source>the rule does more than one thing</source>
        <translation>规则包含多项内容</translation>
    </message>
    <message>
        <source>the rule does not say what it does</source>
        <translation>规则未说明内容</translation>
    </message>
    <message>
        <source>the schedule does not know this year</source>
        <translation>计划不含此年</translation>
    </message>
    <message>
        <source>the scores of the holdings, half weighted by worth and half by income; 100 is best</source>
        <translation>各持仓评分，价值与收益各占一半权重；100 最佳</translation>
    </message>
    <message>
        <source>the simulation has them</source>
        <translation>模拟已包含</translation>
    </message>
    <message>
        <source>the square root of a negative number</source>
        <translation>负数的平方根</translation>
    </message>
    <message>
        <source>the term ends before the loan begins</source>
        <translation>期限在借出前就结束</translation>
    </message>
    <message>
        <source>the total is larger than 170 quintillion</source>
        <translation>合计超过 170×10¹⁸</translation>
    </message>
    <message>
        <source>the unbonding time is not known; state unbonding_days</source>
        <translation>解绑时间未知；请给出 unbonding_days</translation>
    </message>
    <message>
        <source>the variance comes out negative</source>
        <translation>方差为负</translation>
    </message>
    <message>
        <source>the year %1 is outside %2–%3</source>
        <translation>%1 年超出 %2–%3</translation>
    </message>
    <message>
        <source>there is a forecast %1</source>
        <translation>已有预测 %1</translation>
    </message>
    <message>
        <source>there is a goal %1</source>
        <translation>已有目标 %1</translation>
    </message>
    <message>
        <source>there is no %1 %2 %3</source>
        <translation>没有 %1 %2 %3</translation>
    </message>
    <message>
        <source>there is no asset %1</source>
        <translation>没有资产 %1</translation>
    </message>
    <message>
        <source>there is no asset called %1</source>
        <translation>没有名为 %1 的资产</translation>
    </message>
    <message>
        <source>there is no asset number %1</source>
        <translation>没有编号 %1 的资产</translation>
    </message>
    <message>
        <source>there is no asset to take the price from</source>
        <translation>没有可取价的资产</translation>
    </message>
    <message>
        <source>there is no category of costs called %1</source>
        <translation>没有名为 %1 的成本类别</translation>
    </message>
    <message>
        <source>there is no change to bring back</source>
        <translation>没有可重做的更改</translation>
    </message>
    <message>
        <source>there is no change to take back</source>
        <translation>没有可撤销的更改</translation>
    </message>
    <message>
        <source>there is no column called %1</source>
        <translation>没有名为 %1 的列</translation>
    </message>
    <message>
        <source>there is no column for the date or the price</source>
        <translation>没有日期或价格列</translation>
    </message>
    <message>
        <source>there is no currency %1</source>
        <translation>没有货币 %1</translation>
    </message>
    <message>
        <source>there is no format called “</source>
        <translation>没有名为“</translation>
    </message>
    <message>
        <source>there is no holding %1</source>
        <translation>没有持仓 %1</translation>
    </message>
    <message>
        <source>there is no input of this name</source>
        <translation>没有此名称的输入</translation>
    </message>
    <message>
        <source>there is no kind of asset called %1</source>
        <translation>没有名为 %1 的资产类型</translation>
    </message>
    <message>
        <source>there is no kind of platform called %1</source>
        <translation>没有名为 %1 的平台类型</translation>
    </message>
    <message>
        <source>there is no kind of strategy called %1</source>
        <translation>没有名为 %1 的策略类型</translation>
    </message>
    <message>
        <source>there is no money of known value and risk to spread</source>
        <translation>没有已知价值和风险的资金可分配</translation>
    </message>
    <message>
        <source>there is no month %1</source>
        <translation>没有 %1 月</translation>
    </message>
    <message>
        <source>there is no period called %1</source>
        <translation>没有名为 %1 的周期</translation>
    </message>
    <message>
        <source>there is no platform or asset of this name</source>
        <translation>没有此名称的平台或资产</translation>
    </message>
    <message>
        <source>there is no rate without money going both in and out</source>
        <translation>资金须有进有出才有利率</translation>
    </message>
    <message>
        <source>there is no setting of this name</source>
        <translation>没有此名称的设置</translation>
    </message>
    <message>
        <source>there is no state called %1</source>
        <translation>没有名为 %1 的状态</translation>
    </message>
    <message>
        <source>there is no strategy %1</source>
        <translation>没有策略 %1</translation>
    </message>
    <message>
        <source>there is no such coin</source>
        <translation>没有此币</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>没有此记录</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有此文件夹</translation>
    </message>
    <message>
        <source>there is no such holding</source>
        <translation>没有此持仓</translation>
    </message>
    <message>
        <source>there is no table %1</source>
        <translation>没有表 %1</translation>
    </message>
    <message>
        <source>there is no type called %1</source>
        <translation>没有名为 %1 的类型</translation>
    </message>
    <message>
        <source>there is none called %1</source>
        <translation>没有名为 %1 的项</translation>
    </message>
    <message>
        <source>there is none on %1</source>
        <translation>%1 没有</translation>
    </message>
    <message>
        <source>there is none with this id</source>
        <translation>没有此编号</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>they add up to nothing</source>
        <translation>合计为零</translation>
    </message>
    <message>
        <source>they are no part of income</source>
        <translation>不属于收益</translation>
    </message>
    <message>
        <source>they are not below debt and available together</source>
        <translation>不小于 debt 与 available 之和</translation>
    </message>
    <message>
        <source>they are outside 0 to 36500</source>
        <translation>超出 0 到 36500</translation>
    </message>
    <message>
        <source>they differ too much for a pool</source>
        <translation>对资金池而言差异过大</translation>
    </message>
    <message>
        <source>they do not add up to 1</source>
        <translation>合计不为 1</translation>
    </message>
    <message>
        <source>this factor does not apply to the holding</source>
        <translation>此因素不适用于该持仓</translation>
    </message>
    <message>
        <source>this holding is not part of it</source>
        <translation>此持仓不在其中</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹而非文件</translation>
    </message>
    <message>
        <source>this is not a Tidemill portfolio</source>
        <translation>这不是 Tidemill 投资组合</translation>
    </message>
    <message>
        <source>this is not a Tidemill portfolio but a device</source>
        <translation>这不是 Tidemill 投资组合，而是设备</translation>
    </message>
    <message>
        <source>this is not a Tidemill portfolio but another program&apos;s database</source>
        <translation>这不是 Tidemill 投资组合，而是其他程序的数据库</translation>
    </message>
    <message>
        <source>this is the copy itself</source>
        <translation>这就是副本本身</translation>
    </message>
    <message>
        <source>this kind has no parameters</source>
        <translation>此类型没有参数</translation>
    </message>
    <message>
        <source>this kind has none</source>
        <translation>此类型没有</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>请稍后再试</translation>
    </message>
    <message>
        <source>type 2 to 8 letters or digits, for example USD</source>
        <translation>请输入 2 至 8 个字母或数字，如 USD</translation>
    </message>
    <message>
        <source>type a share, for example 0.3</source>
        <translation>请输入比例，如 0.3</translation>
    </message>
    <message>
        <source>type a yield above −1</source>
        <translation>请输入大于 −1 的收益率</translation>
    </message>
    <message>
        <source>type an amount above zero</source>
        <translation>请输入大于零的金额</translation>
    </message>
    <message>
        <source>type an amount, for example 0.0413</source>
        <translation>请输入金额，如 0.0413</translation>
    </message>
    <message>
        <source>type digits with one point, for example 1234.5</source>
        <translation>请输入带一个小数点的数字，如 1234.5</translation>
    </message>
    <message>
        <source>type how much is held, for example 12.5</source>
        <translation>请输入持有数量，如 12.5</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>请重新输入</translation>
    </message>
    <message>
        <source>type the amount without a minus; withdrawals, slashes and costs are subtracted by their type</source>
        <translation>请输入不带负号的金额；取出、罚没和成本按类型扣减</translation>
    </message>
    <message>
        <source>uncertain itself: two thirds of the time within ×0.6 to ×1.6 of its square</source>
        <translation>自身不确定：三分之二的时间在其平方的 ×0.6 至 ×1.6 内</translation>
    </message>
    <message>
        <source>uncertain rates: no income was recorded, so what came follows from terms and prices alone</source>
        <translation>收益率不确定：未记录收益，结果仅由条款和价格得出</translation>
    </message>
    <message>
        <source>undone entries of batch %1 belong to no change</source>
        <translation>批次 %1 的已撤销记录不属于任何更改</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>update Tidemill to open it; the file was not touched</source>
        <translation>请更新 Tidemill 以打开；文件未被改动</translation>
    </message>
    <message>
        <source>use a name from this portfolio, or “slashing”</source>
        <translation>请使用此投资组合中的名称，或“slashing”</translation>
    </message>
    <message>
        <source>use a newer version</source>
        <translation>请使用更新版本</translation>
    </message>
    <message>
        <source>use inputs that are less extreme</source>
        <translation>请使用不太极端的输入</translation>
    </message>
    <message>
        <source>use its code, for example USD</source>
        <translation>请使用其代码，如 USD</translation>
    </message>
    <message>
        <source>use its code, for example USD, or add it as an asset first</source>
        <translation>请使用其代码，如 USD，或先添加为资产</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>请使用其中之一：%1</translation>
    </message>
    <message>
        <source>use the symbol of an asset you hold</source>
        <translation>请使用所持资产的代号</translation>
    </message>
    <message>
        <source>usual distance over %1 price changes; it does not grow with time</source>
        <translation>%1 次价格变动的通常偏离；不随时间增大</translation>
    </message>
    <message>
        <source>usual for %1</source>
        <translation>%1 的通常值</translation>
    </message>
    <message>
        <source>usual for this kind of asset; too few prices yet</source>
        <translation>此类资产的通常值；价格尚不足</translation>
    </message>
    <message>
        <source>usual; fewer than 60 common days of prices</source>
        <translation>通常值；共同价格不足 60 天</translation>
    </message>
    <message>
        <source>usual; tails are heavier than those of one volatility</source>
        <translation>通常值；尾部比单一波动率更厚</translation>
    </message>
    <message>
        <source>usual; the setting %1</source>
        <translation>通常值；设置 %1</translation>
    </message>
    <message>
        <source>wait a few minutes, or give a key</source>
        <translation>请等几分钟，或提供密钥</translation>
    </message>
    <message>
        <source>wants another key, or one at all</source>
        <translation>需要其他密钥或任意密钥</translation>
    </message>
    <message>
        <source>was asked too often</source>
        <translation>请求过于频繁</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>were stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>what a claim costs is not known: give the fee, or record network fees as costs</source>
        <translation>领取成本未知：请给出费用，或将网络费记为成本</translation>
    </message>
    <message>
        <source>what every open holding earns in a year at today&apos;s balances, terms and prices</source>
        <translation>各未关闭持仓按今日余额、条款和价格的年收益</translation>
    </message>
    <message>
        <source>what every open holding is worth, with capital that runs through several holdings counted once</source>
        <translation>各未关闭持仓的价值，流经多个持仓的资本只计一次</translation>
    </message>
    <message>
        <source>what is borrowed</source>
        <translation>借入部分</translation>
    </message>
    <message>
        <source>what is supplied</source>
        <translation>存入部分</translation>
    </message>
    <message>
        <source>what it is a share of × rate × share kept ÷ 365 × price</source>
        <translation>基数 × 收益率 × 保留份额 ÷ 365 × 价格</translation>
    </message>
    <message>
        <source>what was put in, and today&apos;s prices, %1</source>
        <translation>投入金额与今日价格，%1</translation>
    </message>
    <message>
        <source>what was put in, at today&apos;s prices</source>
        <translation>投入部分按今日价格</translation>
    </message>
    <message>
        <source>what went into every open holding less what was taken out, at the prices of those days</source>
        <translation>投入各未关闭持仓减去取出，按当日价格</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>without what the holding it comes from counts</source>
        <translation>不含来源持仓已计部分</translation>
    </message>
    <message>
        <source>worth ÷ worth of the kept coins − 1</source>
        <translation>价值 ÷ 持币价值 − 1</translation>
    </message>
    <message>
        <source>write 0.03 for 3 %</source>
        <translation>3&#xa0;% 请写 0.03</translation>
    </message>
    <message>
        <source>write 0.995 for 99.5 %</source>
        <translation>99.5&#xa0;% 请写 0.995</translation>
    </message>
    <message>
        <source>write a number such as 3</source>
        <translation>请写数字，如 3</translation>
    </message>
    <message>
        <source>write ban, identity or tax=0.1, then from=2027-01-01, platform=NAME, jurisdiction=COUNTRY, strategy=lending or asset=SYMBOL</source>
        <translation>请写 ban、identity 或 tax=0.1，再写 from=2027-01-01、platform=NAME、jurisdiction=COUNTRY、strategy=lending 或 asset=SYMBOL</translation>
    </message>
    <message>
        <source>write it as 2026-11-22</source>
        <translation>请写成 2026-11-22</translation>
    </message>
    <message>
        <source>write it like 0.05 or 1250</source>
        <translation>请写成 0.05 或 1250</translation>
    </message>
    <message>
        <source>write it like 2026-11-22</source>
        <translation>请写成 2026-11-22</translation>
    </message>
    <message>
        <source>write it like 2026-11-22T18:30:00Z</source>
        <translation>请写成 2026-11-22T18:30:00Z</translation>
    </message>
    <message>
        <source>write it without separators and with a point before the decimals, for example 1234.5</source>
        <translation>请不带分隔符并用小数点，如 1234.5</translation>
    </message>
    <message>
        <source>write it without separators and with one point before the decimals, for example 1234.5</source>
        <translation>请不带分隔符并用一个小数点，如 1234.5</translation>
    </message>
    <message>
        <source>write it without separators, for example 1234.5</source>
        <translation>请不带分隔符，如 1234.5</translation>
    </message>
    <message>
        <source>write one of ban, identity and tax=0.1; a second rule for the rest</source>
        <translation>请写 ban、identity、tax=0.1 之一；其余另写规则</translation>
    </message>
    <message>
        <source>write price.SYMBOL=0.5, price.coins=0.5, rates=0.5, incentives=end or platform.NAME=0.5</source>
        <translation>请写 price.SYMBOL=0.5、price.coins=0.5、rates=0.5、incentives=end 或 platform.NAME=0.5</translation>
    </message>
    <message>
        <source>write rows as DATE:%1</source>
        <translation>请按 DATE:%1 书写各行</translation>
    </message>
    <message>
        <source>write the number out, for example 100000</source>
        <translation>请完整写出数字，如 100000</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>请写 true 或 false</translation>
    </message>
    <message>
        <source>write true or false, or leave it empty</source>
        <translation>请写 true 或 false，或留空</translation>
    </message>
    <message>
        <source>write what you paid in as negative and what you got out as positive amounts</source>
        <translation>投入写负数，取出写正数</translation>
    </message>
    <message>
        <source>write year, month and day, for example 2026-11-22</source>
        <translation>请写年月日，如 2026-11-22</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>请写 yes 或 no</translation>
    </message>
    <message>
        <source>yes, each month</source>
        <translation>是，每月</translation>
    </message>
    <message>
        <source>your commission on what others earn</source>
        <translation>您对他人收益的佣金</translation>
    </message>
    <message>
        <source>your record of %1</source>
        <translation>您 %1 的记录</translation>
    </message>
    <message>
        <source>your records up to %1</source>
        <translation>您截至 %1 的记录</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>您的设置</translation>
    </message>
    <message>
        <source>your terms and prices of %1</source>
        <translation>您 %1 的条款和价格</translation>
    </message>
    <message>
        <source>your terms of %1</source>
        <translation>您 %1 的条款</translation>
    </message>
    <message>
        <source>“tidemill cover FILE list” shows them</source>
        <translation>“tidemill cover FILE list”可查看</translation>
    </message>
    <message>
        <source>“tidemill forecast FILE list” shows them</source>
        <translation>“tidemill forecast FILE list”可查看</translation>
    </message>
    <message>
        <source>“tidemill goal FILE list” shows them</source>
        <translation>“tidemill goal FILE list”可查看</translation>
    </message>
    <message>
        <source>” are not what its pool holds at the prices of %1</source>
        <translation>”与其资金池按 %1 价格的持有量不符</translation>
    </message>
    <message>
        <source>” has no parameter of this name</source>
        <translation>”没有此名称的参数</translation>
    </message>
    <message>
        <source>” is left out: its amounts add up to more than 170 quintillion. Check its entries for a number that is far too large.</source>
        <translation>”未计入：金额合计超过 170×10¹⁸。请检查记录中过大的数字。</translation>
    </message>
    <message>
        <source>” is missing</source>
        <translation>”缺失</translation>
    </message>
    <message>
        <source>” is not known to this version; only what was recorded is counted.</source>
        <translation>”此版本无法识别；仅计已记录部分。</translation>
    </message>
    <message>
        <source>” may be the receipt of “</source>
        <translation>”可能是以下持仓的凭证：“</translation>
    </message>
    <message>
        <source>” of “</source>
        <translation>”来自“</translation>
    </message>
    <message>
        <source>” than that is worth; the rest counts as its own. Check both amounts.</source>
        <translation>”的价值；其余计为自有。请检查两个金额。</translation>
    </message>
    <message>
        <source>” that depends on %1</source>
        <translation>”，依赖 %1</translation>
    </message>
    <message>
        <source>” uses more of “</source>
        <translation>”使用的多于“</translation>
    </message>
    <message>
        <source>”, so that the same money counts twice. Link them if it is.</source>
        <translation>”，同一资金被重复计算。若属实请关联。</translation>
    </message>
    <message>
        <source>Reward rate, as APY</source>
        <translation>奖励率，按 APY</translation>
    </message>
    <message>
        <source>Supply rate, as APY</source>
        <translation>存款利率，按 APY</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>growing-tvl.</source>
        <translation>growing-tvl。</translation>
    </message>
    <message>
        <source>matures</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AboutDialog</name>
    <message>
        <source>About Tidemill</source>
        <translation>关于 Tidemill</translation>
    </message>
    <message>
        <source>What your coins have earned, what they will probably earn, and what could stop it. Everything stays in one file on this computer: no account, no keys, and no network unless you ask a price service yourself.</source>
        <translation>您的币赚了多少、可能还会赚多少，以及什么会使其停止。一切都在此电脑的一个文件中：无账户、无密钥，除非您自己查询价格服务，否则不联网。</translation>
    </message>
    <message>
        <source>Estimates and scores are calculations from what you typed in, not advice. Check what matters before you act on it.</source>
        <translation>估算和评分由您的输入计算得出，并非建议。行动前请核实重要内容。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AskPricesDialog</name>
    <message>
        <source>Ask</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ask for prices</source>
        <translation>查询价格</translation>
    </message>
    <message>
        <source>%1 of %2 addresses read</source>
        <translation>已读取 %1/%2 个地址</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait. It is asked again in %n second(s).</source>
        <translation>
            <numerusform>服务要求等待。%n 秒后再次查询。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been asked yet. The service learns which coins and which days you ask about, and your network address; no amounts and nothing else of the portfolio.</source>
        <translation>尚未查询。服务会得知您查询的币和日期以及您的网络地址；不含金额和投资组合的其他内容。</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>Its a&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Your &amp;key, if it wants one</source>
        <translation>您的密钥（如需）(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>Forgotten when this closes.</source>
        <translation>关闭后即遗忘。</translation>
    </message>
    <message>
        <source>Assets to ask about</source>
        <translation>要查询的资产</translation>
    </message>
    <message>
        <source>No asset of this portfolio has prices of its own.</source>
        <translation>此投资组合没有自身有价格的资产。</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>离开此电脑的内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>with the name of this program, no cookies</source>
        <translation>附本程序名称，不含 cookie</translation>
    </message>
    <message>
        <source>with the name of this program and your key, no cookies</source>
        <translation>附本程序名称和您的密钥，不含 cookie</translation>
    </message>
    <message>
        <source>Ask %1 for this, from this computer</source>
        <translation>从此电脑向 %1 查询</translation>
    </message>
    <message>
        <source>it</source>
        <translation>它</translation>
    </message>
    <message>
        <source>The first day has to be one that is over.</source>
        <translation>首日须已过去。</translation>
    </message>
    <message>
        <source>Ten years are asked for at most.</source>
        <translation>最多查询十年。</translation>
    </message>
    <message>
        <source>Choose at least one asset and say what the service calls it.</source>
        <translation>请至少选择一种资产，并说明服务对其的称呼。</translation>
    </message>
    <message numerus="yes">
        <source>Save %n price(s)</source>
        <translation>
            <numerusform>保存 %n 个价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>查询中…</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) without an answer that can be used</source>
        <translation>
            <numerusform>%n 种资产没有可用的响应</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, then save</source>
        <translation>请查看后保存</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::AssetDialog</name>
    <message>
        <source>Coin</source>
        <translation>币</translation>
    </message>
    <message>
        <source>Stablecoin</source>
        <translation>稳定币</translation>
    </message>
    <message>
        <source>Receipt token</source>
        <translation>凭证代币</translation>
    </message>
    <message>
        <source>Pool token</source>
        <translation>资金池代币</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>国债</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>peg to %1</source>
        <translation>锚定 %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>新建资产</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>As people write it: ETH.</source>
        <translation>通用写法：ETH。</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% 每年</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In full: Ether.</source>
        <translation>全称：Ether。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Decides how it is valued and what can happen to it.</source>
        <translation>决定估值方式及可能发生的情况。</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Empty when it has none.</source>
        <translation>没有则留空。</translation>
    </message>
    <message>
        <source>Pegged to</source>
        <translation>锚定</translation>
    </message>
    <message>
        <source>The currency it is meant to be worth one of: USD.</source>
        <translation>应值一单位的货币：USD。</translation>
    </message>
    <message>
        <source>Supply grows by</source>
        <translation>供应增长</translation>
    </message>
    <message>
        <source>What is issued a year; it dilutes holders.</source>
        <translation>每年发行量；会稀释持有人。</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供应量</translation>
    </message>
    <message>
        <source>Units there are.</source>
        <translation>现有数量。</translation>
    </message>
    <message>
        <source>Backed by</source>
        <translation>背书</translation>
    </message>
    <message>
        <source>What stands behind it.</source>
        <translation>其背书资产。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发行方</translation>
    </message>
    <message>
        <source>Who has to redeem it.</source>
        <translation>须赎回的一方。</translation>
    </message>
    <message>
        <source>Price services call it</source>
        <translation>价格服务中的名称</translation>
    </message>
    <message>
        <source>Its id at CoinGecko: ethereum. DefiLlama also knows a chain and a contract: base:0x…</source>
        <translation>CoinGecko 的 id：ethereum。DefiLlama 也支持链与合约：base:0x…</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>The ticker of what it stands for.</source>
        <translation>其所代表资产的代号。</translation>
    </message>
    <message>
        <source>Takes its price from</source>
        <translation>取价自</translation>
    </message>
    <message>
        <source>Empty: it has prices of its own.</source>
        <translation>空：有自身价格。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>How much of that one unit is worth.</source>
        <translation>一单位值多少该资产。</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>What is known of the coins and currencies you use. Values, dilution and risk read it; what you enter goes before the catalogue.</source>
        <translation>您所用币和货币的已知信息。估值、稀释和风险据此计算；您的输入优先于目录。</translation>
    </message>
    <message>
        <source>No asset is used yet.</source>
        <translation>尚未使用资产。</translation>
    </message>
    <message>
        <source>Supply grows</source>
        <translation>供应增长</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::BarListChart</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalculatorForm</name>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 (or another of its kind)</source>
        <translation>%1（或同类其他）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalculatorsPage</name>
    <message>
        <source>Find a calculator…</source>
        <translation>查找计算器…</translation>
    </message>
    <message>
        <source>Find a calculator</source>
        <translation>查找计算器</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Use in a holding</source>
        <translation>用于持仓</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>复制数字</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CalendarHeat</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>No day with a value.</source>
        <translation>没有有值的日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with a value; the largest is %1.</source>
        <translation>
            <numerusform>%n 天有值；最大为 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ChartTableDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>保存 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ChartWidget</name>
    <message>
        <source>%1 could not be written. Choose a folder you may write to.</source>
        <translation>无法写入 %1。请选择可写的文件夹。</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>保存 PNG…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表保存为图像</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>Save SVG…</source>
        <translation>保存 SVG…</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>将图表保存为矢量图</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>保存 CSV…</translation>
    </message>
    <message>
        <source>Save the chart’s numbers</source>
        <translation>保存图表数字</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>以表格显示…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ChecksCard</name>
    <message>
        <source>What needs you</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed</source>
        <translation>%2 项检查中 %1 项未通过</translation>
    </message>
    <message>
        <source>Nothing: all %1 checks pass.</source>
        <translation>无：全部 %1 项检查通过。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CloseHoldingDialog</name>
    <message>
        <source>Close a holding</source>
        <translation>关闭持仓</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 earns no more from this day on. What it has earned stays in every report; you can open it again.</source>
        <translation>%1 自此日起不再产生收益。已赚收益保留在所有报告中；可再次打开。</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭于</translation>
    </message>
    <message>
        <source>The first day it no longer earns.</source>
        <translation>不再产生收益的首日。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ComingUpCard</name>
    <message>
        <source>Coming up</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>全部…</translation>
    </message>
    <message>
        <source>All that is coming up</source>
        <translation>全部即将到来事项</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ComingUpDialog</name>
    <message>
        <source>Coming up</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>What has a date in the next two years. Payments are worked out from today’s rates, balances and prices; what comes more than once a week is left out.</source>
        <translation>未来两年内有日期的事项。付款按今日收益率、余额和价格计算；每周多于一次的略去。</translation>
    </message>
    <message>
        <source>What is coming up</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>Nothing with a date lies ahead. Locks, coupons, covers, costs, goals and rules that are entered show here.</source>
        <translation>没有即将到来的日期。输入的锁定、付息、保险、成本、目标和法规会显示于此。</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>导出日历…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ComingUpModel</name>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 of its income</source>
        <translation>其收益的 %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Happens</source>
        <translation>发生</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数额</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command, a page, a holding or a calculator</source>
        <translation>输入命令、页面、持仓或计算器</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CoverDialog</name>
    <message>
        <source>Change the cover</source>
        <translation>更改保险</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>新建保险</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>What is covered.</source>
        <translation>保障对象。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Who pays.</source>
        <translation>赔付方。</translation>
    </message>
    <message>
        <source>Pays at most</source>
        <translation>最高赔付</translation>
    </message>
    <message>
        <source>For the whole of it, whatever happens.</source>
        <translation>全部合计，无论发生何事。</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>保费</translation>
    </message>
    <message>
        <source>What it costs for the whole time.</source>
        <translation>整个期间的费用。</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>免赔额</translation>
    </message>
    <message>
        <source>The part of a loss that you bear.</source>
        <translation>由您承担的损失部分。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>The first day it pays for.</source>
        <translation>保障首日。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>The first day it no longer pays for.</source>
        <translation>不再保障的首日。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Insurance on holdings. Premiums are in the waterfall, what covers pay in the projection, and a cover that ends soon needs you.</source>
        <translation>持仓的保险。保费计入瀑布图，赔付计入预测，即将到期的保险会提示您。</translation>
    </message>
    <message>
        <source>Nothing is insured.</source>
        <translation>没有保险。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::CoverModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>By published ranges it fails in %1 to %2 of all years and loses %3 a year on average.</source>
        <translation>按公布的范围，在 %1 至 %2 的年份中会失败，平均每年损失 %3。</translation>
    </message>
    <message>
        <source>The cover costs %1 a year and is expected to pay %2.</source>
        <translation>保险每年花费 %1，预期赔付 %2。</translation>
    </message>
    <message>
        <source>How often a year it may fail and still net what could be had without its risk</source>
        <translation>每年可失败多少次而净收益仍不低于无此风险时</translation>
    </message>
    <message>
        <source>How often a year it fails by the hazards of the projection</source>
        <translation>按预测的风险事件，每年失败次数</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>可失败</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cover costs</source>
        <translation>保险费用</translation>
    </message>
    <message>
        <source>Worth it</source>
        <translation>是否划算</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::DataTable</name>
    <message>
        <source>How this number is made</source>
        <translation>此数字的来源</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同表头复制</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>选择日期（Alt+下）</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::DraftForm</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Label, notes and what few holdings need</source>
        <translation>标签、备注及少数持仓所需内容</translation>
    </message>
    <message>
        <source>new platform</source>
        <translation>新平台</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>The coin or token, by its ticker or name.</source>
        <translation>币或代币，按代号或名称。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>The protocol, exchange, validator or hardware it earns on.</source>
        <translation>赚取收益的协议、交易所、验证者或硬件。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How much was put in, exactly.</source>
        <translation>投入的准确数量。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>The first day it earns, for example 2026-03-01.</source>
        <translation>开始产生收益的首日，如 2026-03-01。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>The price of one unit today, in the base currency.</source>
        <translation>一单位的今日价格，以基准货币计。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A name of your own, in place of “ETH · Lido”.</source>
        <translation>自定名称，代替“ETH · Lido”。</translation>
    </message>
    <message>
        <source>Nothing: new money</source>
        <translation>无：新资金</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The holding whose coins or receipt tokens are used here. Their value counts once.</source>
        <translation>其币或凭证代币在此使用的持仓。价值只计一次。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Anything worth remembering.</source>
        <translation>值得记住的内容。</translation>
    </message>
    <message>
        <source>Platform, if any</source>
        <translation>平台（如有）</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>来自目录</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::EditSelectionDialog</name>
    <message>
        <source>Edit %1 holdings</source>
        <translation>编辑 %1 个持仓</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1. What stays empty stays as it is.</source>
        <translation>%1。留空则保持不变。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Where they all are now.</source>
        <translation>它们现在的位置。</translation>
    </message>
    <message>
        <source>New terms from</source>
        <translation>新条款自</translation>
    </message>
    <message>
        <source>The first day they hold; before it the old ones do.</source>
        <translation>生效首日；之前适用旧条款。</translation>
    </message>
    <message>
        <source>The old ones were wrong</source>
        <translation>旧条款有误</translation>
    </message>
    <message>
        <source>Corrects the terms in force instead of ending them.</source>
        <translation>更正现行条款而非终止。</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭于</translation>
    </message>
    <message>
        <source>The first day they no longer earn.</source>
        <translation>不再产生收益的首日。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
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
        <translation>保存并再添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc 关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saves and keeps kind, platform and first day for the next one (Ctrl+Enter)</source>
        <translation>保存并为下一个保留类型、平台和首日（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Saves the holding (Enter)</source>
        <translation>保存持仓（Enter）</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>新建持仓</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>What you typed last time is still here.</source>
        <translation>上次输入的内容仍在。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>at its peg of 1 %1</source>
        <translation>按 1 %1 的锚定价</translation>
    </message>
    <message>
        <source>of 1 %1; without it its worth is unknown</source>
        <translation>1 %1 的价格；缺少则价值未知</translation>
    </message>
    <message>
        <source>Type an asset and an amount to see what it earns.</source>
        <translation>输入资产和数量以查看收益。</translation>
    </message>
    <message>
        <source>%1 is still missing to see what it earns.</source>
        <translation>还缺 %1 才能查看收益。</translation>
    </message>
    <message>
        <source>Mend the fields in red to see what it earns.</source>
        <translation>更正红色字段以查看收益。</translation>
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
        <translation>= %1，含小数</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ExplanationModel</name>
    <message>
        <source>Enter or a double click opens it</source>
        <translation>Enter 或双击打开</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::FactsDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::FanChart</name>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
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
        <translation>达标概率</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>No projection to show.</source>
        <translation>没有可显示的预测。</translation>
    </message>
    <message>
        <source>Monthly income from %1 to %2. The median goes from %3 to %4.</source>
        <translation>%1 至 %2 的月收益。中位数从 %3 到 %4。</translation>
    </message>
    <message>
        <source> At the end 80 % of the paths lie between %1 and %2.</source>
        <translation> 期末 80&#xa0;% 的路径介于 %1 与 %2 之间。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::FigureTile</name>
    <message>
        <source>How this number is made</source>
        <translation>此数字的来源</translation>
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
        <translation>在 50&#xa0;% 区间内</translation>
    </message>
    <message>
        <source>inside the 80 % band</source>
        <translation>在 80&#xa0;% 区间内</translation>
    </message>
    <message>
        <source>below the 80 % band</source>
        <translation>低于 80&#xa0;% 区间</translation>
    </message>
    <message>
        <source>above the 80 % band</source>
        <translation>高于 80&#xa0;% 区间</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ForecastsDialog</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <translation>过往预测</translation>
    </message>
    <message>
        <source>A saved forecast is never changed. Months that are over are held against what was recorded, never against estimates.</source>
        <translation>保存的预测不会更改。已过月份与记录而非估算比对。</translation>
    </message>
    <message>
        <source>Saved forecasts</source>
        <translation>已保存的预测</translation>
    </message>
    <message>
        <source>No forecast is saved yet. “Save forecast…” on the Projection page keeps one.</source>
        <translation>尚未保存预测。“预测”页的“保存预测…”可保存。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Months of the forecast</source>
        <translation>预测月份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>All strategies</source>
        <translation>全部策略</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ForecastsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>How much more was expected than came; below zero it came better</source>
        <translation>预期超出实际的幅度；负值表示实际更好</translation>
    </message>
    <message>
        <source>Mean distance of what came from the whole band (CRPS): lower is better</source>
        <translation>实际与整个区间的平均距离（CRPS）：越低越好</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>生成于</translation>
    </message>
    <message>
        <source>Months scored</source>
        <translation>已评分月份</translation>
    </message>
    <message>
        <source>Inside 80 %</source>
        <translation>在 80&#xa0;% 内</translation>
    </message>
    <message>
        <source>Inside 50 %</source>
        <translation>在 50&#xa0;% 内</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
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
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the income is for.</source>
        <translation>收益用途。</translation>
    </message>
    <message>
        <source>Income a month</source>
        <translation>月收益</translation>
    </message>
    <message>
        <source>What a month is to bring.</source>
        <translation>每月应得。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>The day by which it is to be reached.</source>
        <translation>应达成的日期。</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What income is to bring a month, and by when. Pages show the first; “plan goal” on the command line shows all.</source>
        <translation>每月收益目标及期限。页面显示第一个；命令行“plan goal”显示全部。</translation>
    </message>
    <message>
        <source>No goal is set.</source>
        <translation>未设置目标。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::GradePill</name>
    <message>
        <source>Grade %1, score %2 of 100</source>
        <translation>评级 %1，评分 %2（满分 100）</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>查找词语</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HistoryDialog</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Go to here</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Choose a step to stand right after it: later ones are taken back, and can be brought back until something new is done.</source>
        <translation>选择一个步骤以停在其后：之后的步骤被撤销，在进行新操作前可重做。</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>步骤，最新在前</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>尚无更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>在所有这些之前</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingDetails</name>
    <message>
        <source>Choose a holding to see its terms, prices, records and the reasons behind its grade.</source>
        <translation>选择持仓以查看其条款、价格、记录和评级原因。</translation>
    </message>
    <message>
        <source>Record payout</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What costs it points</source>
        <translation>扣分原因</translation>
    </message>
    <message>
        <source>Last records</source>
        <translation>最近记录</translation>
    </message>
    <message>
        <source>Details of the holding</source>
        <translation>持仓详情</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>No holding chosen</source>
        <translation>未选择持仓</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>关闭于 %1</translation>
    </message>
    <message>
        <source>Last %1 of %2 records</source>
        <translation>%2 条记录中最近 %1 条</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Accrued by %1</source>
        <translation>截至 %1 已计</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingsModel</name>
    <message>
        <source>no price for %1</source>
        <translation>%1 没有价格</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <translation>%1 · 关闭于 %2</translation>
    </message>
    <message>
        <source>%1 · not begun</source>
        <translation>%1 · 未开始</translation>
    </message>
    <message>
        <source>needs a price</source>
        <translation>需要价格</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>a wallet earns nothing</source>
        <translation>钱包不产生收益</translation>
    </message>
    <message>
        <source>recorded %1, estimated %2</source>
        <translation>已记录 %1，估算 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or record(s) without a price are left out</source>
        <translation>
            <numerusform>%n 天或条无价格记录未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What it holds now</source>
        <translation>当前持有</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>At the newest known price</source>
        <translation>按最新已知价格</translation>
    </message>
    <message>
        <source>APY</source>
        <translation>APY</translation>
    </message>
    <message>
        <source>Effective yearly yield at today&apos;s terms</source>
        <translation>按今日条款的实际年收益率</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>how fast its supply grows is not known</source>
        <translation>供应增速未知</translation>
    </message>
    <message>
        <source>Yield after the asset&apos;s yearly dilution</source>
        <translation>扣除资产年稀释后的收益率</translation>
    </message>
    <message>
        <source>Income / year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>At today&apos;s balance, terms and prices</source>
        <translation>按今日余额、条款和价格</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>已计收益</translation>
    </message>
    <message>
        <source>Income since it was opened, recorded and estimated</source>
        <translation>开仓以来的收益，已记录与估算</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>nothing in it to grade</source>
        <translation>没有可评级内容</translation>
    </message>
    <message>
        <source>Grade and score, 100 is best</source>
        <translation>评级与评分，100 最佳</translation>
    </message>
    <message>
        <source>grade %1, score %2 of 100</source>
        <translation>评级 %1，评分 %2（满分 100）</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::HoldingsPage</name>
    <message>
        <source>Edit %1 holdings…</source>
        <translation>编辑 %1 个持仓…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit in the row</source>
        <translation>在行内编辑</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Close on a day…</source>
        <translation>在某日关闭…</translation>
    </message>
    <message>
        <source>Record a payout…</source>
        <translation>记录收款…</translation>
    </message>
    <message>
        <source>Enter a price…</source>
        <translation>输入价格…</translation>
    </message>
    <message>
        <source>How this number is made</source>
        <translation>此数字的来源</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>新建持仓</translation>
    </message>
    <message>
        <source>No holdings yet</source>
        <translation>尚无持仓</translation>
    </message>
    <message>
        <source>Type in what you hold: an asset, where it earns, how much and since when. You see what it has earned while you type.</source>
        <translation>输入您的持有：资产、在何处赚取、数量和起始日期。输入时即可看到已赚收益。</translation>
    </message>
    <message>
        <source>Filter holdings…</source>
        <translation>筛选持仓…</translation>
    </message>
    <message>
        <source>Filter holdings</source>
        <translation>筛选持仓</translation>
    </message>
    <message>
        <source>Shows holdings with all these words in name, asset, platform, chain or kind (Ctrl+F)</source>
        <translation>显示名称、资产、平台、链或类型中包含全部词语的持仓（Ctrl+F）</translation>
    </message>
    <message>
        <source>Paste prices…</source>
        <translation>粘贴价格…</translation>
    </message>
    <message>
        <source>Record payout</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>A new holding (Ctrl+N)</source>
        <translation>新建持仓（Ctrl+N）</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>No holding fits the filter.</source>
        <translation>没有符合筛选的持仓。</translation>
    </message>
    <message>
        <source>Enter edits · Shift+Enter edits in the row · Ctrl+N new · Ctrl+D duplicates · Del removes · Ctrl+Z takes back</source>
        <translation>Enter 编辑 · Shift+Enter 行内编辑 · Ctrl+N 新建 · Ctrl+D 复制 · Del 移除 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>1 holding</source>
        <translation>1 个持仓</translation>
    </message>
    <message>
        <source>%1 holdings</source>
        <translation>%1 个持仓</translation>
    </message>
    <message>
        <source>%1 of %2 holdings</source>
        <translation>%1 / %2 个持仓</translation>
    </message>
    <message>
        <source>grouped by strategy · %1 · %2 a year</source>
        <translation>按策略 · %1 · 每年 %2</translation>
    </message>
    <message>
        <source>1 without a price is left out</source>
        <translation>1 个无价格未计入</translation>
    </message>
    <message>
        <source>%1 without a price are left out</source>
        <translation>%1 个无价格未计入</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeItemsModel</name>
    <message>
        <source>Opening</source>
        <translation>开仓</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Fee income</source>
        <translation>手续费收益</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>其他收益</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>罚没</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>from the terms</source>
        <translation>按条款</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>There is no price for this day or before it.</source>
        <translation>该日及之前没有价格。</translation>
    </message>
    <message>
        <source>Worked out from prices and exchange rates</source>
        <translation>由价格和汇率计算</translation>
    </message>
    <message>
        <source>Value kept with the entry</source>
        <translation>随记录保存的价值</translation>
    </message>
    <message>
        <source>Estimated from the terms; no record covers this day.</source>
        <translation>按条款估算；无记录覆盖该日。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>今日价格</translation>
    </message>
    <message>
        <source>Price at receipt</source>
        <translation>收到时价格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeMatrixCard</name>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Income by group and period</source>
        <translation>按分组和期间的收益</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Exact sums by group and period</source>
        <translation>按分组和期间的精确合计</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The same sums as bars</source>
        <translation>以柱形显示相同合计</translation>
    </message>
    <message>
        <source>Valued at</source>
        <translation>估值方式</translation>
    </message>
    <message>
        <source>At receipt</source>
        <translation>收到时</translation>
    </message>
    <message>
        <source>What each amount was worth when it was earned</source>
        <translation>各金额赚取时的价值</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What the same amounts are worth at the newest prices</source>
        <translation>相同数量按最新价格的价值</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Shape of the bars</source>
        <translation>柱形形式</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Each part in per cent of its period</source>
        <translation>各部分占当期的百分比</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Added up from the first period on</source>
        <translation>自首期起累加</translation>
    </message>
    <message>
        <source>Compare with the year before</source>
        <translation>与上一年比较</translation>
    </message>
    <message>
        <source>accrued income, %1</source>
        <translation>已计收益，%1</translation>
    </message>
    <message>
        <source>%1 recorded, %2 estimated</source>
        <translation>已记录 %1，估算 %2</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Income, %1</source>
        <translation>收益，%1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeMatrixModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>amounts without a price left out: %1</source>
        <translation>未计入的无价格金额：%1</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomePage</name>
    <message>
        <source>No income yet</source>
        <translation>尚无收益</translation>
    </message>
    <message>
        <source>Add a holding, and every day it earns appears here, recorded or estimated.</source>
        <translation>添加持仓后，每日收益（已记录或估算）将显示于此。</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>新建持仓</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>期间长度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示时间</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Since the first of January</source>
        <translation>自 1 月 1 日</translation>
    </message>
    <message>
        <source>12M</source>
        <translation>12个月</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>最近十二个月</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3年</translation>
    </message>
    <message>
        <source>The last three years</source>
        <translation>最近三年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From the first income on</source>
        <translation>自首笔收益</translation>
    </message>
    <message>
        <source>Record payout</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>estimated from terms</source>
        <translation>按条款估算</translation>
    </message>
    <message>
        <source>Single amounts of income</source>
        <translation>单笔收益</translation>
    </message>
    <message>
        <source>Nothing was earned in this stretch.</source>
        <translation>此期间没有收益。</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>移除记录</translation>
    </message>
    <message>
        <source>Shown beside the entries</source>
        <translation>明细旁显示</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Income by day</source>
        <translation>每日收益</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>可支配</translation>
    </message>
    <message>
        <source>From gross income to what can be spent</source>
        <translation>从总收益到可支配</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Why income differs from the period before</source>
        <translation>收益与上期不同的原因</translation>
    </message>
    <message>
        <source>income by day</source>
        <translation>每日收益</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Entries, %1</source>
        <translation>明细，%1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::IncomeReasons</name>
    <message>
        <source>1 amount without a price is left out.</source>
        <translation>1 笔无价格金额未计入。</translation>
    </message>
    <message>
        <source>%1 amounts without a price are left out.</source>
        <translation>%1 笔无价格金额未计入。</translation>
    </message>
    <message>
        <source>Holdings behind it</source>
        <translation>相关持仓</translation>
    </message>
    <message>
        <source>why it changed</source>
        <translation>变化原因</translation>
    </message>
    <message>
        <source>gross to spendable</source>
        <translation>总额到可支配</translation>
    </message>
    <message>
        <source>%1 of gross</source>
        <translation>总额的 %1</translation>
    </message>
    <message>
        <source>From gross to spendable, %1</source>
        <translation>从总额到可支配，%1</translation>
    </message>
    <message>
        <source>Nothing is set aside for taxes.</source>
        <translation>未预留税款。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>more or less of what earns</source>
        <translation>产生收益的量增减</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>what a unit earned a day</source>
        <translation>每单位每日收益</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>what the income was worth</source>
        <translation>收益的价值</translation>
    </message>
    <message>
        <source>FX</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>what the currency was worth</source>
        <translation>货币的价值</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>days, and payouts dated later than earned</source>
        <translation>天数及延后记账的收款</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Why income changed, %1</source>
        <translation>收益变化原因，%1</translation>
    </message>
    <message>
        <source>%1 after %2 from %3 to %4. Units: more or less of what earns; rate: what a unit earned a day; timing: days, and payouts dated later than they were earned.</source>
        <translation>%1，此前为 %2，由 %3 至 %4。数量：产生收益的量增减；收益率：每单位每日收益；时间：天数及延后记账的收款。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::InspectorDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>How this number is made</source>
        <translation>此数字的来源</translation>
    </message>
    <message>
        <source>What the number is made of</source>
        <translation>数字的构成</translation>
    </message>
    <message>
        <source>Nothing lies behind it.</source>
        <translation>没有更多内容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::KeyValueList</name>
    <message>
        <source>How this number is made</source>
        <translation>此数字的来源</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::KindChooser</name>
    <message>
        <source>Kind of strategy</source>
        <translation>策略类型</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::LineChart</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase.</source>
        <translation>丢失的密码短语无人能找回。</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 已锁定</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::MainWindow</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Another program changed this portfolio. The window shows it as it is now.</source>
        <translation>其他程序更改了此投资组合。窗口显示其当前状态。</translation>
    </message>
    <message>
        <source>Opening %1: %2.</source>
        <translation>打开 %1：%2。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>%1 – Tidemill</source>
        <translation>%1 – Tidemill</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::MeterBar</name>
    <message>
        <source>%1: risk %2 of 100</source>
        <translation>%1：风险 %2（满分 100）</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1：未知</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::NewPortfolioDialog</name>
    <message>
        <source>New portfolio</source>
        <translation>新建投资组合</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基准货币</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Base &amp;currency</source>
        <translation>基准货币(&amp;C)</translation>
    </message>
    <message>
        <source>Values and totals are counted in it.</source>
        <translation>价值和合计以其计算。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>The portfolio needs a file. Write its name or press Browse.</source>
        <translation>投资组合需要文件。请输入名称或点击“浏览”。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::OverviewPage</name>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Nothing is held here yet</source>
        <translation>此处尚无持仓</translation>
    </message>
    <message>
        <source>Type in what you hold, and this page shows what it earned and will probably earn.</source>
        <translation>输入您的持有后，本页显示其已赚及可能赚取的收益。</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>新建持仓</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示时间</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1个月</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Since the first of January</source>
        <translation>自 1 月 1 日</translation>
    </message>
    <message>
        <source>12M</source>
        <translation>12个月</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>最近十二个月</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3年</translation>
    </message>
    <message>
        <source>The last three years</source>
        <translation>最近三年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From the first income on</source>
        <translation>自首笔收益</translation>
    </message>
    <message>
        <source>Accrued this month</source>
        <translation>本月已计</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>未来 12 个月</translation>
    </message>
    <message>
        <source>Real yield</source>
        <translation>实际收益率</translation>
    </message>
    <message>
        <source>Income at risk</source>
        <translation>收益风险值</translation>
    </message>
    <message>
        <source>Portfolio risk</source>
        <translation>投资组合风险</translation>
    </message>
    <message>
        <source>Income by strategy</source>
        <translation>按策略的收益</translation>
    </message>
    <message>
        <source>monthly, accrued and projected</source>
        <translation>每月，已计与预测</translation>
    </message>
    <message>
        <source>click a bar for its entries</source>
        <translation>单击柱形查看明细</translation>
    </message>
    <message>
        <source>Where the risk sits</source>
        <translation>风险所在</translation>
    </message>
    <message>
        <source>income-weighted</source>
        <translation>按收益加权</translation>
    </message>
    <message>
        <source>What earns most</source>
        <translation>收益最多</translation>
    </message>
    <message>
        <source>next 12 months</source>
        <translation>未来 12 个月</translation>
    </message>
    <message>
        <source>vs %1, %2</source>
        <translation>对比 %1，%2</translation>
    </message>
    <message>
        <source>amounts without a price left out: %1</source>
        <translation>未计入的无价格金额：%1</translation>
    </message>
    <message>
        <source>yield on cost %1</source>
        <translation>成本收益率 %1</translation>
    </message>
    <message>
        <source>yield on cost unknown</source>
        <translation>成本收益率未知</translation>
    </message>
    <message>
        <source>%1 – %2 (80&#xa0;%)</source>
        <translation>%1 – %2 (80&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 nominal − dilution</source>
        <translation>名义 %1 − 稀释</translation>
    </message>
    <message>
        <source>no rate is known</source>
        <translation>没有已知收益率</translation>
    </message>
    <message>
        <source>mean less P5, 12 months</source>
        <translation>均值减 P5，12 个月</translation>
    </message>
    <message>
        <source>lowest holding: %1 %2</source>
        <translation>最低持仓：%1 %2</translation>
    </message>
    <message>
        <source>nothing to score yet</source>
        <translation>尚无可评分</translation>
    </message>
    <message>
        <source>Without a price, and so left out of every total: %1.</source>
        <translation>无价格，故不计入合计：%1。</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 及另外 %1 项</translation>
    </message>
    <message>
        <source>Enter a price</source>
        <translation>输入价格</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseDialog</name>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 的密码短语</translation>
    </message>
    <message>
        <source>Encrypt %1</source>
        <translation>加密 %1</translation>
    </message>
    <message>
        <source>The whole file is encrypted, and so are the backups that are kept of it.</source>
        <translation>整个文件及其备份均已加密。</translation>
    </message>
    <message>
        <source>The whole file becomes unreadable without the passphrase, and so do the backups that are kept of it. Copies you made yourself stay as they are, and a disk can keep parts of the old file for a while.</source>
        <translation>没有密码短语，整个文件及其备份均不可读。您自行制作的副本不变，磁盘可能暂存旧文件的部分内容。</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>当前密码短语(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新密码短语(&amp;N)</translation>
    </message>
    <message>
        <source>New passphrase, &amp;again</source>
        <translation>再次输入新密码短语(&amp;A)</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. Write it down and keep it somewhere else.</source>
        <translation>丢失的密码短语无人能找回。请写下并另行保管。</translation>
    </message>
    <message>
        <source>&amp;Remove Encryption</source>
        <translation>移除加密(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Five words that don&apos;t belong together are hard to guess and easy to keep.</source>
        <translation>五个互不相关的词难猜易记。</translation>
    </message>
    <message>
        <source>Short: somebody who has the file can guess it.</source>
        <translation>过短：持有文件者可能猜中。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the key…</source>
        <translation>正在计算密钥…</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>请先输入新密码短语。</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>两次输入不一致，请重新输入。</translation>
    </message>
    <message>
        <source>%1 is not encrypted any more</source>
        <translation>%1 已不再加密</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>密码短语已更改</translation>
    </message>
    <message>
        <source>%1 is encrypted. Ctrl+L locks it</source>
        <translation>%1 已加密。Ctrl+L 锁定</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>请先输入密码短语。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PassphraseQuestion</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>%1 is encrypted with another passphrase than the portfolio that is open.</source>
        <translation>%1 的密码短语与当前打开的投资组合不同。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PasteHoldingsDialog</name>
    <message>
        <source>Paste holdings</source>
        <translation>粘贴持仓</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>asset	platform	amount	since	rate
ETH	Lido	12.4	2025-01-01	2.9 %</source>
        <translation>asset	platform	amount	since	rate
ETH	Lido	12.4	2025-01-01	2.9&#xa0;%</translation>
    </message>
    <message>
        <source>Rows from a spreadsheet or a CSV file</source>
        <translation>来自电子表格或 CSV 文件的行</translation>
    </message>
    <message>
        <source>One holding a row.</source>
        <translation>每行一个持仓。</translation>
    </message>
    <message>
        <source>Of rows that don’t say theirs.</source>
        <translation>未注明的行所用。</translation>
    </message>
    <message>
        <source>What happens to each row</source>
        <translation>每行的处理结果</translation>
    </message>
    <message>
        <source>Paste rows above; each says here what will happen to it.</source>
        <translation>在上方粘贴行；此处说明各行的处理结果。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>将添加</translation>
    </message>
    <message>
        <source>1 holding will be added</source>
        <translation>将添加 1 个持仓</translation>
    </message>
    <message>
        <source>%1 holdings will be added</source>
        <translation>将添加 %1 个持仓</translation>
    </message>
    <message>
        <source>1 row is left out, it says why</source>
        <translation>1 行被略去并注明原因</translation>
    </message>
    <message>
        <source>%1 rows are left out, they say why</source>
        <translation>%1 行被略去并注明原因</translation>
    </message>
    <message>
        <source>Add 1 holding</source>
        <translation>添加 1 个持仓</translation>
    </message>
    <message>
        <source>Add %1 holdings</source>
        <translation>添加 %1 个持仓</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PastePricesDialog</name>
    <message>
        <source>Paste prices</source>
        <translation>粘贴价格</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>2026-11-21  3,050.21
2026-11-22  3,081.40

or a table with the heads asset, date, price</source>
        <translation>2026-11-21  3,050.21
2026-11-22  3,081.40

或带表头 asset, date, price 的表格</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>What the prices are of, unless a column of the rows says so.</source>
        <translation>价格所属资产，除非某列注明。</translation>
    </message>
    <message>
        <source>Rows from a spreadsheet or a CSV file</source>
        <translation>来自电子表格或 CSV 文件的行</translation>
    </message>
    <message>
        <source>One day a row: date and price.</source>
        <translation>每行一天：日期和价格。</translation>
    </message>
    <message>
        <source>What happens to each row</source>
        <translation>每行的处理结果</translation>
    </message>
    <message>
        <source>Paste rows above; each says here what will happen to it.</source>
        <translation>在上方粘贴行；此处说明各行的处理结果。</translation>
    </message>
    <message>
        <source>1 price will be saved</source>
        <translation>将保存 1 个价格</translation>
    </message>
    <message>
        <source>%1 prices will be saved</source>
        <translation>将保存 %1 个价格</translation>
    </message>
    <message>
        <source>%1 left as they are</source>
        <translation>%1 个保持不变</translation>
    </message>
    <message>
        <source>1 row can’t be read and is left out</source>
        <translation>1 行无法读取，已略去</translation>
    </message>
    <message>
        <source>%1 rows can’t be read and are left out</source>
        <translation>%1 行无法读取，已略去</translation>
    </message>
    <message>
        <source>Save 1 price</source>
        <translation>保存 1 个价格</translation>
    </message>
    <message>
        <source>Save %1 prices</source>
        <translation>保存 %1 个价格</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PayoutGridDialog</name>
    <message>
        <source>Record a month</source>
        <translation>记录一个月</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The month that the payouts came in.</source>
        <translation>收款所在月份。</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>记录日期</translation>
    </message>
    <message>
        <source>The day written beside each of them.</source>
        <translation>各笔所注日期。</translation>
    </message>
    <message>
        <source>Expected amounts stand in grey. Type what came; what stays grey is not recorded.</source>
        <translation>预期金额以灰色显示。输入实际收到的；保持灰色的不记录。</translation>
    </message>
    <message>
        <source>Payouts of the month</source>
        <translation>当月收款</translation>
    </message>
    <message>
        <source>Nothing was earned in this month.</source>
        <translation>本月没有收益。</translation>
    </message>
    <message>
        <source>Take all as expected</source>
        <translation>全部按预期</translation>
    </message>
    <message>
        <source>Record 1 payout</source>
        <translation>记录 1 笔收款</translation>
    </message>
    <message>
        <source>Record %1 payouts</source>
        <translation>记录 %1 笔收款</translation>
    </message>
    <message>
        <source>payouts of %1</source>
        <translation>%1 的收款</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PayoutGridModel</name>
    <message>
        <source>type the amount that came, above zero</source>
        <translation>请输入收到的金额，须大于零</translation>
    </message>
    <message>
        <source>Expected by the terms; type what came</source>
        <translation>按条款预期；请输入实际收到</translation>
    </message>
    <message>
        <source>Will be recorded</source>
        <translation>将记录</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>已有记录</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanCover</name>
    <message>
        <source>Worth its cost?</source>
        <translation>是否物有所值？</translation>
    </message>
    <message>
        <source>premium against what it insures</source>
        <translation>保费与所保对比</translation>
    </message>
    <message>
        <source>Covers…</source>
        <translation>保险…</translation>
    </message>
    <message>
        <source>Covers and what they are worth</source>
        <translation>保险及其价值</translation>
    </message>
    <message>
        <source>Nothing here can fail by the hazards of the projection.</source>
        <translation>按预测的风险事件，此处没有可失败的。</translation>
    </message>
    <message>
        <source>The expected loss decides; the price of a lasting depeg is no cover&apos;s matter.</source>
        <translation>以预期损失为准；持久脱锚不属于保险范围。</translation>
    </message>
    <message>
        <source>Enter a cover, or say under “Limits and costs” what one costs a year.</source>
        <translation>请输入保险，或在“限制与成本”中给出年费。</translation>
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
        <translation>收益与风险</translation>
    </message>
    <message>
        <source>Income a year against risk</source>
        <translation>年收益与风险</translation>
    </message>
    <message>
        <source>portfolio risk</source>
        <translation>投资组合风险</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Nothing to move: today&apos;s mix is the best within the caps.</source>
        <translation>无需调整：当前组合在上限内最佳。</translation>
    </message>
    <message>
        <source>next year, within your caps</source>
        <translation>明年，在您的上限内</translation>
    </message>
    <message>
        <source>next year, no caps set</source>
        <translation>明年，未设上限</translation>
    </message>
    <message>
        <source>most income</source>
        <translation>最高收益</translation>
    </message>
    <message>
        <source>same income, less risk</source>
        <translation>收益相同，风险更低</translation>
    </message>
    <message>
        <source>same risk, %1</source>
        <translation>风险相同，%1</translation>
    </message>
    <message>
        <source>risk %1, %2</source>
        <translation>风险 %1，%2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Nothing fits: %1</source>
        <translation>没有符合的：%1</translation>
    </message>
    <message>
        <source>If rates are off by %1, it gains %2 to %3 a year.</source>
        <translation>若收益率偏差 %1，每年多得 %2 至 %3。</translation>
    </message>
    <message>
        <source>%1: that holds it back.</source>
        <translation>%1：这是制约因素。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未计入：%1。</translation>
    </message>
    <message>
        <source>Arithmetic, not advice.</source>
        <translation>仅为计算，并非建议。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanGoal</name>
    <message>
        <source>−%1 points</source>
        <translation>−%1 分</translation>
    </message>
    <message>
        <source>+%1 points</source>
        <translation>+%1 分</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Which goal</source>
        <translation>哪个目标</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>编辑目标</translation>
    </message>
    <message>
        <source>Covered now</source>
        <translation>当前达成</translation>
    </message>
    <message>
        <source>Chance by the date</source>
        <translation>届时概率</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>What would close it</source>
        <translation>弥补方式</translation>
    </message>
    <message>
        <source>Say what a month is to bring and by when; here stands how much of it is covered, how likely it is, and what would close the gap.</source>
        <translation>设定每月目标及期限；此处显示达成度、可能性及弥补差距的方法。</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>设置目标…</translation>
    </message>
    <message>
        <source>%1: %2 a month by %3</source>
        <translation>%1：%3 前每月 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 with incentives off</source>
        <translation>不含激励 %1</translation>
    </message>
    <message>
        <source>a month; median then %1</source>
        <translation>每月；届时中位数 %1</translation>
    </message>
    <message>
        <source>Holdings whose income is not known, left out: %1.</source>
        <translation>收益未知的持仓，未计入：%1。</translation>
    </message>
    <message>
        <source>Reinvest all income</source>
        <translation>全部收益再投资</translation>
    </message>
    <message>
        <source>alone by %1</source>
        <translation>单独可于 %1 达成</translation>
    </message>
    <message>
        <source>Add capital at today&apos;s mix</source>
        <translation>按当前组合追加资本</translation>
    </message>
    <message>
        <source>or %1 every month</source>
        <translation>或每月 %1</translation>
    </message>
    <message>
        <source>Or earn more on what is there</source>
        <translation>或提高现有收益率</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>而非 %1</translation>
    </message>
    <message>
        <source>Nothing: today&apos;s income covers it</source>
        <translation>无需：今日收益已达成</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanLadder</name>
    <message>
        <source>Nobody knows</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Later or never</source>
        <translation>更晚或永不</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>≤ 1 year</source>
        <translation>≤ 1 年</translation>
    </message>
    <message>
        <source>≤ 1 day</source>
        <translation>≤ 1 天</translation>
    </message>
    <message>
        <source>≤ %1 days</source>
        <translation>≤ %1 天</translation>
    </message>
    <message>
        <source>Liquidity ladder</source>
        <translation>流动性阶梯</translation>
    </message>
    <message>
        <source>in hand by, after unbonding and terms</source>
        <translation>可取回时间，含解绑与期限</translation>
    </message>
    <message>
        <source>sell receipts</source>
        <translation>出售凭证</translation>
    </message>
    <message>
        <source>Sell receipt tokens (stETH, say) at once instead of waiting for the unbonding</source>
        <translation>立即出售凭证代币（如 stETH），不等解绑</translation>
    </message>
    <message>
        <source>%1 of it only then</source>
        <translation>其中 %1 届时才可</translation>
    </message>
    <message>
        <source>Without a price, in none of these: %1.</source>
        <translation>无价格，未计入：%1。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanMove</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a holding</source>
        <translation>迁移持仓</translation>
    </message>
    <message>
        <source>Claim interval</source>
        <translation>领取间隔</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>What is moved, all of it.</source>
        <translation>全部迁移的内容。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What is held or watched, whose rate it would earn.</source>
        <translation>将获得其收益率的持有或关注项。</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>新收益率</translation>
    </message>
    <message>
        <source>What it would earn a year, after commission.</source>
        <translation>扣除佣金后的年收益。</translation>
    </message>
    <message>
        <source>Fees and bridge</source>
        <translation>费用与跨链桥</translation>
    </message>
    <message>
        <source>Network fees of leaving and entering, bridge or withdrawal fees.</source>
        <translation>退出和进入的网络费、跨链桥或提款费。</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>滑点</translation>
    </message>
    <message>
        <source>Share of the amount lost by swapping.</source>
        <translation>兑换损失的金额比例。</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>Days it earns nothing, beside the unbonding.</source>
        <translation>除解绑外没有收益的天数。</translation>
    </message>
    <message>
        <source>somewhere at the rate of</source>
        <translation>别处，收益率为</translation>
    </message>
    <message>
        <source>%1 (watched)</source>
        <translation>%1（关注）</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>整天</translation>
    </message>
    <message>
        <source>There is nothing worth moving yet.</source>
        <translation>尚无值得迁移的。</translation>
    </message>
    <message>
        <source>Choose where to, or type the rate it would earn there.</source>
        <translation>选择目的地，或输入其收益率。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Days without income</source>
        <translation>无收益天数</translation>
    </message>
    <message>
        <source>Costs, all in</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Earns more a year</source>
        <translation>每年多得</translation>
    </message>
    <message>
        <source>Pays back on</source>
        <translation>回本日</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>It can leave on %1: %2.</source>
        <translation>可于 %1 退出：%2。</translation>
    </message>
    <message>
        <source>It pays nothing that could be claimed.</source>
        <translation>没有可领取的。</translation>
    </message>
    <message>
        <source>What a claim costs is not known: say it under “Limits and costs”, or record network fees as costs.</source>
        <translation>领取成本未知：请在“限制与成本”中给出，或将网络费记为成本。</translation>
    </message>
    <message>
        <source>At %1 a claim (%2): every &lt;b&gt;%3&lt;/b&gt; gives %4 APY; daily gives %5, monthly %6.</source>
        <translation>每次领取 %1（%2）：每 &lt;b&gt;%3&lt;/b&gt; 得 %4 APY；每日 %5，每月 %6。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlanPage</name>
    <message>
        <source>Nothing to plan with yet</source>
        <translation>尚无可规划</translation>
    </message>
    <message>
        <source>Once you hold something, this page works out goals, moves and covers.</source>
        <translation>持有资产后，本页计算目标、迁移和保险。</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>新建持仓</translation>
    </message>
    <message>
        <source>Limits and costs…</source>
        <translation>限制与成本…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PlatformDialog</name>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Exchange or lender</source>
        <translation>交易所或贷款机构</translation>
    </message>
    <message>
        <source>Validator or operator</source>
        <translation>验证者或运营者</translation>
    </message>
    <message>
        <source>Own hardware</source>
        <translation>自有硬件</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发行方</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>托管方</translation>
    </message>
    <message>
        <source>New platform</source>
        <translation>新建平台</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As you call it.</source>
        <translation>您对其的称呼。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Decides which risks it has.</source>
        <translation>决定其风险。</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Empty for companies and own hardware.</source>
        <translation>公司和自有硬件留空。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Under whose law it stands; empty when unknown.</source>
        <translation>受何国法律管辖；未知留空。</translation>
    </message>
    <message>
        <source>Closed to</source>
        <translation>关闭于</translation>
    </message>
    <message>
        <source>Countries whose people may not use it, apart by commas.</source>
        <translation>其居民不得使用的国家，以逗号分隔。</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用于</translation>
    </message>
    <message>
        <source>The day it opened.</source>
        <translation>开放日期。</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>How many are published.</source>
        <translation>已公布数量。</translation>
    </message>
    <message>
        <source>Who can change it</source>
        <translation>谁可更改</translation>
    </message>
    <message>
        <source>“none”, “timelock”, “multisig”, or in your words.</source>
        <translation>“none”、“timelock”、“multisig”或自述。</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Who holds the coins.</source>
        <translation>持币方。</translation>
    </message>
    <message>
        <source>Asks who one is</source>
        <translation>是否验证身份</translation>
    </message>
    <message>
        <source>Can be insured</source>
        <translation>可投保</translation>
    </message>
    <message>
        <source>Days to get out</source>
        <translation>退出天数</translation>
    </message>
    <message>
        <source>From asking to having.</source>
        <translation>从申请到收到。</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>运营者</translation>
    </message>
    <message>
        <source>How many share the work.</source>
        <translation>分担工作的数量。</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>在线率</translation>
    </message>
    <message>
        <source>Share of the time it worked.</source>
        <translation>运行时间比例。</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>What is known of the places you use. Risk and rules read it; what you enter goes before the catalogue, and unknown stays unknown.</source>
        <translation>您所用平台的已知信息。风险和法规据此计算；您的输入优先于目录，未知仍为未知。</translation>
    </message>
    <message>
        <source>No platform is used yet.</source>
        <translation>尚未使用平台。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark; automatic follows the desktop.</source>
        <translation>浅色或深色；自动跟随桌面。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window; reports and the history are in English.</source>
        <translation>窗口语言；报告和历史为英文。</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Hidden, every page shows dots in their place.</source>
        <translation>隐藏时各页以圆点代替。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>On start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>What the window opens with.</source>
        <translation>窗口打开的内容。</translation>
    </message>
    <message>
        <source>Open the last portfolio</source>
        <translation>打开上次的投资组合</translation>
    </message>
    <message>
        <source>Show the welcome page</source>
        <translation>显示欢迎页</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>无人时锁定</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. Only a portfolio with a passphrase can be locked.</source>
        <translation>无键盘或鼠标操作达此时长后。仅有密码短语的投资组合可锁定。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>These hold on this computer. What a portfolio reckons with (currency, risks, plans) is kept in the portfolio itself, see the menu Portfolio.</source>
        <translation>这些仅在此电脑有效。投资组合的计算设置（货币、风险、规划）保存在其自身，见“投资组合”菜单。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PreviewBox</name>
    <message>
        <source>risk %1</source>
        <translation>风险 %1</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>As entered, this holding</source>
        <translation>按此输入，该持仓</translation>
    </message>
    <message>
        <source>The reasons behind the grade</source>
        <translation>评级原因</translation>
    </message>
    <message>
        <source>Fill in asset, amount and rate to see what it earns.</source>
        <translation>填写资产、数量和收益率以查看收益。</translation>
    </message>
    <message>
        <source>No price for %1 yet, so its worth is unknown.</source>
        <translation>%1 尚无价格，价值未知。</translation>
    </message>
    <message>
        <source>has accrued since %1</source>
        <translation>自 %1 已计</translation>
    </message>
    <message>
        <source>a day / month / year</source>
        <translation>每日 / 月 / 年</translation>
    </message>
    <message>
        <source>APY, after dilution</source>
        <translation>扣除稀释后 APY</translation>
    </message>
    <message>
        <source>dilution unknown</source>
        <translation>稀释未知</translation>
    </message>
    <message>
        <source>is worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Accrued: %1</source>
        <translation>已计：%1</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>为什么是 %1</translation>
    </message>
    <message>
        <source>0 safe, 100 worst</source>
        <translation>0 安全，100 最差</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceAskingModel</name>
    <message numerus="yes">
        <source>%n close(s), %1 to %2</source>
        <translation>
            <numerusform>%n 个收盘价，%1 至 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n 个已知</numerusform>
        </translation>
    </message>
    <message>
        <source>type its id</source>
        <translation>请输入其 id</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>The service calls it</source>
        <translation>服务中的名称</translation>
    </message>
    <message>
        <source>Newest price</source>
        <translation>最新价格</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceDialog</name>
    <message>
        <source>Enter a price</source>
        <translation>输入价格</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>The coin or token, by its ticker or name.</source>
        <translation>币或代币，按代号或名称。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day the price is of.</source>
        <translation>价格日期。</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>In the base currency, exactly.</source>
        <translation>以基准货币精确计。</translation>
    </message>
    <message>
        <source>No price was typed in so far.</source>
        <translation>尚未输入价格。</translation>
    </message>
    <message>
        <source>The newest prices</source>
        <translation>最新价格</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceFetcher</name>
    <message>
        <source>This is no address. It begins with https://.</source>
        <translation>这不是地址。应以 https:// 开头。</translation>
    </message>
    <message>
        <source>Only the beginning of the address: what is asked for is put behind it.</source>
        <translation>仅地址开头：查询内容接在其后。</translation>
    </message>
    <message>
        <source>Only https:// is used, so that nobody on the way reads along or changes prices.</source>
        <translation>仅使用 https://，以防途中被窥探或篡改价格。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PriceLinesModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::PrintPreview</name>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionAssumptions</name>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>来源…</translation>
    </message>
    <message>
        <source>Every assumption with its value and where it comes from</source>
        <translation>每项假设的值及来源</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Change this scenario…</source>
        <translation>更改此情景…</translation>
    </message>
    <message>
        <source>Price view</source>
        <translation>价格观点</translation>
    </message>
    <message>
        <source>How the prices of coins will move on the mean. Without a view they stay where they are.</source>
        <translation>币价平均将如何变动。无观点则保持不变。</translation>
    </message>
    <message>
        <source>No view (0 % drift)</source>
        <translation>无观点（0&#xa0;% 漂移）</translation>
    </message>
    <message>
        <source>%1 falling a year</source>
        <translation>每年下跌 %1</translation>
    </message>
    <message>
        <source>%1 rising a year</source>
        <translation>每年上涨 %1</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>How strongly prices move.</source>
        <translation>价格波动幅度。</translation>
    </message>
    <message>
        <source>From price history</source>
        <translation>来自价格历史</translation>
    </message>
    <message>
        <source>Half of it</source>
        <translation>其一半</translation>
    </message>
    <message>
        <source>Half more</source>
        <translation>多一半</translation>
    </message>
    <message>
        <source>Twice as much</source>
        <translation>两倍</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>What each holding really earned, where three months are recorded, or what its terms say.</source>
        <translation>有三个月记录时按实际收益，否则按条款。</translation>
    </message>
    <message>
        <source>As earned so far</source>
        <translation>按至今实得</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>按输入</translation>
    </message>
    <message>
        <source>Uncertainty of rates</source>
        <translation>收益率不确定性</translation>
    </message>
    <message>
        <source>How far a rate may have moved after a year, as a share of it.</source>
        <translation>一年后收益率可能变动的比例。</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>Reinvest income</source>
        <translation>收益再投资</translation>
    </message>
    <message>
        <source>Whether income is added to the holding it came from.</source>
        <translation>收益是否加回来源持仓。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On, monthly</source>
        <translation>开，每月</translation>
    </message>
    <message>
        <source>Exploits, slashing</source>
        <translation>攻击、罚没</translation>
    </message>
    <message>
        <source>Exploits, failures of platforms and issuers, slashing, liquidations, as likely as their sources say.</source>
        <translation>攻击、平台和发行方倒闭、罚没、清算，概率依其来源。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Stablecoin depeg</source>
        <translation>稳定币脱锚</translation>
    </message>
    <message>
        <source>Whether a stablecoin may lose its peg for good.</source>
        <translation>稳定币是否可能永久脱锚。</translation>
    </message>
    <message>
        <source>Tax on income</source>
        <translation>收益税</translation>
    </message>
    <message>
        <source>The share of income that is put aside for tax when it is received.</source>
        <translation>收到时预留税款的收益比例。</translation>
    </message>
    <message>
        <source>%1 at receipt</source>
        <translation>收到时 %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Whether what the holdings cost, hosting for example, is taken off.</source>
        <translation>是否扣除持仓成本，如托管费。</translation>
    </message>
    <message>
        <source>Not taken off</source>
        <translation>不扣除</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>扣除</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The income a month that the projection is held against.</source>
        <translation>与预测比较的月收益。</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>设置目标…</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>By coin</source>
        <translation>按币</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 a month, left out</source>
        <translation>每月 %1，未计入</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionModel</name>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Percentiles of a sum are not the sum of percentiles; means add up.</source>
        <translation>和的百分位不等于百分位之和；均值可相加。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionMovers</name>
    <message>
        <source>What moves it most</source>
        <translation>影响最大因素</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>变动对象</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>What the mean income would change by, one thing at a time</source>
        <translation>逐项变动时平均收益的变化</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Capital lost on the mean over all simulated paths, by cause</source>
        <translation>所有路径平均资本损失，按原因</translation>
    </message>
    <message>
        <source>What moves the %1 most</source>
        <translation>对 %1 影响最大的因素</translation>
    </message>
    <message>
        <source>%1 · chance %2</source>
        <translation>%1 · 概率 %2</translation>
    </message>
    <message>
        <source>change of the mean income</source>
        <translation>平均收益变化</translation>
    </message>
    <message>
        <source>nothing that can be lost is simulated</source>
        <translation>没有模拟可损失项</translation>
    </message>
    <message>
        <source>mean loss of capital</source>
        <translation>平均资本损失</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ProjectionPage</name>
    <message>
        <source>goal %1 / month</source>
        <translation>目标 %1 / 月</translation>
    </message>
    <message>
        <source>Nothing to project yet</source>
        <translation>尚无可预测</translation>
    </message>
    <message>
        <source>Once a holding earns, this page shows what it will probably bring, as a range.</source>
        <translation>持仓产生收益后，本页以范围显示可能的收益。</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>新建持仓</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>未来年数</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>One year ahead</source>
        <translation>未来一年</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3年</translation>
    </message>
    <message>
        <source>Three years ahead</source>
        <translation>未来三年</translation>
    </message>
    <message>
        <source>5Y</source>
        <translation>5年</translation>
    </message>
    <message>
        <source>Five years ahead</source>
        <translation>未来五年</translation>
    </message>
    <message>
        <source>10Y</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>Ten years ahead</source>
        <translation>未来十年</translation>
    </message>
    <message>
        <source>Save forecast…</source>
        <translation>保存预测…</translation>
    </message>
    <message>
        <source>Keeps this projection, to see later how it did</source>
        <translation>保存此预测，以便日后检验</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>月收益</translation>
    </message>
    <message>
        <source>bands: 5–95, 10–90, 25–75 %</source>
        <translation>区间：5–95、10–90、25–75&#xa0;%</translation>
    </message>
    <message>
        <source>Monthly income, projected</source>
        <translation>预测月收益</translation>
    </message>
    <message>
        <source>Chance of the goal</source>
        <translation>达标概率</translation>
    </message>
    <message>
        <source>Median total</source>
        <translation>合计中位数</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80&#xa0;% 范围</translation>
    </message>
    <message>
        <source>95 % worst case</source>
        <translation>95&#xa0;% 最差情形</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <translation>过往预测</translation>
    </message>
    <message>
        <source>By strategy</source>
        <translation>按策略</translation>
    </message>
    <message>
        <source>Projected income by strategy</source>
        <translation>按策略的预测收益</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>next 12 months</source>
        <translation>未来 12 个月</translation>
    </message>
    <message>
        <source>next %1 years</source>
        <translation>未来 %1 年</translation>
    </message>
    <message>
        <source>Monthly income, %1</source>
        <translation>月收益，%1</translation>
    </message>
    <message>
        <source>closed form</source>
        <translation>解析公式</translation>
    </message>
    <message>
        <source>%1 paths · %2 ms · seed %3</source>
        <translation>%1 条路径 · %2 ms · 种子 %3</translation>
    </message>
    <message>
        <source>By strategy, %1</source>
        <translation>按策略，%1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>one in ten below, one above</source>
        <translation>十分之一更低，十分之一更高</translation>
    </message>
    <message>
        <source>income at risk %1</source>
        <translation>收益风险值 %1</translation>
    </message>
    <message>
        <source>%1 in the last month</source>
        <translation>最后一个月 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>save one to see how it does</source>
        <translation>保存一个以检验表现</translation>
    </message>
    <message>
        <source>no month is over yet</source>
        <translation>尚无已结束的月份</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>months inside their 80 % band</source>
        <translation>落在 80&#xa0;% 区间内的月份</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RecordPayoutDialog</name>
    <message>
        <source>Record a payout</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Kind of payout</source>
        <translation>收款类型</translation>
    </message>
    <message>
        <source>What was paid; a slash and a cost are losses.</source>
        <translation>支付内容；罚没和成本为损失。</translation>
    </message>
    <message>
        <source>When, in UTC</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>A day, or a day and a time: 2026-11-22 14:30.</source>
        <translation>日期，或日期与时间：2026-11-22 14:30。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How much was paid, exactly, without a sign.</source>
        <translation>支付的准确金额，不带符号。</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>What it was paid in.</source>
        <translation>支付币种。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>What it was worth then. Left empty, the price of that day is taken, once it is known.</source>
        <translation>当时的价值。留空则在获知后取当日价格。</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>覆盖自</translation>
    </message>
    <message>
        <source>The first day this payout is for; no estimate is made for the days it covers.</source>
        <translation>此收款所覆盖的首日；所覆盖日期不再估算。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>no price of that day yet</source>
        <translation>当日尚无价格</translation>
    </message>
    <message>
        <source>at its peg, until a price of that day is known</source>
        <translation>在获知当日价格前按锚定价</translation>
    </message>
    <message>
        <source>this day only</source>
        <translation>仅此日</translation>
    </message>
    <message>
        <source>%1 days, up to this day</source>
        <translation>%1 天，截至此日</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RecordsDialog</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RecurringDialog</name>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>托管费</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Cover premium</source>
        <translation>保险费</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>End what repeats</source>
        <translation>结束定期项</translation>
    </message>
    <message>
        <source>What repeats</source>
        <translation>定期项</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>The first day it no longer comes; empty: it goes on.</source>
        <translation>不再发生的首日；空：持续。</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Whose cost or income it is.</source>
        <translation>所属持仓。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Each time, exactly, without a sign.</source>
        <translation>每次的准确金额，不带符号。</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>支付币种</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>首次日期</translation>
    </message>
    <message>
        <source>Months count from this day.</source>
        <translation>月份自此日起算。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Bills and payments that come again are typed once; each day they fall on counts as if it had been recorded.</source>
        <translation>定期账单和付款只需输入一次；每个发生日视为已记录。</translation>
    </message>
    <message>
        <source>Nothing repeats.</source>
        <translation>没有定期项。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Amounts are hidden, and so is the preview. Exported reports hold them.</source>
        <translation>金额已隐藏，预览亦然。导出的报告包含金额。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ReportsPage</name>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>尚无可报告</translation>
    </message>
    <message>
        <source>Add a holding first; then income statement, holdings and risk review are one click away.</source>
        <translation>请先添加持仓；之后收益表、持仓和风险报告一键可得。</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>新建持仓</translation>
    </message>
    <message>
        <source>Open folder after export</source>
        <translation>导出后打开文件夹</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Period, first and last day</source>
        <translation>期间，首日与末日</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print or send</source>
        <translation>用于打印或发送</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>One page for the browser, readable by screen readers</source>
        <translation>浏览器页面，屏幕阅读器可读</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, every digit</source>
        <translation>电子表格用，保留全部数字</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs, every digit</source>
        <translation>供程序使用，保留全部数字</translation>
    </message>
    <message>
        <source>The same from a terminal:</source>
        <translation>终端中等效命令：</translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation>终端中等效命令</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Amounts are hidden. Ctrl+Shift+H shows them again.</source>
        <translation>金额已隐藏。Ctrl+Shift+H 重新显示。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>A copy is kept whenever a portfolio that was changed is closed. Restoring keeps what is there now beside it.</source>
        <translation>更改过的投资组合关闭时会保留副本。恢复时当前内容另存于旁。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>Copies that were kept, newest first</source>
        <translation>保留的副本，最新在前</translation>
    </message>
    <message>
        <source>No copy of this portfolio was kept yet.</source>
        <translation>此投资组合尚无副本。</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskModel</name>
    <message>
        <source>Does not apply to this holding.</source>
        <translation>不适用于此持仓。</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskPage</name>
    <message>
        <source>Nothing at risk yet</source>
        <translation>尚无风险</translation>
    </message>
    <message>
        <source>Add a holding, and this page says how it could hurt, point by point.</source>
        <translation>添加持仓后，本页逐项说明其风险。</translation>
    </message>
    <message>
        <source>New holding</source>
        <translation>新建持仓</translation>
    </message>
    <message>
        <source>Weights of the risks…</source>
        <translation>风险权重…</translation>
    </message>
    <message>
        <source>Caps on grades…</source>
        <translation>评级上限…</translation>
    </message>
    <message>
        <source>Limits of the checks…</source>
        <translation>检查阈值…</translation>
    </message>
    <message>
        <source>Rules of law…</source>
        <translation>法规…</translation>
    </message>
    <message>
        <source>Weights and limits</source>
        <translation>权重与阈值</translation>
    </message>
    <message>
        <source>How risks count, what caps a grade, where checks speak up, which rules are expected</source>
        <translation>风险权重、评级上限、检查阈值及预期法规</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Risk by holding and cause</source>
        <translation>按持仓和原因的风险</translation>
    </message>
    <message>
        <source>0 safe, 100 worst · choose a cell for the reasons</source>
        <translation>0 安全，100 最差 · 选择单元格查看原因</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Impermanent loss</source>
        <translation>无常损失</translation>
    </message>
    <message>
        <source>price of the first asset in the second, now against entry</source>
        <translation>第一种资产以第二种计的价格，当前与入场对比</translation>
    </message>
    <message>
        <source>portfolio %1</source>
        <translation>投资组合 %1</translation>
    </message>
    <message>
        <source>Score %1 of 100: 100 less the weighted risks</source>
        <translation>评分 %1（满分 100）：100 减去加权风险</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>%1 %2: why</source>
        <translation>%1 %2：原因</translation>
    </message>
    <message>
        <source>%1 does not apply to this holding.</source>
        <translation>%1 不适用于此持仓。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Capital %1 instead of %2, income %3 instead of %4 a year</source>
        <translation>资本 %1 而非 %2，年收益 %3 而非 %4</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Holdings without a price, left out: %1.</source>
        <translation>无价格的持仓，未计入：%1。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>against holding</source>
        <translation>相对持有</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>Against holding: %1 from the pool and %2 earned make %3.</source>
        <translation>相对持有：资金池 %1 加收益 %2 得 %3。</translation>
    </message>
    <message>
        <source>Out of its range: it earns no fees now.</source>
        <translation>超出区间：目前不赚手续费。</translation>
    </message>
    <message>
        <source>What it earned makes up for the loss from %1 to %2; it trades at %3.</source>
        <translation>在 %1 至 %2 之间收益可弥补损失；现价 %3。</translation>
    </message>
    <message>
        <source>What it earned makes up for the loss down to %1; it trades at %2.</source>
        <translation>跌至 %1 前收益可弥补损失；现价 %2。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskSpread</name>
    <message>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>One failure</source>
        <translation>单一故障</translation>
    </message>
    <message>
        <source>Value by platform</source>
        <translation>按平台的价值</translation>
    </message>
    <message>
        <source>Value by chain</source>
        <translation>按链的价值</translation>
    </message>
    <message>
        <source>Value by asset</source>
        <translation>按资产的价值</translation>
    </message>
    <message>
        <source>Value by strategy</source>
        <translation>按策略的价值</translation>
    </message>
    <message>
        <source>Value by issuer</source>
        <translation>按发行方的价值</translation>
    </message>
    <message>
        <source>Value by country</source>
        <translation>按国家的价值</translation>
    </message>
    <message>
        <source>Value by custody</source>
        <translation>按托管的价值</translation>
    </message>
    <message>
        <source>Income by law</source>
        <translation>按法规的收益</translation>
    </message>
    <message>
        <source>Share of each coin</source>
        <translation>各币份额</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Dilution</source>
        <translation>稀释</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>%1 a year and %2 of the value rest on it</source>
        <translation>每年 %1 及价值的 %2 依托于此</translation>
    </message>
    <message>
        <source>of next year’s income</source>
        <translation>占明年收益</translation>
    </message>
    <message>
        <source>of value · HHI %1, like %2 equal parts</source>
        <translation>占价值 · HHI %1，相当于 %2 等份</translation>
    </message>
    <message>
        <source>%1 a year; in a year %2</source>
        <translation>每年 %1；一年后 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of yours</source>
        <translation>
            <numerusform>您的 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>its supply grows by %1 a year, yours by %2</source>
        <translation>其供应每年增长 %1，您的增长 %2</translation>
    </message>
    <message>
        <source>nobody said how its supply grows</source>
        <translation>其供应增速未知</translation>
    </message>
    <message>
        <source>your share, a year on</source>
        <translation>一年后您的份额</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RiskStress</name>
    <message>
        <source>Stress tests</source>
        <translation>压力测试</translation>
    </message>
    <message>
        <source>if it happened today</source>
        <translation>若今天发生</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>计算中…</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::RuleDialog</name>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ban: the income ends</source>
        <translation>禁令：收益终止</translation>
    </message>
    <message>
        <source>Identity: one has to say who one is</source>
        <translation>身份：须表明身份</translation>
    </message>
    <message>
        <source>Tax: a share of the income goes</source>
        <translation>税：扣除部分收益</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What you call it, without spaces: mica-2027.</source>
        <translation>名称，不含空格：mica-2027。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Empty: it is in force already.</source>
        <translation>空：已生效。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Share of the income, on top of what is put aside for tax.</source>
        <translation>收益比例，在预留税款之外。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Country of the platform</source>
        <translation>平台所在国</translation>
    </message>
    <message>
        <source>As its facts name it; empty: any.</source>
        <translation>按其事实所注；空：任意。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules of law that you expect or that hold: the projection, the checks and the share of income by law take them up from their day on.</source>
        <translation>您预期或已生效的法规：预测、检查和按法规的收益自其生效日起计入。</translation>
    </message>
    <message>
        <source>No rule is expected.</source>
        <translation>没有预期的法规。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::SaveForecastDialog</name>
    <message>
        <source>Forecast of %1</source>
        <translation>%1 的预测</translation>
    </message>
    <message>
        <source>Save this forecast</source>
        <translation>保存此预测</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the forecast is called.</source>
        <translation>预测名称。</translation>
    </message>
    <message>
        <source>It is kept as it stands, with its assumptions. As months pass, it is held against what you record: inside its bands or not, too high or too low.</source>
        <translation>连同假设原样保存。随月份推移与您的记录比对：是否在区间内，偏高或偏低。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ScenarioDialog</name>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>Change the scenario</source>
        <translation>更改情景</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>今天结束</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the scenario is called.</source>
        <translation>情景名称。</translation>
    </message>
    <message>
        <source>Coins fall by</source>
        <translation>币价下跌</translation>
    </message>
    <message>
        <source>Every coin that is not named below, at once and for good.</source>
        <translation>下方未列出的所有币，立即且永久。</translation>
    </message>
    <message>
        <source>Rates fall by</source>
        <translation>收益率下降</translation>
    </message>
    <message>
        <source>Every rate, as a share of what it is today.</source>
        <translation>所有收益率，占今日比例。</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>What is paid from new tokens or a subsidy.</source>
        <translation>由新代币或补贴支付的部分。</translation>
    </message>
    <message>
        <source>Single coins and platforms</source>
        <translation>单个币和平台</translation>
    </message>
    <message>
        <source>One to a line, what is left of it: price.ETH=0.5 is a fall by half, platform.Lido=0.8 a loss of a fifth of what is held there.</source>
        <translation>每行一个，为剩余比例：price.ETH=0.5 即腰斩，platform.Lido=0.8 即损失该处五分之一。</translation>
    </message>
    <message>
        <source>One to a line, what is left: price.ETH=0.5, platform.Lido=0.8</source>
        <translation>每行一个，为剩余比例：price.ETH=0.5, platform.Lido=0.8</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>移除此情景</translation>
    </message>
    <message>
        <source>Add scenario “%1”</source>
        <translation>添加情景“%1”</translation>
    </message>
    <message>
        <source>Change scenario “%1”</source>
        <translation>更改情景“%1”</translation>
    </message>
    <message>
        <source>Remove scenario “%1”</source>
        <translation>移除情景“%1”</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::SettingsDialog</name>
    <message>
        <source>of 100</source>
        <translation>（满分 100）</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::StackedIncomeChart</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show all months</source>
        <translation>显示全部月份</translation>
    </message>
    <message>
        <source>accrued</source>
        <translation>已计</translation>
    </message>
    <message>
        <source>projected mean</source>
        <translation>预测均值</translation>
    </message>
    <message>
        <source>P10–P90 and median</source>
        <translation>P10–P90 与中位数</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>accrued so far</source>
        <translation>至今已计</translation>
    </message>
    <message>
        <source>still expected</source>
        <translation>尚待</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>P10 – P90</source>
        <translation>P10 – P90</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>%1 accrued</source>
        <translation>%1 已计</translation>
    </message>
    <message>
        <source>%1 projected</source>
        <translation>%1 预测</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>No income to show.</source>
        <translation>没有可显示的收益。</translation>
    </message>
    <message>
        <source>Monthly income from %1 to %2: %3 accrued</source>
        <translation>%1 至 %2 的月收益：已计 %3</translation>
    </message>
    <message>
        <source>, %1 projected</source>
        <translation>，预测 %1</translation>
    </message>
    <message>
        <source>. The largest part is %1 with %2.</source>
        <translation>。最大部分为 %1，%2。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::StackingNotice</name>
    <message>
        <source>It is about %1.</source>
        <translation>关于 %1。</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>关联</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::StressModel</name>
    <message>
        <source>%1 a year instead of %2</source>
        <translation>每年 %1 而非 %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 而非 %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::TermsChoice</name>
    <message>
        <source>Correct the terms in force</source>
        <translation>更正现行条款</translation>
    </message>
    <message>
        <source>They are different from a day on</source>
        <translation>自某日起不同</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>变更自</translation>
    </message>
    <message>
        <source>First day of the new terms; what was accrued before stays as it was.</source>
        <translation>新条款首日；此前已计不变。</translation>
    </message>
    <message>
        <source>The terms you changed</source>
        <translation>您更改的条款</translation>
    </message>
    <message>
        <source>What was typed before was a mistake: all it has accrued under it is worked out anew.</source>
        <translation>先前输入有误：据此已计的全部重新计算。</translation>
    </message>
    <message>
        <source>The platform pays something else now: what was accrued before stays.</source>
        <translation>平台现支付不同：此前已计不变。</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::Tour</name>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Eight pages, one question each</source>
        <translation>八个页面，各答一问</translation>
    </message>
    <message>
        <source>%1 to %2 go straight to a page. %3 finds any command, holding or page by a few letters.</source>
        <translation>%1 至 %2 直达页面。%3 输入几个字母即可找到任何命令、持仓或页面。</translation>
    </message>
    <message>
        <source>Type in what you hold</source>
        <translation>输入您的持有</translation>
    </message>
    <message>
        <source>Choose what earns and name the coin: defaults are filled in, and a preview shows what it will earn while you type. %1 from anywhere, Enter saves.</source>
        <translation>选择类型并命名币：默认值自动填入，输入时预览收益。任意处按 %1，Enter 保存。</translation>
    </message>
    <message>
        <source>Past and future in one picture</source>
        <translation>过去与未来尽在一图</translation>
    </message>
    <message>
        <source>Solid bars have accrued, pale ones are expected. Four times out of five a month should fall inside its whisker. Click a bar for what is behind it.</source>
        <translation>实心柱为已计，浅色为预期。五分之四的月份应落在其须线内。单击柱形查看明细。</translation>
    </message>
    <message>
        <source>Record what really came</source>
        <translation>记录实际收到的</translation>
    </message>
    <message>
        <source>Until you do, the terms of a holding say what it earned. %1 records a payout, %2 a whole month: then the record counts, and late or short payments stand out.</source>
        <translation>在此之前由条款推算收益。%1 记录一笔收款，%2 记录整月：之后以记录为准，延迟或不足的付款会突出显示。</translation>
    </message>
    <message>
        <source>What could stop it</source>
        <translation>可能的威胁</translation>
    </message>
    <message>
        <source>Every holding gets a grade, with the reasons and the facts behind it. %1 opens any number of the window down to the prices and entries it is made of.</source>
        <translation>每个持仓都有评级及其原因和事实。%1 可展开窗口中任何数字，直至其价格和记录。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>一切都不会丢失</translation>
    </message>
    <message>
        <source>Every change is on disk at once. %1 takes back any of them, %2 lists the copies that are kept, and %3 encrypts it. It never leaves this computer.</source>
        <translation>每次更改即时写入磁盘。%1 可撤销任何更改，%2 列出保留的副本，%3 进行加密。数据绝不离开此电脑。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::TradesModel</name>
    <message>
        <source>take out %1</source>
        <translation>取出 %1</translation>
    </message>
    <message>
        <source>put in %1</source>
        <translation>投入 %1</translation>
    </message>
    <message>
        <source>To get there</source>
        <translation>达成方式</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::WelcomePage</name>
    <message>
        <source>What your coins earn, and what could stop it</source>
        <translation>您的币赚多少，什么会使其停止</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. No account, no keys, no network unless you ask for prices.</source>
        <translation>一切都在此电脑的一个文件中。无账户、无密钥，除非您查询价格否则不联网。</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>新建投资组合</translation>
    </message>
    <message>
        <source>Start empty and type in what you hold</source>
        <translation>从空白开始，输入您的持有</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>打开投资组合</translation>
    </message>
    <message>
        <source>A .tidemill file on this computer</source>
        <translation>此电脑上的 .tidemill 文件</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>浏览示例</translation>
    </message>
    <message>
        <source>Nine holdings, two years, nothing to lose</source>
        <translation>九个持仓、两年数据，放心试用</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>tidemill::ui::WindowCommands</name>
    <message>
        <source>Open a portfolio</source>
        <translation>打开投资组合</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>Unlock the portfolio first.</source>
        <translation>请先解锁投资组合。</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>恢复到</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>恢复 %1？</translation>
    </message>
    <message>
        <source>The portfolio becomes what it was in %1. What it is now stays beside it, as %2.before-restore.</source>
        <translation>投资组合将恢复为 %1 中的状态。当前内容另存为 %2.before-restore。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>已从 %1 恢复</translation>
    </message>
    <message>
        <source>Open a portfolio first, then drop the rows on it.</source>
        <translation>请先打开投资组合，再拖入数据行。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Choose a number first: a tile, or a cell of a table.</source>
        <translation>请先选择一个数字：卡片或表格单元格。</translation>
    </message>
    <message>
        <source>Amounts are hidden. Ctrl+Shift+H shows them again.</source>
        <translation>金额已隐藏。Ctrl+Shift+H 重新显示。</translation>
    </message>
</context>
</TS>
