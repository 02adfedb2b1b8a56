// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/results.h"

namespace meshlaw::scan {

std::string_view Name(Verdict verdict) {
  switch (verdict) {
    case Verdict::Pass: return "pass";
    case Verdict::Fail: return "fail";
    case Verdict::Error: return "error";
    case Verdict::NotApplicable: return "not applicable";
    case Verdict::NoData: return "no data";
  }
  MESHLAW_UNREACHABLE();
}

Verdict Judge(const Counts& counts, const value::Ratio* tolerate, bool tolerate_errors) {
  const int64_t considered = counts.considered();
  if (considered == 0) return Verdict::NoData;
  if (counts.error > 0 && !tolerate_errors) return Verdict::Error;
  const int64_t bad = counts.fail + counts.error;
  if (tolerate == nullptr) return bad > 0 ? Verdict::Fail : Verdict::Pass;
  const bool is_within = static_cast<value::Int128>(bad) * tolerate->denominator <=
                         static_cast<value::Int128>(tolerate->numerator) * considered;
  return is_within ? Verdict::Pass : Verdict::Fail;
}

}  // namespace meshlaw::scan
