#pragma once

#include <QHash>
#include <QWidget>
#include <vector>

#include "core/edits/holding_edit.h"
#include "ui/controls/input_field.h"

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
  void setSurroundings(const Snapshot& portfolio, Date as_of);

  /// Everything as it was typed.
  struct State {
    QString kind;
    QHash<QString, QString> typed;
    friend bool operator==(const State&, const State&) = default;
  };
  State state() const;
  void setState(const State& state);
  /// Fills the fields with a draft (canonical text).
  void setDraft(const HoldingDraft& draft);
  /// Empties all but kind, platform and first day.
  void startAnother();
  /// The cursor to the first field that is empty.
  void focusFirst();

  QString kind() const;
  /// What was typed in canonical form, laid over `base` (for what has no field), and what could not be read.
  struct Read {
    HoldingDraft draft;
    std::vector<Error> errors;
  };
  Read read(HoldingDraft base = {}) const;
  /// Puts errors beside their fields. As long as `all` is false, nothing is said of fields that are empty or still
  /// being typed. Returns those that belong to no field.
  std::vector<Error> showErrors(const std::vector<Error>& errors, bool all);
  /// The field with this name, nullptr when the kind has none.
  InputField* field(const QString& name) const { return fields_.value(name); }

  /// Whether the price of the asset is asked for, and the note below the asset.
  void setPriceAsked(bool asked, const QString& assetHint);
  /// Offers to add the typed asset, which nobody knows yet; empty: no offer.
  void offerNewAsset(const QString& symbol);

 signals:
  void edited();
  /// The user wants the asset with this ticker to be made.
  void newAssetWanted(const QString& symbol);

 private:
  InputField* add(InputField* field);
  void makeCommonFields();
  void showKind(const QString& kind);
  void keepTyped();
  void arrange();
  void fieldEdited(InputField* field);
  void nameUnits();
  void prefillUnbonding();
  void openMore(bool open);

  const Theme& theme_;
  Snapshot portfolio_;
  Date asOf_{};
  QHash<QString, QString> typed_;  // of fields that are not there at the moment
  KindChooser* kinds_;
  QGridLayout* grid_;
  QToolButton* more_;
  QWidget* moreBox_;
  QGridLayout* moreGrid_;
  CompleterEdit* asset_ = nullptr;
  CompleterEdit* platform_ = nullptr;
  ExactNumberEdit* quantity_ = nullptr;
  QHash<QString, InputField*> fields_;
  std::vector<InputField*> params_;
  bool priceAsked_ = false;
  QString prefilled_;  // unbonding days taken from the catalogue
};

}  // namespace tidemill::ui
