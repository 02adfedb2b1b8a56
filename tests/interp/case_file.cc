// SPDX-License-Identifier: Apache-2.0
#include "tests/interp/case_file.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "compiler/ir/text.h"

namespace meshlaw::interp::testing {
namespace {

using value::Failure;
using value::Value;
using value::Values;

/// One line after its `// eval` or `// entity`.
class LineReader {
 public:
  LineReader(const ir::Module& module, std::string_view rest, std::string place)
      : module_(module), rest_(rest), place_(std::move(place)) {}

  bool Accept(std::string_view word) {
    SkipSpace();
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  void Expect(std::string_view word) {
    if (!Accept(word)) FAIL(place_ << ": `" << word << "` is expected before " << rest_);
  }
  /// "(a, b)" as values of these types; fewer are allowed.
  Values Tuple(const std::vector<value::TypeId>& types) {
    Expect("(");
    Values values;
    while (!Accept(")")) {
      if (!values.empty()) Expect(",");
      if (values.size() == types.size()) FAIL(place_ << ": too many values");
      values.push_back(One(types[values.size()]));
    }
    return values;
  }
  Value One(value::TypeId type) {
    SkipSpace();
    std::string_view text = TakeItem();
    if (std::optional<Failure> failure = FailureNamed(text)) return Value::Fail(*failure);
    Result<Value> value = ir::ReadValue(module_, type, text);
    if (!value) FAIL(place_ << ": " << value.error().message << " in " << text);
    return *value;
  }
  std::string Quoted() {
    Expect("\"");
    size_t end = rest_.find('"');
    std::string text(rest_.substr(0, end));
    rest_.remove_prefix(end + 1);
    return text;
  }
  value::EntityRef Ref() {
    SkipSpace();
    size_t colon = rest_.find("::");
    std::optional<value::EntityTypeId> type = module_.model.FindEntity(rest_.substr(0, colon));
    if (!type) FAIL(place_ << ": no entity type before " << rest_);
    rest_.remove_prefix(colon + 2);
    return {*type, Quoted()};
  }
  bool Done() {
    SkipSpace();
    return rest_.empty();
  }

 private:
  void SkipSpace() {
    while (rest_.starts_with(' ')) rest_.remove_prefix(1);
  }

  /// Up to a comma or parenthesis outside of quotes and brackets, or the end.
  std::string_view TakeItem() {
    int depth = 0;
    bool quoted = false;
    size_t size = 0;
    for (; size < rest_.size(); ++size) {
      char c = rest_[size];
      if (quoted && c == '\\') {
        ++size;
        continue;
      }
      if (c == '"') quoted = !quoted;
      if (quoted) continue;
      if (depth == 0 && (c == ',' || c == ')')) break;
      if (c == '(' || c == '[' || c == '{') ++depth;
      if (c == ')' || c == ']' || c == '}') --depth;
    }
    std::string_view item = rest_.substr(0, size);
    rest_.remove_prefix(size);
    while (item.ends_with(' ')) item.remove_suffix(1);
    return item;
  }

  static std::optional<Failure> FailureNamed(std::string_view slug) {
    for (int i = 0; i <= static_cast<int>(Failure::MissingEntity); ++i) {
      if (Slug(static_cast<Failure>(i)) == slug) return static_cast<Failure>(i);
    }
    return std::nullopt;
  }

  const ir::Module& module_;
  std::string_view rest_;
  std::string place_;
};

std::vector<value::TypeId> FieldTypes(const ir::Module& module, const ir::Function& function) {
  std::vector<value::TypeId> types;
  for (const ir::FrameField& field : module[function.frame].fields) types.push_back(field.type);
  return types;
}

std::vector<value::TypeId> AccumulatorTypes(const ir::Function& function) {
  std::vector<value::TypeId> types;
  for (const ir::Inst& inst : function.insts) {
    if (inst.op != ir::Op::Accumulated) continue;
    // What the function does not read may be of any type.
    types.resize(std::max<size_t>(types.size(), inst.imm + 1), inst.type);
    types[inst.imm] = inst.type;
  }
  return types;
}

Case ReadCase(const ir::Module& module, LineReader in, int line, ir::FunctionId id) {
  const ir::Function& function = module[id];
  Case each;
  each.line = line;
  each.function = id;
  if (in.Accept("for")) each.domain = in.Quoted();
  each.fields = in.Tuple(FieldTypes(module, function));
  if (in.Accept("acc")) each.accumulated = in.Tuple(AccumulatorTypes(function));
  in.Expect("->");
  each.expected = in.One(function.type());
  if (!in.Done()) FAIL("line " << line << ": more than one result");
  return each;
}

snapshot::Entity ReadEntity(const ir::Module& module, LineReader in) {
  snapshot::Entity entity;
  entity.ref = in.Ref();
  if (in.Accept("in")) {
    do {
      entity.parents.push_back(in.Ref());
    } while (in.Accept(","));
  }
  in.Expect("=");
  std::vector<value::TypeId> types;
  for (const auto& attribute : module.model[entity.ref.type].attributes) {
    types.push_back(attribute.type);
  }
  entity.attributes = in.Tuple(types);
  entity.attributes.resize(types.size());
  return entity;
}

std::string LoadText(const std::string& path) {
  std::ifstream in(path);
  REQUIRE(in.good());
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace

CaseFile LoadCases(const std::string& path) {
  CaseFile file;
  std::string text = LoadText(path);
  Result<ir::Module> module = ir::Read(text);
  if (!module) FAIL(path << ": " << module.error().message);
  file.module = std::move(*module);
  std::istringstream lines(text);
  std::string line;
  std::optional<ir::FunctionId> function;
  for (int number = 1; std::getline(lines, line); ++number) {
    std::string place = path + ":" + std::to_string(number);
    if (line.starts_with("fn")) function = ir::FunctionId(std::stoul(line.substr(2)));
    if (line.starts_with("// entity ")) {
      LineReader in(file.module, std::string_view(line).substr(10), place);
      file.entities.push_back(ReadEntity(file.module, in));
    }
    if (!line.starts_with("// eval ")) continue;
    REQUIRE(function.has_value());
    LineReader in(file.module, std::string_view(line).substr(8), place);
    file.cases.push_back(ReadCase(file.module, in, number, *function));
  }
  auto built = snapshot::Snapshot::Build(file.entities);
  REQUIRE(built.has_value());
  file.snapshot = *built;
  return file;
}

ir::FunctionId CaseFile::Named(std::string_view name) const {
  for (size_t i = 0; i < module.functions.size(); ++i) {
    if (module.functions[i].name == name) return ir::FunctionId(i);
  }
  FAIL("no function " << name);
  return {};
}

std::vector<std::string> CasePaths() {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator("tests/interp/cases")) {
    if (entry.path().extension() == ".rir") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

Environment EnvironmentOf(const CaseFile& file, const Values& fields) {
  Environment env;
  env.snapshot = file.snapshot.get();
  env.field = [&fields](const ir::Frame&, uint32_t index) {
    return index < fields.size() ? fields[index] : Value::Null();
  };
  return env;
}

Value Run(const CaseFile& file, const Case& each) {
  Environment env = EnvironmentOf(file, each.fields);
  env.domain = each.domain;
  env.accumulated = &each.accumulated;
  return Evaluate(file.module, each.function, env);
}

}  // namespace meshlaw::interp::testing
