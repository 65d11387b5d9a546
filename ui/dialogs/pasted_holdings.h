#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/edits/holding_edit.h"

namespace tidemill::ui {

/// What a column of pasted rows holds: "kind", "asset", "platform", "quantity", "since", "rate", "apy", "label",
/// "notes", the name of a parameter ("fee_apr"), or nothing that is taken.
using ColumnRole = QString;

/// Rows of a spreadsheet as they came.
struct PastedTable {
  std::vector<QStringList> rows;  ///< without the head
  std::vector<int> lines;         ///< line of each row, from 1
  QStringList head;               ///< empty when there is none
  QList<ColumnRole> roles;        ///< guessed, one for each column
  int columns() const { return static_cast<int>(roles.size()); }
};

/// Parts the text by tabs, semicolons, bars or commas, finds a head, and guesses what the columns hold: by their heads,
/// else by what stands in them.
PastedTable read_pasted_table(const EditContext& context, const QString& pasted);

/// Every role a column can be given, with its name for people; the first is “not taken”.
std::vector<std::pair<ColumnRole, QString>> column_roles();

/// One row and what was made of it.
struct PastedHolding {
  int line = 0;
  HoldingDraft draft;
  QString rate;  ///< as it was understood: "4.8 %"
  QString why;   ///< what is wrong, in words; empty: it can be added
};

/// Reads the rows by the roles given; `kind` is that of rows that don't say theirs. Numbers and dates are read as the
/// locale writes them, rates as percent unless every one of their column is below 1. What is wrong is said, nothing is
/// dropped.
std::vector<PastedHolding> read_holdings(const EditContext& context, const PastedTable& table,
                                         const QList<ColumnRole>& roles, const std::string& kind);

}  // namespace tidemill::ui
