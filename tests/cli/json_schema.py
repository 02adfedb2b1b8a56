# SPDX-License-Identifier: Apache-2.0
"""As much of JSON Schema as docs/report.schema.json uses. A keyword that is not known here is a fault too."""
import re

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float),
         "null": type(None)}
NOTES = {"$schema", "$defs", "title", "description"}


class Validator:
    def __init__(self, root):
        self.root = root

    def faults(self, value):
        """What of the value does not fit the schema, each with its place."""
        return list(self.check(self.root, value, ""))

    def check(self, schema, value, at):
        for keyword, wanted in schema.items():
            if keyword in NOTES:
                continue
            rule = getattr(self, "check_" + keyword.strip("$"), None)
            yield from rule(schema, wanted, value, at) if rule else [f"{at}: keyword {keyword} is not known"]

    def check_ref(self, _, wanted, value, at):
        schema = self.root
        for step in wanted.removeprefix("#/").split("/"):
            schema = schema[step]
        yield from self.check(schema, value, at)

    def check_type(self, _, wanted, value, at):
        fits = isinstance(value, TYPES[wanted]) and (wanted == "boolean") == isinstance(value, bool)
        if not fits:
            yield f"{at}: {value!r} is not of type {wanted}"

    def check_const(self, _, wanted, value, at):
        if value != wanted:
            yield f"{at}: {value!r} is not {wanted!r}"

    def check_enum(self, _, wanted, value, at):
        if value not in wanted:
            yield f"{at}: {value!r} is none of {wanted}"

    def check_anyOf(self, _, wanted, value, at):
        each = [list(self.check(schema, value, at)) for schema in wanted]
        if all(each):
            yield f"{at}: fits none: " + " | ".join("; ".join(faults) for faults in each)

    def check_minimum(self, _, wanted, value, at):
        if isinstance(value, (int, float)) and value < wanted:
            yield f"{at}: {value} is below {wanted}"

    def check_pattern(self, _, wanted, value, at):
        if isinstance(value, str) and not re.search(wanted, value):
            yield f"{at}: {value!r} does not match {wanted}"

    def check_items(self, _, wanted, value, at):
        for i, item in enumerate(value if isinstance(value, list) else []):
            yield from self.check(wanted, item, f"{at}/{i}")

    def check_required(self, _, wanted, value, at):
        for name in wanted if isinstance(value, dict) else []:
            if name not in value:
                yield f"{at}: lacks {name}"

    def check_properties(self, _, wanted, value, at):
        for name, schema in wanted.items() if isinstance(value, dict) else []:
            if name in value:
                yield from self.check(schema, value[name], f"{at}/{name}")

    def check_additionalProperties(self, schema, wanted, value, at):
        for name in sorted(set(value) - set(schema.get("properties", {}))) if isinstance(value, dict) else []:
            if wanted is False:
                yield f"{at}: has a member {name} that the schema has not"
            else:
                yield from self.check(wanted, value[name], f"{at}/{name}")
