// SPDX-License-Identifier: Apache-2.0
// The door of data: a port of a contract in, a stream of its column batches out.
//
// OpenPort finds the files that the contract's local server names inside its domain's data folder,
// compares their schema with the contract, and opens the columns asked for. What differs is listed,
// not printed, and never stops the rest: a column that is missing or of another type is left out of
// the source. Only data that cannot be found or read at all give no source. Nothing but files below
// the data folder is opened, and no socket.
//
// Where the data lie. The path of the contract's first server of type `local`, with `{object}`,
// `{model}` or `{schema}` replaced by the object's physical name or name. `*` in the last part
// matches files; a folder means all its files of the format; several files are one data set and
// must have one schema. A contract of several objects with one plain path to a folder takes
// `folder/<physical name>`.
//
// CSV settings are custom properties of the object, the server or the contract, nearest first:
// csv.delimiter (","), csv.header (true), csv.nullValues ([""]; an unquoted field that is one of
// them is null). Values are read by the contract's types; ISO 8601 for what is of time.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "compiler/diag/diagnostic.h"
#include "mesh/contracts.h"
#include "runtime/scan/batch.h"
#include "runtime/value/type.h"

namespace meshlaw::mesh {

/// How data differ from their contract, or why they cannot be read.
struct DataFault {
  diag::Kind kind = diag::Kind::DataUnreadable;
  std::string column;  ///< empty: the port
  std::string message;
  source::Span place;  ///< in the contract
};

struct OpenedData {
  std::unique_ptr<scan::BatchSource> source;  ///< null: nothing can be read
  std::vector<DataFault> faults;
  std::vector<std::string> files;  ///< as opened
  int64_t bytes = 0;               ///< of the files
};

/// Opens `columns` of a port, by the contract's names and in their order; the source's columns are
/// those of them that can be read, under these names. `data_folder` is the domain's, as
/// Constitution::PathOf gives it.
OpenedData OpenPort(const ContractPort& port, const std::string& data_folder,
                    const std::vector<std::string>& columns, value::TypeTable& types);

/// Opens one file whose format its name tells (.parquet, .csv), outside of any data folder: for
/// tools that are given a file. Otherwise the same.
OpenedData OpenFile(const ContractPort& port, const std::string& path,
                    const std::vector<std::string>& columns, value::TypeTable& types);

}  // namespace meshlaw::mesh
