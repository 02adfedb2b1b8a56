// SPDX-License-Identifier: Apache-2.0
// Interoperability: every `require` on every subject that it speaks of.
#include "compiler/interp/interp.h"
#include "mesh/judge/world_view.h"

namespace meshlaw::judge {
namespace {

using value::EntityRef;
using value::Value;

class RequireJudge {
 public:
  RequireJudge(const Input& input, const WorldView& view, const ir::Rule& rule,
               report::Report& report)
      : input_(input), view_(view), rule_(rule), report_(report) {}

  void JudgeSubject(const snapshot::Entity& subject) {
    std::vector<source::Span> reads;
    interp::Environment env = EnvironmentFor(subject, &reads);
    std::string domain = view_.DomainOf(subject.ref);
    env.domain = domain;
    if (rule_.when) {
      Value when = interp::Evaluate(input_.module, *rule_.when, env);
      if (when.is_failure()) return Report(subject, scan::Verdict::Error, when, reads, env);
      if (!when.is_true()) return;
    }
    reads.clear();
    Value holds = interp::Evaluate(input_.module, *rule_.that, env);
    scan::Verdict verdict = holds.is_failure() ? scan::Verdict::Error
                            : holds.is_true()  ? scan::Verdict::Pass
                                               : scan::Verdict::Fail;
    Report(subject, verdict, holds, reads, env);
  }

 private:
  interp::Environment EnvironmentFor(const snapshot::Entity& subject,
                                     std::vector<source::Span>* reads) {
    interp::Environment env;
    env.snapshot = &input_.snapshot;
    int64_t now = input_.now_micros;
    EntityRef ref = subject.ref;
    env.field = [now, ref](const ir::Frame& frame, uint32_t index) {
      bool clock = frame.fields[index].source == ir::FieldSource::Now;
      return clock ? Value::Timestamp(now) : Value::Entity(ref);
    };
    env.on_read = [this, reads](const EntityRef& entity, uint32_t attribute) {
      const snapshot::Entity* found = input_.snapshot.Find(entity);
      if (found == nullptr || attribute >= found->attribute_spans.size()) return;
      reads->push_back(found->attribute_spans[attribute]);
    };
    return env;
  }

  /// Where the contract says what the rule looked at: the first fact that it read and that has a
  /// place.
  static source::Span ReadPlace(const snapshot::Entity& subject,
                                const std::vector<source::Span>& reads) {
    for (const source::Span& span : reads) {
      if (span.valid()) return span;
    }
    return subject.span;
  }

  void Report(const snapshot::Entity& subject, scan::Verdict verdict, const Value& value,
              const std::vector<source::Span>& reads, const interp::Environment& env) {
    scan::Counts counts;
    if (verdict == scan::Verdict::Pass) counts.pass = 1;
    if (verdict == scan::Verdict::Fail) counts.fail = 1;
    if (verdict == scan::Verdict::Error) counts.error = 1;
    report_.judgements.push_back({report::Kind::Interoperability, view_.DomainOf(subject.ref),
                                  subject.ref.id, rule_.FullName(), "", verdict, rule_.severity,
                                  counts});
    bool skipped = verdict == scan::Verdict::Error && rule_.on_error == ir::OnError::Skips;
    if (verdict == scan::Verdict::Pass || skipped) return;
    report::Finding finding = MakeFinding(view_, rule_, subject.ref);
    finding.kind = report::Kind::Interoperability;
    finding.verdict = verdict;
    finding.message = RenderMessage(input_, rule_.because, env);
    if (value.is_failure()) {
      finding.message = "could not be judged: " + std::string(value::Words(value.failure()));
    } else if (finding.message.empty()) {
      finding.message = "`" + SourceOf(input_, *rule_.that) + "` does not hold";
    }
    finding.fix = RenderMessage(input_, rule_.fix, env);
    finding.contract = view_.PlaceOf(ReadPlace(subject, reads));
    finding.fingerprint = Fingerprint(finding.rule, "", finding.subject);
    report_.findings.push_back(std::move(finding));
  }

  const Input& input_;
  const WorldView& view_;
  const ir::Rule& rule_;
  report::Report& report_;
};

}  // namespace

void JudgeInteroperability(const Input& input, const WorldView& view, report::Report& report) {
  for (const ir::Rule& rule : input.module.rules) {
    if (rule.effect != ir::EffectKind::Require || !view.Selected(rule)) continue;
    RequireJudge judge(input, view, rule, report);
    for (const snapshot::Entity* subject : input.snapshot.OfType(rule.subject.type)) {
      if (view.Means(rule, subject->ref) && view.Selected(subject->ref))
        judge.JudgeSubject(*subject);
    }
  }
}

}  // namespace meshlaw::judge
