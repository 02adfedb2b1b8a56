// SPDX-License-Identifier: Apache-2.0
// What a contract says, under the names that std.mesh gives it.
#include "mesh/world_builder.h"

namespace meshlaw::mesh {

namespace {

Raw RawText(const LocatedText& text) { return Raw::Of(text.value, text.span); }

Raw RawTexts(const std::vector<LocatedText>& texts) {
  std::vector<Raw> raws;
  for (const LocatedText& text : texts) raws.push_back(RawText(text));
  return Raw::List(std::move(raws), texts.empty() ? Span{} : texts[0].key);
}

/// A flag that is false where the contract does not give it.
Raw RawFlag(const std::optional<Located<bool>>& flag, Span otherwise) {
  return flag ? Raw::Of(flag->value, flag->span) : Raw::Of(false, otherwise);
}
Raw RawIfGiven(const std::optional<Located<bool>>& flag) {
  return flag ? Raw::Of(flag->value, flag->span) : Raw::Null();
}

Raw TypeOf(const Property& property) {
  return Raw::Of(std::string(Name(property.type)),
                 property.type_span.valid() ? property.type_span : property.name.span);
}

Raw ColumnShape(const Property& property) {
  Span span = property.name.span;
  return Raw::Record({{"name", RawText(property.name)},
                      {"type", TypeOf(property)},
                      {"physical_type", RawText(property.physical_type)},
                      {"required", Raw::Of(property.IsRequired(), span)},
                      {"unique", Raw::Of(property.IsUnique(), span)},
                      {"primary_key", Raw::Of(property.IsKey(), span)},
                      {"deprecated", RawFlag(property.deprecated, span)}},
                     span);
}

Raw SchemaOf(const SchemaObject& object) {
  std::vector<Raw> columns;
  for (const Property& property : object.properties) columns.push_back(ColumnShape(property));
  Span span = object.name.span;
  return Raw::Record({{"columns", Raw::List(std::move(columns), span)}}, span);
}

Raw PreviousOf(const MeshContract* previous, const SchemaObject& object) {
  const SchemaObject* before =
      previous == nullptr ? nullptr : previous->contract->Find(object.name.value);
  if (before == nullptr) return Raw::Null();
  const LocatedText& version = previous->contract->version;
  // That there is one is a fact of the present contract: who must act looks there.
  return Raw::Record({{"version", RawText(version)}, {"schema", SchemaOf(*before)}},
                     object.name.span);
}

Raw EmbeddingOf(const SchemaObject& object) {
  for (const Property& property : object.properties) {
    if (property.type != LogicalType::Vector || !property.options.dimensions) continue;
    const TypeOptions& options = property.options;
    return Raw::Record({{"column", RawText(property.name)},
                        {"dims", Raw::Of(options.dimensions->value, options.dimensions->span)},
                        {"element", options.element_type ? RawText(options.element_type)
                                                         : Raw::Of("float32", options.span)},
                        {"metric", RawText(options.distance_metric)},
                        // As in ODCS: what a contract does not promise is not so.
                        {"normalized", options.normalized ? RawIfGiven(options.normalized)
                                                          : Raw::Of(false, options.span)},
                        {"model", RawText(options.embedding_model)},
                        {"model_version", RawText(options.embedding_model_version)}},
                       options.span);
  }
  return Raw::Null();
}

Raw SlaOf(const Contract& contract) {
  std::vector<Raw> all;
  for (const SlaProperty& sla : contract.sla) {
    all.push_back(Raw::Record({{"property", RawText(sla.property)},
                               {"value", RawText(sla.value)},
                               {"unit", RawText(sla.unit)},
                               {"element", RawText(sla.element)}},
                              sla.span));
  }
  return Raw::List(std::move(all), contract.sla.empty() ? contract.span : contract.sla[0].span);
}

Raw SupportOf(const Contract& contract) {
  std::vector<Raw> all;
  for (const SupportItem& item : contract.support) {
    all.push_back(
        Raw::Record({{"channel", RawText(item.channel)}, {"url", RawText(item.url)}}, item.span));
  }
  return Raw::List(std::move(all),
                   contract.support.empty() ? contract.span : contract.support[0].span);
}

Raw SemanticOf(const Property& property) {
  for (const CustomProperty& custom : property.custom) {
    if (custom.property.value != "semantic") continue;
    if (auto text = AsString(*custom.value)) return Raw::Of(std::move(*text), custom.value->span);
  }
  return property.type == LogicalType::String ? RawText(property.options.format) : Raw::Null();
}

}  // namespace

Raw RawText(const OptionalText& text) {
  return text ? Raw::Of(text->value, text->span) : Raw::Null();
}

RawFields ProductFields(const MeshContract& from) {
  const Contract& contract = *from.contract;
  std::string name = from.product.substr(from.product.find('.') + 1);
  Span name_span = contract.data_product ? contract.data_product->span : contract.id.span;
  return {
      {"name", Raw::Of(name, name_span)},
      {"domain", Raw::Entity("Domain", from.domain, name_span)},
      {"contract", RawText(contract.id)},
      {"version", RawText(contract.version)},
      {"api_version", RawText(contract.api_version)},
      {"status", contract.status ? RawText(contract.status) : Raw::Of("unstated", contract.span)},
      {"purpose", RawText(contract.purpose)},
      {"limitations", RawText(contract.limitations)},
      {"usage", RawText(contract.usage)},
      {"tags", RawTexts(contract.tags)},
      {"support", SupportOf(contract)},
      {"sla", SlaOf(contract)}};
}

RawFields PortFields(const MeshContract& from, const SchemaObject& object,
                     const MeshContract* previous) {
  const Contract& contract = *from.contract;
  std::vector<Raw> key;
  for (const Property* property : object.PrimaryKey()) key.push_back(RawText(property->name));
  RawFields fields = {{"name", RawText(object.name)},
                      {"product", Raw::Entity("Product", from.product, object.name.span)},
                      {"description", RawText(object.description)},
                      {"tags", RawTexts(object.tags)},
                      {"version", RawText(contract.version)},
                      {"schema", SchemaOf(object)},
                      {"previous", PreviousOf(previous, object)},
                      {"primary_key", Raw::List(std::move(key), object.name.span)},
                      {"embedding", EmbeddingOf(object)}};
  if (!contract.servers.empty()) {
    fields.emplace_back("format", RawText(contract.servers[0].format));
    fields.emplace_back("server_type", RawText(contract.servers[0].type));
  }
  return fields;
}

RawFields ColumnFields(const Property& property) {
  Span span = property.name.span;
  return {{"name", RawText(property.name)},
          {"description", RawText(property.description)},
          {"type", TypeOf(property)},
          {"physical_type", RawText(property.physical_type)},
          {"required", property.required ? Raw::Of(property.IsRequired(), property.required->span)
                                         : Raw::Of(property.IsRequired(), span)},
          {"unique", RawFlag(property.unique, span)},
          {"primary_key", RawFlag(property.primary_key, span)},
          {"deprecated", RawFlag(property.deprecated, span)},
          {"classification", RawText(property.classification)},
          {"critical", RawFlag(property.critical, span)},
          {"semantic", SemanticOf(property)},
          {"tags", RawTexts(property.tags)}};
}

}  // namespace meshlaw::mesh
