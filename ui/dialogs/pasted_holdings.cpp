#include "ui/dialogs/pasted_holdings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "core/strategies/registry.h"
#include "ui/locale_input.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace {

QString pasted_text(const char* text) {
  return QCoreApplication::translate("PastedHoldings", text);
}

struct RoleWords {
  const char* role;
  const char* name;
  const char* heads;  ///< parted by spaces, lower case
};

constexpr std::array kRoles{
    RoleWords{"", QT_TRANSLATE_NOOP("PastedHoldings", "not taken"), ""},
    RoleWords{"asset", QT_TRANSLATE_NOOP("PastedHoldings", "Asset"),
              "asset coin symbol ticker token crypto currency währung münze actif moneda"},
    RoleWords{"quantity", QT_TRANSLATE_NOOP("PastedHoldings", "Amount"),
              "quantity amount balance holdings qty units menge anzahl betrag quantité cantidad"},
    RoleWords{"kind", QT_TRANSLATE_NOOP("PastedHoldings", "Strategy"), "kind strategy type strategie art"},
    RoleWords{"platform", QT_TRANSLATE_NOOP("PastedHoldings", "Platform"),
              "platform exchange protocol provider validator where location wallet plattform börse"},
    RoleWords{"since", QT_TRANSLATE_NOOP("PastedHoldings", "Since"),
              "since date start opened from begin seit datum beginn depuis desde"},
    RoleWords{"rate", QT_TRANSLATE_NOOP("PastedHoldings", "Rate"), "rate apr yield interest zins zinssatz taux"},
    RoleWords{"apy", QT_TRANSLATE_NOOP("PastedHoldings", "APY"), "apy"},
    RoleWords{"label", QT_TRANSLATE_NOOP("PastedHoldings", "Label"), "label name bezeichnung"},
    RoleWords{"notes", QT_TRANSLATE_NOOP("PastedHoldings", "Note"), "note notes comment notiz bemerkung"},
    RoleWords{"asset2", QT_TRANSLATE_NOOP("PastedHoldings", "Second asset"), "asset2 coin2 token2"},
    RoleWords{"quantity2", QT_TRANSLATE_NOOP("PastedHoldings", "Second amount"), "quantity2 amount2"}};

QString letters_of(const QString& head) {
  static const QRegularExpression other(QStringLiteral("[^\\p{L}0-9]"));
  return head.toLower().remove(other);
}

ColumnRole role_of_head(const QString& head) {
  const QString wanted = letters_of(head);
  if (wanted.isEmpty()) return {};
  for (const RoleWords& each : kRoles)
    if (QString::fromUtf8(each.heads).split(' ', Qt::SkipEmptyParts).contains(wanted)) return each.role;
  for (const StrategyKind* kind : strategy_kinds())
    for (const ParamSpec& spec : kind->descriptor().params)
      if (head.trimmed().compare(to_qt(spec.name), Qt::CaseInsensitive) == 0) return to_qt(spec.name);
  return {};
}

/// The kind that is meant: its id, its names, or what people call it.
std::optional<std::string> kind_of(const QString& text) {
  const QString wanted = letters_of(text);
  if (wanted.isEmpty()) return std::nullopt;
  for (const StrategyKind* kind : strategy_kinds()) {
    const KindDescriptor& about = kind->descriptor();
    for (const std::string& name : {about.id, about.label, about.short_label})
      if (letters_of(to_qt(name)) == wanted) return about.id;
  }
  static const std::vector<std::pair<const char*, const char*>> called{{"stake", "staking"},
                                                                       {"staked", "staking"},
                                                                       {"lend", "lending"},
                                                                       {"earn", "lending"},
                                                                       {"savings", "lending"},
                                                                       {"supply", "lending"},
                                                                       {"lp", "liquidity_mining"},
                                                                       {"pool", "liquidity_mining"},
                                                                       {"farm", "liquidity_mining"},
                                                                       {"farming", "liquidity_mining"},
                                                                       {"node", "node_operation"},
                                                                       {"validator", "node_operation"},
                                                                       {"loop", "leveraged_loop"},
                                                                       {"tbill", "tokenised_treasury"},
                                                                       {"lock", "vote_lock"},
                                                                       {"hodl", "wallet"},
                                                                       {"cold", "wallet"}};
  for (const auto& [name, id] : called)
    if (wanted == QLatin1String(name)) return id;
  return std::nullopt;
}

QString without_sign(const QString& number) {
  static const QRegularExpression signs(QStringLiteral("^[$€£¥]\\s*|\\s*[$€£¥]$"));
  return number.trimmed().remove(signs);
}

Result<std::string> read_amount(const QString& cell) {
  auto local = parse_locale_number(without_sign(cell));
  if (local) return local;
  const auto plain = parse_amount(to_std(without_sign(cell)));
  return plain ? Result<std::string>(plain->to_string()) : local;
}

bool is_known_asset(const EditContext& context, const QString& text) {
  const std::string symbol = to_std(text);
  return !context.portfolio->assets_called(symbol).empty() || (context.catalog && context.catalog->asset(symbol));
}

/// What a column without a head seems to hold, by its first cell; what others hold already is not guessed twice.
ColumnRole role_of_cell(const EditContext& context, const QString& cell, const QList<ColumnRole>& taken) {
  const auto first_of = [&](std::initializer_list<const char*> roles) -> ColumnRole {
    for (const char* role : roles)
      if (!taken.contains(QLatin1String(role))) return role;
    return {};
  };
  if (cell.isEmpty()) return {};
  if (cell.contains('%')) return first_of({"rate"});
  if (read_amount(cell)) return first_of({"quantity", "rate"});
  if (parse_locale_date(cell)) return first_of({"since"});
  if (kind_of(cell)) return first_of({"kind"});
  if (is_known_asset(context, cell)) return first_of({"asset", "asset2"});
  return first_of({"platform", "label", "notes"});
}

QChar separator_of_rows(const QString& line) {
  for (const QChar each : {QChar('\t'), QChar(';'), QChar('|')})
    if (line.contains(each)) return each;
  return ',';
}

/// Cells of a line; a quoted one may hold the separator, and a doubled quote is one.
QStringList quoted_cells(const QString& line, QChar separator) {
  QStringList cells;
  QString cell;
  bool quoted = false;
  for (qsizetype i = 0; i < line.size(); ++i) {
    const QChar c = line[i];
    if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
      cell += line[++i];
    else if (c == '"' && (quoted || cell.trimmed().isEmpty()))
      quoted = !quoted;
    else if (c == separator && !quoted)
      cells << std::exchange(cell, {}).trimmed();
    else
      cell += c;
  }
  return cells << cell.trimmed();
}

/// The parameter in which a kind keeps its rate; empty where it has none.
std::string rate_param(const StrategyKind& kind, bool apy) {
  if (apy && kind.descriptor().param("apy")) return "apy";
  for (const char* name : {"apr", "reward_apr", "fee_apr", "yield"})
    if (kind.descriptor().param(name)) return name;
  return {};
}

class RowReader {
 public:
  RowReader(const EditContext& context, const QList<ColumnRole>& roles, const std::string& kind, bool fractions)
      : context_(context), roles_(roles), kind_(kind), fractions_(fractions) {}

  PastedHolding read(const QStringList& cells, int line) const {
    PastedHolding row;
    row.line = line;
    row.draft.kind = kind_;
    std::vector<Error> errors;
    // The kind first: it says where a rate goes.
    for (int column = 0; column < roles_.size(); ++column)
      if (roles_[column] == "kind" && !cells.value(column).isEmpty()) {
        if (const auto kind = kind_of(cells.value(column)))
          row.draft.kind = *kind;
        else
          errors.push_back({ErrorCode::bad_input, to_std(cells.value(column)), "is no strategy that is known",
                            "write staking, lending …", "kind"});
      }
    for (int column = 0; column < roles_.size(); ++column)
      if (const QString cell = cells.value(column); !cell.isEmpty()) take(row, roles_[column], cell, errors);
    if (errors.empty()) errors = check_holding(context_, row.draft);
    if (!errors.empty()) row.why = error_text(errors.front());
    return row;
  }

 private:
  void take(PastedHolding& row, const ColumnRole& role, const QString& cell, std::vector<Error>& errors) const {
    HoldingDraft& draft = row.draft;
    const auto keep = [&](const Result<std::string>& read, std::string& into) {
      if (read)
        into = *read;
      else
        errors.push_back(read.error());
    };
    if (role == "asset") {
      draft.asset.symbol = to_std(cell);
    } else if (role == "platform") {
      draft.platform = to_std(cell);
    } else if (role == "label") {
      draft.label = to_std(cell);
    } else if (role == "notes") {
      draft.notes = to_std(cell);
    } else if (role == "quantity") {
      keep(read_amount(cell), draft.quantity);
    } else if (role == "since") {
      const auto day = parse_locale_date(cell);
      keep(day ? Result<std::string>(to_string(*day)) : Result<std::string>(fail(day.error())), draft.since);
    } else if (role == "rate" || role == "apy") {
      take_rate(row, cell, role == "apy", errors);
    } else if (!role.isEmpty() && role != "kind") {
      take_param(draft, to_std(role), cell, errors);
    }
  }

  void take_rate(PastedHolding& row, const QString& cell, bool apy, std::vector<Error>& errors) const {
    const StrategyKind* kind = strategy_kind(row.draft.kind);
    const std::string name = kind ? rate_param(*kind, apy) : std::string();
    if (name.empty()) return;  // a wallet earns nothing
    const bool fraction = fractions_ && !cell.contains('%');
    const auto rate = fraction ? read_amount(cell) : parse_locale_percent(cell);
    if (!rate) return errors.push_back(rate.error());
    row.draft.params[name] = *rate;
    if (const auto number = Decimal::parse(*rate)) row.rate = percent_text(number->to_double(), 2);
  }

  static void take_param(HoldingDraft& draft, const std::string& name, const QString& cell,
                         std::vector<Error>& errors) {
    const StrategyKind* kind = strategy_kind(draft.kind);
    const ParamSpec* spec = kind ? kind->descriptor().param(name) : nullptr;
    if (!spec) return;  // another kind's
    Result<std::string> read = to_std(cell);
    if (spec->type == ParamType::rate) read = parse_locale_percent(cell);
    if (spec->type == ParamType::amount || spec->type == ParamType::money || spec->type == ParamType::number ||
        spec->type == ParamType::count)
      read = read_amount(cell);
    if (spec->type == ParamType::date) {
      const auto day = parse_locale_date(cell);
      read = day ? Result<std::string>(to_string(*day)) : Result<std::string>(fail(day.error()));
    }
    if (read)
      draft.params[name] = *read;
    else
      errors.push_back(read.error());
  }

  const EditContext& context_;
  const QList<ColumnRole>& roles_;
  const std::string& kind_;
  bool fractions_;
};

}  // namespace

PastedTable read_pasted_table(const EditContext& context, const QString& pasted) {
  PastedTable table;
  int line = 0;
  qsizetype widest = 0;
  QChar separator;
  for (const QString& text : pasted.split('\n')) {
    ++line;
    if (text.trimmed().isEmpty()) continue;
    if (separator.isNull()) separator = separator_of_rows(text);
    const QStringList cells = quoted_cells(text, separator);
    if (table.rows.empty() && table.head.isEmpty()) {
      const auto named =
          std::ranges::count_if(cells, [](const QString& cell) { return !role_of_head(cell).isEmpty(); });
      const bool numbers =
          std::ranges::any_of(cells, [](const QString& cell) { return read_amount(cell).has_value(); });
      if (named > 0 && !numbers) {
        table.head = cells;
        widest = cells.size();
        continue;
      }
    }
    widest = std::max(widest, cells.size());
    table.rows.push_back(cells);
    table.lines.push_back(line);
  }
  for (int column = 0; column < widest; ++column) {
    ColumnRole role;
    if (!table.head.isEmpty())
      role = role_of_head(table.head.value(column));
    else if (!table.rows.empty())
      role = role_of_cell(context, table.rows.front().value(column), table.roles);
    table.roles << (table.roles.contains(role) ? ColumnRole() : role);
  }
  return table;
}

std::vector<std::pair<ColumnRole, QString>> column_roles() {
  std::vector<std::pair<ColumnRole, QString>> roles;
  for (const RoleWords& each : kRoles) roles.emplace_back(each.role, pasted_text(each.name));
  return roles;
}

std::vector<PastedHolding> read_holdings(const EditContext& context, const PastedTable& table,
                                         const QList<ColumnRole>& roles, const std::string& kind) {
  bool fractions = true;
  for (const QStringList& cells : table.rows)
    for (int column = 0; column < roles.size(); ++column)
      if (const QString cell = cells.value(column);
          (roles[column] == "rate" || roles[column] == "apy") && !cell.isEmpty()) {
        const auto number = read_amount(cell);
        if (!number || Decimal::literal(*number).abs() >= Decimal::one()) fractions = false;
      }
  const RowReader reader(context, roles, kind, fractions);
  std::vector<PastedHolding> holdings;
  for (std::size_t i = 0; i < table.rows.size(); ++i) holdings.push_back(reader.read(table.rows[i], table.lines[i]));
  return holdings;
}

}  // namespace tidemill::ui
