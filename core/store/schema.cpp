#include "core/store/schema.h"

namespace tidemill {

// Amounts are TEXT in canonical decimal form, days ISO TEXT, moments INTEGER seconds since 1970 in UTC (of which
// 100,000 load faster, and `datetime(at,'unixepoch')` reads them), facts, incidents and parameters JSON TEXT.
// References are checked when a transaction ends, so that the rows of a change may come in any order.
const char* const schema_version_1 = R"sql(
CREATE TABLE asset(
  id INTEGER PRIMARY KEY,
  symbol TEXT NOT NULL CHECK(symbol <> ''),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  chain TEXT NOT NULL,
  peg TEXT,
  derived_of INTEGER REFERENCES asset(id) DEFERRABLE INITIALLY DEFERRED,
  derived_ratio TEXT,
  carry_price_back INTEGER NOT NULL CHECK(carry_price_back IN (0, 1)),
  facts TEXT NOT NULL,
  CHECK((derived_of IS NULL) = (derived_ratio IS NULL))
) STRICT;

CREATE TABLE platform(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK(name <> ''),
  kind TEXT NOT NULL,
  chain TEXT NOT NULL,
  jurisdiction TEXT NOT NULL,
  facts TEXT NOT NULL,
  incidents TEXT NOT NULL
) STRICT;

CREATE TABLE holding(
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK(kind <> ''),
  asset INTEGER NOT NULL REFERENCES asset(id) DEFERRABLE INITIALLY DEFERRED,
  platform INTEGER REFERENCES platform(id) DEFERRABLE INITIALLY DEFERRED,
  opened TEXT NOT NULL,
  closed TEXT,
  label TEXT NOT NULL,
  notes TEXT NOT NULL,
  funded_by INTEGER REFERENCES holding(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX holding_asset ON holding(asset);
CREATE INDEX holding_platform ON holding(platform) WHERE platform IS NOT NULL;
CREATE INDEX holding_funded_by ON holding(funded_by) WHERE funded_by IS NOT NULL;

CREATE TABLE terms(
  id INTEGER PRIMARY KEY,
  holding INTEGER NOT NULL REFERENCES holding(id) DEFERRABLE INITIALLY DEFERRED,
  from_day TEXT NOT NULL,
  params TEXT NOT NULL
) STRICT;
CREATE INDEX terms_holding ON terms(holding);

CREATE TABLE batch(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  at INTEGER NOT NULL,
  row_count INTEGER NOT NULL
) STRICT;

CREATE TABLE entry(
  id INTEGER PRIMARY KEY,
  holding INTEGER NOT NULL REFERENCES holding(id) DEFERRABLE INITIALLY DEFERRED,
  type TEXT NOT NULL,
  state TEXT NOT NULL,
  retained INTEGER CHECK(retained IN (0, 1)),
  at INTEGER NOT NULL,
  asset INTEGER NOT NULL REFERENCES asset(id) DEFERRABLE INITIALLY DEFERRED,
  quantity TEXT NOT NULL CHECK(quantity NOT GLOB '-*'),
  value TEXT,
  currency TEXT NOT NULL,
  covers_from TEXT,
  counter_holding INTEGER REFERENCES holding(id) DEFERRABLE INITIALLY DEFERRED,
  counter_asset INTEGER REFERENCES asset(id) DEFERRABLE INITIALLY DEFERRED,
  counter_quantity TEXT,
  value_source TEXT NOT NULL,
  category TEXT NOT NULL,
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  external_id TEXT NOT NULL,
  batch INTEGER REFERENCES batch(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX entry_at ON entry(at);
CREATE INDEX entry_holding ON entry(holding, at);
CREATE INDEX entry_counter_holding ON entry(counter_holding, at) WHERE counter_holding IS NOT NULL;
CREATE INDEX entry_asset ON entry(asset);
CREATE INDEX entry_counter_asset ON entry(counter_asset) WHERE counter_asset IS NOT NULL;
CREATE INDEX entry_without_value ON entry(asset) WHERE value IS NULL;
CREATE INDEX entry_batch ON entry(batch) WHERE batch IS NOT NULL;

-- Entries of a batch that is undone: the history keeps the batch and not every row, so the rows wait here for redo.
CREATE TABLE entry_undone(
  id INTEGER PRIMARY KEY,
  holding INTEGER NOT NULL,
  type TEXT NOT NULL,
  state TEXT NOT NULL,
  retained INTEGER,
  at INTEGER NOT NULL,
  asset INTEGER NOT NULL,
  quantity TEXT NOT NULL,
  value TEXT,
  currency TEXT NOT NULL,
  covers_from TEXT,
  counter_holding INTEGER,
  counter_asset INTEGER,
  counter_quantity TEXT,
  value_source TEXT NOT NULL,
  category TEXT NOT NULL,
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  external_id TEXT NOT NULL,
  batch INTEGER NOT NULL
) STRICT;
CREATE INDEX entry_undone_batch ON entry_undone(batch);

CREATE TABLE price(
  asset INTEGER NOT NULL REFERENCES asset(id) DEFERRABLE INITIALLY DEFERRED,
  quote TEXT NOT NULL,
  day TEXT NOT NULL,
  price TEXT NOT NULL CHECK(price <> '0' AND price NOT GLOB '-*'),
  source TEXT NOT NULL,
  PRIMARY KEY(asset, quote, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE cover(
  id INTEGER PRIMARY KEY,
  holding INTEGER NOT NULL REFERENCES holding(id) DEFERRABLE INITIALLY DEFERRED,
  provider TEXT NOT NULL,
  amount TEXT NOT NULL,
  amount_currency TEXT NOT NULL,
  premium TEXT NOT NULL,
  premium_currency TEXT NOT NULL,
  deductible TEXT NOT NULL,
  deductible_currency TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX cover_holding ON cover(holding);

CREATE TABLE goal(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  monthly TEXT NOT NULL,
  currency TEXT NOT NULL,
  by_day TEXT NOT NULL
) STRICT;

CREATE TABLE recurring(
  id INTEGER PRIMARY KEY,
  holding INTEGER NOT NULL REFERENCES holding(id) DEFERRABLE INITIALLY DEFERRED,
  type TEXT NOT NULL,
  asset INTEGER NOT NULL REFERENCES asset(id) DEFERRABLE INITIALLY DEFERRED,
  quantity TEXT NOT NULL,
  every TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT,
  category TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX recurring_holding ON recurring(holding);
CREATE INDEX recurring_asset ON recurring(asset);

CREATE TABLE forecast(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  as_of TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE setting(
  key TEXT PRIMARY KEY CHECK(key <> ''),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The history behind undo. `changes` lists the rows before and after as JSON. Bulk loads and removals keep their entries
-- out of it: then `batch_rows` says what happened to all entries of `batch`.
CREATE TABLE change(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  at INTEGER NOT NULL,
  undone INTEGER NOT NULL CHECK(undone IN (0, 1)),
  batch INTEGER,
  batch_rows TEXT CHECK(batch_rows IS NULL OR (batch_rows IN ('added', 'removed') AND batch IS NOT NULL)),
  changes TEXT NOT NULL
) STRICT;
CREATE INDEX change_undone ON change(undone);

-- The next free number of each table: never one that was used before, not even by a row that is gone.
CREATE TABLE sequence(
  name TEXT PRIMARY KEY,
  next INTEGER NOT NULL CHECK(next > 0)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace tidemill
