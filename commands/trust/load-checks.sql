-- What both tables are read with. DuckDB only; docs/return.md has the columns. A cell is read as text, "c" as nothing, and each line is told what is wrong in it: the column, and the cell.
CREATE TYPE terms AS ENUM ('Autumn term', 'Spring term', 'Summer term');
CREATE TYPE nc_years AS ENUM ({NC_YEAR});
CREATE TYPE sen_provisions AS ENUM ({SEN_PROVISION});
CREATE TYPE sen_needs AS ENUM ({SEN_PRIMARY_NEED});
CREATE TYPE kinds_of_work AS ENUM ({KIND_OF_WORK});

CREATE MACRO figure(cell) AS CASE WHEN cell = 'low' THEN 0 ELSE TRY_CAST(cell AS DOUBLE) END;
CREATE MACRO is_figure(cell) AS cell IS NULL OR coalesce(figure(cell) >= 0, cell = 'z' OR cell = 'x');

-- Nothing where it is right; else the column and the cell.
CREATE MACRO unless(is_right, name, cell) AS CASE WHEN coalesce(is_right, false) THEN NULL ELSE name || chr(31) || coalesce(cell, 'c') END;
CREATE MACRO wrong_figure(name, cell) AS unless(is_figure(cell), name, cell);
CREATE MACRO wrong_order(names, lower, higher) AS unless(coalesce(figure(lower) <= figure(higher), true), names, higher);
CREATE MACRO wrong_identifier(version, period, term, level, urn) AS coalesce(
  unless(version = '1', 'schema_version', version),
  unless(TRY_CAST(period AS INTEGER) BETWEEN 200000 AND 209999, 'time_period', period),
  unless(TRY_CAST(term AS terms) IS NOT NULL, 'time_identifier', term),
  unless(level = 'School', 'geographic_level', level),
  unless(urn = 'x' OR TRY_CAST(urn AS INTEGER) BETWEEN 100000 AND 999999, 'school_urn', urn)
);
CREATE MACRO school_of(urn, name) AS CASE WHEN urn = 'x' THEN name ELSE urn END;

-- A list's labels as bits, to see whether each is there.
CREATE MACRO bit_of(code, first) AS CAST(1 AS BIGINT) << (code + first);
