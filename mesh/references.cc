// SPDX-License-Identifier: Apache-2.0
// What references of contracts name.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>

#include "mesh/contracts.h"
#include "mesh/fields.h"

namespace meshlaw::mesh {

using diag::Kind;

namespace {

std::vector<std::string> Split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (size_t begin = 0; begin <= text.size();) {
    size_t end = std::min(text.find(separator, begin), text.size());
    parts.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

ContractPort PortOf(const MeshContract& contract, const SchemaObject& object) {
  return {&contract, &object, contract.product + "/" + object.name.value};
}

Result<FoundColumn> ColumnOf(const MeshContract& contract, const SchemaObject& object,
                             const std::string& column) {
  const Property* property = object.Find(column);
  if (property != nullptr) return FoundColumn{PortOf(contract, object), property};
  return Fail(
      fmt::format("`{}` has no column `{}`", contract.product + "/" + object.name.value, column));
}

/// "schema/ID/properties/ID", with or without a leading slash.
Result<FoundColumn> FindByPath(const MeshContract& contract, std::string_view path) {
  if (!path.empty() && path[0] == '/') path.remove_prefix(1);
  std::vector<std::string> parts = Split(path, '/');
  if (parts.size() < 4 || parts[0] != "schema" || parts[2] != "properties") {
    return Fail(fmt::format("`{}` is not of the form `schema/ID/properties/ID`", path));
  }
  if (parts.size() > 4) return Fail(fmt::format("`{}` is nested; a key is made of columns", path));
  const SchemaObject* object = contract.contract->FindById(parts[1]);
  if (object == nullptr)
    return Fail(fmt::format("`{}` has no object `{}`", contract.product, parts[1]));
  const Property* property = object->FindById(parts[3]);
  if (property == nullptr) {
    return Fail(fmt::format("`{}` has no column `{}`", contract.product + "/" + object->name.value,
                            parts[3]));
  }
  return FoundColumn{PortOf(contract, *object), property};
}

/// What was not read cannot be said not to exist; that it was not read has been reported.
std::unexpected<Error> NotJudged(const std::string& what, const std::set<std::string>& unread) {
  return Fail(
      fmt::format("not judged: {} may be among the contracts of `{}` that could not be read", what,
                  fmt::join(unread, "`, `")));
}

/// Objects of a name anywhere in the mesh.
Result<FoundColumn> FindAnywhere(const ContractSet& contracts, const std::string& object_name,
                                 const std::string& column) {
  std::vector<ContractPort> found;
  for (const MeshContract& contract : contracts.current) {
    const SchemaObject* object = contract.contract->Find(object_name);
    if (object != nullptr) found.push_back(PortOf(contract, *object));
  }
  if (found.empty() && !contracts.unreadable.empty())
    return NotJudged(fmt::format("an object `{}`", object_name), contracts.unreadable);
  if (found.empty())
    return Fail(fmt::format("no product of this mesh has an object `{}`", object_name));
  if (found.size() > 1) {
    return Fail(
        fmt::format("several products have an object `{}`: `{}` and `{}`; name the product too",
                    object_name, found[0].id, found[1].id));
  }
  return ColumnOf(*found[0].owner, *found[0].object, column);
}

/// "object.column" of one contract and no other.
Result<FoundColumn> FindWithin(const MeshContract& contract, const std::string& reference) {
  std::vector<std::string> parts = Split(reference, '.');
  const SchemaObject* object = contract.contract->Find(parts[0]);
  if (object == nullptr)
    return Fail(fmt::format("`{}` has no object `{}`", contract.product, parts[0]));
  if (parts.size() == 2) return ColumnOf(contract, *object, parts[1]);
  if (parts.size() == 1) return Fail(fmt::format("`{}` names no column", reference));
  return Fail(fmt::format("`{}` is nested; a key is made of columns", reference));
}

/// "domain.product.column" or "domain.product.object.column".
Result<FoundColumn> FindInMesh(const ContractSet& contracts,
                               const std::vector<std::string>& parts) {
  const MeshContract* contract = contracts.FindProduct(parts[0] + "." + parts[1]);
  if (contract == nullptr && contracts.unreadable.contains(parts[0]))
    return NotJudged(fmt::format("`{}.{}`", parts[0], parts[1]), {parts[0]});
  if (contract == nullptr)
    return Fail(fmt::format("there is no product `{}.{}`", parts[0], parts[1]));
  const auto& schema = contract->contract->schema;
  if (parts.size() == 3) {
    if (schema.size() == 1) return ColumnOf(*contract, schema[0], parts[2]);
    return Fail(fmt::format("`{}` has {} ports; name one: `{}.PORT.{}`", contract->product,
                            schema.size(), contract->product, parts[2]));
  }
  const SchemaObject* object = contract->contract->Find(parts[2]);
  if (object == nullptr)
    return Fail(fmt::format("`{}` has no port `{}`", contract->product, parts[2]));
  return ColumnOf(*contract, *object, parts[3]);
}

Result<FoundColumn> FindShorthand(const ContractSet& contracts, const MeshContract& from,
                                  const std::string& reference) {
  std::vector<std::string> parts = Split(reference, '.');
  if (from.contract->Find(parts[0]) != nullptr) return FindWithin(from, reference);
  if (parts.size() == 2) return FindAnywhere(contracts, parts[0], parts[1]);
  if (parts.size() == 3 || parts.size() == 4) return FindInMesh(contracts, parts);
  return Fail(fmt::format("`{}` is not of the form `object.column`", reference));
}

/// The contract at a path that another contract names. Only paths are compared: nothing is opened.
const MeshContract* FindFile(const ContractSet& contracts, const MeshContract& from,
                             const std::string& file) {
  namespace fs = std::filesystem;
  std::string wanted = (fs::path(from.path).parent_path() / file).lexically_normal().string();
  for (const MeshContract& contract : contracts.current) {
    if (fs::path(contract.path).lexically_normal() == wanted) return &contract;
  }
  return nullptr;
}

// ---- checking ----

class ReferenceChecker {
 public:
  ReferenceChecker(const ContractSet& contracts, diag::Sink& sink)
      : contracts_(contracts), sink_(sink) {}

  void Check(const MeshContract& contract) {
    for (const SchemaObject& object : contract.contract->schema) {
      for (const Relationship& r : object.relationships) CheckRelationship(contract, object, r);
      for (const Property& property : object.properties) {
        for (const Relationship& r : property.relationships) CheckTo(contract, r, property);
      }
    }
    for (const SlaProperty& sla : contract.contract->sla) CheckElements(contract, sla);
  }

 private:
  const Property* Resolve(const MeshContract& contract, const LocatedText& reference,
                          const SchemaObject* must_be_in = nullptr) {
    auto found = FindColumn(contracts_, contract, reference.value);
    if (!found) {
      sink_.Report(Kind::BadReference, reference.span, found.error().message);
      return nullptr;
    }
    if (must_be_in != nullptr && found->port.object != must_be_in) {
      sink_.Report(Kind::BadReference, reference.span,
                   fmt::format("`from` must be a column of `{}`, where the relationship stands",
                               must_be_in->name.value));
      return nullptr;
    }
    return found->property;
  }

  void CheckRelationship(const MeshContract& contract, const SchemaObject& object,
                         const Relationship& relationship) {
    for (size_t i = 0; i < relationship.from.size() && i < relationship.to.size(); ++i) {
      const Property* from = Resolve(contract, relationship.from[i], &object);
      const Property* to = Resolve(contract, relationship.to[i]);
      if (from != nullptr && to != nullptr) CheckTypes(*from, *to, relationship.to[i]);
    }
  }

  void CheckTo(const MeshContract& contract, const Relationship& relationship,
               const Property& from) {
    for (const LocatedText& reference : relationship.to) {
      const Property* to = Resolve(contract, reference);
      if (to != nullptr) CheckTypes(from, *to, reference);
    }
  }

  void CheckTypes(const Property& from, const Property& to, const LocatedText& reference) {
    if (from.type == to.type) return;
    sink_
        .Report(Kind::BadReference, reference.span,
                fmt::format("`{}` is of type `{}`, but `{}` is of type `{}`", from.name.value,
                            Name(from.type), reference.value, Name(to.type)))
        .At(to.name.span, "the column that is referred to");
  }

  void CheckElements(const MeshContract& contract, const SlaProperty& sla) {
    if (!sla.element) return;
    size_t found = FindElements(contracts_, contract, sla).size();
    size_t named = Split(sla.element->value, ',').size();
    if (found == named) return;
    sink_
        .Report(Kind::BadReference, sla.element->span,
                fmt::format("`{}` does not name columns of this contract", sla.element->value))
        .Help("write `object.column`; several are separated by commas");
  }

  const ContractSet& contracts_;
  diag::Sink& sink_;
};

std::string_view Trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

}  // namespace

Result<FoundColumn> FindColumn(const ContractSet& contracts, const MeshContract& from,
                               const std::string& reference) {
  size_t hash = reference.find('#');
  if (hash != std::string::npos) {
    std::string file = reference.substr(0, hash);
    if (file.find(':') != std::string::npos) {
      return Fail(
          fmt::format("`{}` is not a contract of this mesh; nothing else is fetched", file));
    }
    const MeshContract* contract = file.empty() ? &from : FindFile(contracts, from, file);
    if (contract == nullptr && !contracts.unreadable.empty())
      return NotJudged(fmt::format("`{}`", file), contracts.unreadable);
    if (contract == nullptr) return Fail(fmt::format("`{}` is not a contract of this mesh", file));
    std::string rest = reference.substr(hash + 1);
    if (rest.find('/') != std::string::npos) return FindByPath(*contract, rest);
    return FindWithin(*contract, rest);
  }
  if (reference.find('/') != std::string::npos) return FindByPath(from, reference);
  return FindShorthand(contracts, from, reference);
}

void CheckReferences(const ContractSet& contracts, diag::Sink& sink) {
  ReferenceChecker checker(contracts, sink);
  for (const MeshContract& contract : contracts.current) checker.Check(contract);
}

std::vector<FoundColumn> FindElements(const ContractSet& contracts, const MeshContract& of,
                                      const SlaProperty& sla) {
  std::vector<FoundColumn> columns;
  if (!sla.element) return columns;
  for (const std::string& part : Split(sla.element->value, ',')) {
    std::string element(Trim(part));
    const auto& schema = of.contract->schema;
    // With one object in the contract, its name may be left out.
    if (schema.size() == 1 && schema[0].Find(element) != nullptr) {
      element = schema[0].name.value + "." + element;
    }
    auto found = FindColumn(contracts, of, element);
    if (found && found->port.owner == &of) columns.push_back(*found);
  }
  return columns;
}

}  // namespace meshlaw::mesh
