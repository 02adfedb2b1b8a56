// SPDX-License-Identifier: Apache-2.0
// How each column of a contract is got from the columns of the data. Private to data/.
//
// Arrow's types are many, an engine's few. PlanColumn decides once, from the data's type and the
// contract's, how arrays become views: as they lie, by an exact conversion, or not at all.
#pragma once

#include <arrow/type_fwd.h>

#include "mesh/data/open_port.h"

namespace meshlaw::mesh {

enum class Convert : uint8_t {
  Direct,      ///< the buffers are the view
  Date64,      ///< milliseconds to days
  Time,        ///< seconds, milliseconds or nanoseconds to microseconds
  BinaryText,  ///< bytes without a declared encoding: text where they are UTF-8, else malformed
  FixedList,   ///< fixed-size list of floats; a null element makes the vector malformed
  List,        ///< list of floats; another length than the contract's makes it malformed
  Parse,       ///< text of a CSV, by the contract's type
  Nulls,       ///< an array of no type: nulls
  Unreadable,  ///< not in the data, or as something else
};

struct ColumnPlan {
  std::string data_name;  ///< physicalName, else name
  int index = -1;         ///< in what the file reader gives; -1: made up
  Convert convert = Convert::Direct;
  scan::PhysicalColumn physical;  ///< `name` is the contract's
  value::Type type;               ///< of the contract
  bool zone_required = false;     ///< Parse of a Timestamp: a text without offset is malformed
};

/// The plan of one column over data of an Arrow type. Says in `mismatch` why the type does not fit,
/// if the contract promises another.
ColumnPlan PlanColumn(const Property& property, const value::Type& type,
                      const arrow::DataType& data_type, std::string& mismatch);

/// The plan of one column of a CSV.
ColumnPlan PlanText(const Property& property, const value::Type& type, std::string& mismatch);

/// How a type lies in memory where we make the column ourselves.
scan::PhysicalColumn PhysicalOf(const std::string& name, const value::Type& type);

}  // namespace meshlaw::mesh
