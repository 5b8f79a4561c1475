// Reads cases from standard input, says each by @fluent/bundle, and writes what differs. DIFFERENCES.md gives the reasons
// for whatever is done here beside calling it.

import { readFileSync } from "node:fs";
import { FluentBundle, FluentNone, FluentNumber, FluentResource } from "@fluent/bundle";

const OPTIONS = [
  "type",
  "style",
  "useGrouping",
  "minimumIntegerDigits",
  "minimumFractionDigits",
  "maximumFractionDigits",
  "minimumSignificantDigits",
  "maximumSignificantDigits",
];

/** Asks for as many digits as there are, unless so many are not wanted. */
function keep(options, name, digits, limit) {
  if (digits <= (options[`maximum${name}`] ?? limit)) {
    options[`minimum${name}`] = Math.max(digits, options[`minimum${name}`] ?? 0);
  }
}

/** `NUMBER` with all options that Intl has for it, of a number that keeps the decimals it was given. */
function NUMBER([argument], named) {
  if (argument instanceof FluentNone) {
    return argument;
  }
  const options = {};
  for (const name of OPTIONS.filter((name) => name in named)) {
    options[name] = named[name].valueOf();
  }
  const given = argument.opts.minimumFractionDigits ?? 0;
  const decimals = options.style === "percent" ? Math.max(given - 2, 0) : given;
  keep(options, "FractionDigits", decimals, 100);
  if ("minimumSignificantDigits" in options || "maximumSignificantDigits" in options) {
    const digits = Math.abs(argument.valueOf()).toFixed(given).replace(".", "").replace(/^0+/, "").length;
    keep(options, "SignificantDigits", digits === 0 ? decimals + 1 : digits, 21);
  }
  return new FluentNumber(argument.valueOf(), options);
}

/** An argument: a number that a double does not hold is handed to Intl as text, which it reads exactly. */
function value({ number, text }) {
  if (number === undefined) {
    return text;
  }
  const isExact = number.replace(/\D/g, "").length <= 15;
  const decimals = number.split(".")[1] ?? "";
  return new FluentNumber(isExact ? Number(number) : number, { minimumFractionDigits: decimals.length });
}

const result = { compared: 0, cut: 0, differences: [] };
for (const { locale, text, says } of JSON.parse(readFileSync(0, "utf8"))) {
  const bundle = new FluentBundle(locale, { useIsolating: false, functions: { NUMBER } });
  const faults = bundle.addResource(new FluentResource(text));
  for (const { id, attribute, given, ours } of says) {
    const errors = [];
    const message = bundle.getMessage(id);
    const pattern = attribute === null ? message?.value : message?.attributes[attribute];
    const values = Object.fromEntries(Object.entries(given).map(([name, given]) => [name, value(given)]));
    const theirs = pattern == null ? null : bundle.formatPattern(pattern, values, errors);
    if (errors.some((error) => error.message.startsWith("Too many placeables"))) {
      result.cut += 1;
      continue;
    }
    result.compared += 1;
    if (theirs !== ours) {
      const notes = [...faults, ...errors].map(String);
      result.differences.push({ locale, id, attribute, given, ours, theirs, notes, text });
    }
  }
}
process.stdout.write(JSON.stringify(result));
