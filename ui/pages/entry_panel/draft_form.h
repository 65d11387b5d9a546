#pragma once

#include <QHash>
#include <QWidget>
#include <vector>

#include "core/edits/holding_edit.h"
#include "ui/controls/input_field.h"

class QComboBox;
class QGridLayout;
class QToolButton;

namespace tidemill::ui {

class CompleterEdit;
class ExactNumberEdit;
class KindChooser;

/// The fields of a holding: kind, asset, platform, amount, first day, and what the kind's description asks for. Knows
/// text only; what it adds up to is the panel's business. Nothing typed is thrown away: texts are kept by the name of
/// their field, also while another kind is chosen that has no such field.
class DraftForm : public QWidget {
  Q_OBJECT

 public:
  explicit DraftForm(const Theme& theme, QWidget* parent = nullptr);

  /// The portfolio that completion and units come from, and today.
  void set_surroundings(const Snapshot& portfolio, Date as_of);

  /// Everything as it was typed; fields that are as they were at first are left out.
  struct State {
    QString kind;
    QHash<QString, QString> typed;
    friend bool operator==(const State&, const State&) = default;
  };
  State state() const;
  void set_state(const State& state);
  /// Fills the fields with a draft (canonical text).
  void set_draft(const HoldingDraft& draft);
  /// Empties all but kind, platform and first day.
  void start_another();
  /// The cursor to the first field that is empty.
  void focus_first();

  QString kind() const;
  /// What was typed in canonical form, laid over `base` (for what has no field), and what could not be read.
  struct Read {
    HoldingDraft draft;
    std::vector<Error> errors;
  };
  Read read(HoldingDraft base = {}) const;
  /// Puts errors beside their fields. As long as `all` is false, nothing is said of fields that are empty or still
  /// being typed. Returns those that belong to no field.
  std::vector<Error> show_errors(const std::vector<Error>& errors, bool all);
  /// The field with this name, nullptr when the kind has none.
  InputField* field(const QString& name) const { return fields_.value(name); }

  /// Whether the price of the asset is asked for, and the note below the asset.
  void set_price_asked(bool asked, const QString& asset_hint);
  /// Offers to add the typed asset, which nobody knows yet; empty: no offer.
  void offer_new_asset(const QString& symbol);

 signals:
  void edited();
  /// The user wants the asset with this ticker to be made.
  void new_asset_wanted(const QString& symbol);

 private:
  InputField* add(InputField* field);
  void make_common_fields();
  void fill_funding();
  void show_kind(const QString& kind);
  void keep_typed();
  void drop_params();
  void arrange();
  void field_edited(InputField* field);
  void name_units();
  void prefill_unbonding();
  void open_more(bool open);

  const Theme& theme_;
  Snapshot portfolio_;
  Date as_of_{};
  QHash<QString, QString> typed_;  // of fields that are not there at the moment
  QHash<QString, QString> fresh_;  // how each field is before anything is typed
  KindChooser* kinds_;
  QComboBox* funding_ = nullptr;
  QGridLayout* grid_;
  QToolButton* more_;
  QWidget* more_box_;
  QGridLayout* more_grid_;
  CompleterEdit* asset_ = nullptr;
  CompleterEdit* platform_ = nullptr;
  ExactNumberEdit* quantity_ = nullptr;
  QHash<QString, InputField*> fields_;
  std::vector<InputField*> params_;
  bool price_asked_ = false;
  QString prefilled_;  // unbonding days taken from the catalogue
};

}  // namespace tidemill::ui
