// SPDX-License-Identifier: Apache-2.0
#include "compiler/ir/names.h"

#include "compiler/base/check.h"

namespace meshlaw::ir {

const std::vector<OpInfo>& AllOps() {
  static const std::vector<OpInfo> ops = {
#define MESHLAW_INST(op, mnemonic, arity, immediate, depends, fails, meaning) \
  {Op::op, mnemonic, arity, Immediate::immediate, Depends::depends, Fails::fails},
#include "compiler/ir/insts.def"
#undef MESHLAW_INST
  };
  return ops;
}

const OpInfo& Info(Op op) { return AllOps()[static_cast<size_t>(op)]; }

std::optional<Op> OpNamed(std::string_view mnemonic) {
  for (const OpInfo& info : AllOps()) {
    if (info.mnemonic == mnemonic) return info.op;
  }
  return std::nullopt;
}

std::string_view Name(Immediate immediate) {
  switch (immediate) {
    case Immediate::None: return "none";
    case Immediate::Constant: return "constant";
    case Immediate::Field: return "field";
    case Immediate::Attribute: return "attribute";
    case Immediate::Local: return "local";
    case Immediate::Function: return "function";
    case Immediate::Accumulator: return "accumulator";
    case Immediate::Param: return "param";
    case Immediate::Scale: return "scale";
    case Immediate::Part: return "part";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Name(DatePart part) {
  switch (part) {
    case DatePart::Year: return "year";
    case DatePart::Month: return "month";
    case DatePart::Day: return "day";
    case DatePart::Hour: return "hour";
    case DatePart::Minute: return "minute";
    case DatePart::Second: return "second";
    case DatePart::Weekday: return "weekday";
    case DatePart::DayOfYear: return "day_of_year";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Name(FieldSource source) {
  switch (source) {
    case FieldSource::Subject: return "subject";
    case FieldSource::Principal: return "principal";
    case FieldSource::Resource: return "resource";
    case FieldSource::Context: return "context";
    case FieldSource::Now: return "now";
    case FieldSource::Column: return "column";
    case FieldSource::Value: return "value";
    case FieldSource::Key: return "key";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Name(FrameKind kind) {
  switch (kind) {
    case FrameKind::Request: return "request";
    case FrameKind::Descriptor: return "descriptor";
    case FrameKind::Row: return "row";
    case FrameKind::Group: return "group";
    case FrameKind::Dataset: return "dataset";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Name(AccumulatorKind kind) {
  switch (kind) {
    case AccumulatorKind::Count: return "count";
    case AccumulatorKind::CountIf: return "count_if";
    case AccumulatorKind::Sum: return "sum";
    case AccumulatorKind::Min: return "min";
    case AccumulatorKind::Max: return "max";
    case AccumulatorKind::Mean: return "mean";
    case AccumulatorKind::Distinct: return "distinct";
    case AccumulatorKind::NullCount: return "null_count";
    case AccumulatorKind::NullRatio: return "null_ratio";
    case AccumulatorKind::Unique: return "unique";
    case AccumulatorKind::Foreign: return "foreign";
    case AccumulatorKind::MaxAge: return "max_age";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Name(ClauseKind kind) {
  switch (kind) {
    case ClauseKind::Row: return "row";
    case ClauseKind::Value: return "value";
    case ClauseKind::Group: return "group";
    case ClauseKind::Whole: return "whole";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Name(Severity severity) {
  switch (severity) {
    case Severity::Info: return "info";
    case Severity::Warning: return "warning";
    case Severity::Error: return "error";
    case Severity::Critical: return "critical";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Name(EffectKind kind) {
  switch (kind) {
    case EffectKind::Permit: return "permit";
    case EffectKind::Forbid: return "forbid";
    case EffectKind::Limit: return "limit";
    case EffectKind::Mask: return "mask";
    case EffectKind::Require: return "require";
    case EffectKind::Check: return "check";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Name(Strength strength) {
  switch (strength) {
    case Strength::Default: return "default";
    case Strength::Floor: return "floor";
    case Strength::Mandatory: return "mandatory";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Name(Tier tier) {
  switch (tier) {
    case Tier::Council: return "council";
    case Tier::Domain: return "domain";
    case Tier::Contract: return "contract";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Name(OnError on_error) {
  switch (on_error) {
    case OnError::Applies: return "applies";
    case OnError::Skips: return "skips";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Name(MaskKind kind) {
  switch (kind) {
    case MaskKind::Last: return "last";
    case MaskKind::First: return "first";
    case MaskKind::Year: return "year";
    case MaskKind::Hash: return "hash";
    case MaskKind::Null: return "null";
    case MaskKind::Drop: return "drop";
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace meshlaw::ir
