import type { z } from 'zod';
import { allowedFields } from './allowedFields.ts';
import { fieldName, valueAt } from './fieldPath.ts';
import { nearestWord } from './nearestWord.ts';
import type { ContentProblem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What was being checked when the issues came up. */
export interface Checked {
  readonly file: string;
  readonly json: unknown;
  readonly schema: z.core.$ZodType;
}

/** Says in plain English what a schema did not like: one problem per issue. Never throws, whatever the JSON. */
export function explainIssues(issues: readonly Issue[], checked: Checked): readonly ContentProblem[] {
  return issues.flatMap(nearestBranch).map((issue) => ({
    file: checked.file,
    field: fieldName(issue.path),
    message: explain(issue, valueAt(checked.json, issue.path), checked),
  }));
}

/**
 * Of several ways to write a thing, somebody meant one: where only one of them got further than the first look, the
 * mistakes are its own, each in its place.
 */
function nearestBranch(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const near = issue.errors.filter((branch) => !branch.some(isFarOff));
  const [only] = near;
  if (near.length !== 1 || only === undefined) return [issue];
  return only.flatMap((inner) => nearestBranch({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Another kind of thing altogether. */
function isFarOff({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

function explain(issue: Issue, value: unknown, checked: Checked): string {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? `is missing; it must be ${wanted(issue.expected)}`
        : `must be ${wanted(issue.expected)}, but is ${found(value)}`;
    case 'too_small':
      return explainSize('at least', issue.origin, Number(issue.minimum), value);
    case 'too_big':
      return explainSize('at most', issue.origin, Number(issue.maximum), value);
    case 'invalid_value':
      return explainChoice(issue.values.map(String), value);
    case 'invalid_format':
      return explainFormat(issue.format, issue.message, value);
    case 'unrecognized_keys':
      return explainUnknown(issue.keys, allowedFields(checked.schema, issue.path));
    case 'invalid_union':
      return explainUnion(issue, value, checked);
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false, without quotes',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'a group of fields in { }',
  record: 'a group of fields in { }',
  null: 'null',
};

function wanted(type: string): string {
  return typeNames[type] ?? type;
}

function found(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list in [ ]';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  if (typeof value === 'boolean') return String(value);
  return value === undefined ? 'missing' : 'a group of fields in { }';
}

function quoted(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}

function explainSize(bound: 'at least' | 'at most', origin: string, limit: number, value: unknown): string {
  const allowed = bound === 'at least' ? 'needed' : 'allowed';
  if (origin === 'string' && typeof value === 'string') {
    const length = value.trim().length;
    if (length === 0) return 'is empty; write something';
    return `has ${length} characters; ${bound} ${limit} are ${allowed}`;
  }
  if (Array.isArray(value)) {
    const count = `has ${value.length} entries; ${bound} ${limit} ${limit === 1 ? 'is' : 'are'} ${allowed}`;
    return `${count}${decimalCommas(value) ? '; decimals are written with a point' : ''}`;
  }
  // A group with a field called "length" is measured like a list.
  const is = typeof value === 'number' ? String(value) : found(value);
  return `is ${is}; ${bound} ${limit} is ${allowed}`;
}

/** Degrees with decimal commas: [3,8797, 43,6085] is a list of four whole numbers. */
function decimalCommas(value: readonly unknown[]): boolean {
  return value.length === 4 && value.every((entry) => Number.isInteger(entry));
}

function explainChoice(allowed: readonly string[], value: unknown): string {
  const choices = `allowed: ${allowed.join(', ')}`;
  if (value === undefined) return `is missing; ${choices}`;
  if (value === '') return `is empty; ${choices}`;
  const meant = typeof value === 'string' ? nearestWord(value, allowed) : undefined;
  return `is ${found(value)}; ${meant === undefined ? '' : `did you mean ${quoted(meant)}? `}${choices}`;
}

function explainFormat(format: string, message: string, value: unknown): string {
  const is = `is ${found(value)}; it`;
  if (format === 'url') return `${is} must be a whole web address beginning with https://`;
  if (format === 'date') return `${is} must be an existing day written like 2026-11-05, or null`;
  return `${is} ${message.startsWith('Invalid') ? 'is not written as it must be' : message}`;
}

function explainUnknown(keys: readonly string[], allowed: readonly string[]): string {
  const named = keys.map((key) => {
    const meant = nearestWord(key, allowed);
    return meant === undefined ? quoted(key) : `${quoted(key)} (did you mean ${quoted(meant)}?)`;
  });
  const choices = allowed.length === 0 ? '' : `; allowed here: ${allowed.join(', ')}`;
  return `has a field nobody knows: ${named.join(', ')}${choices}`;
}

function explainUnion(
  { errors: branches, message }: z.core.$ZodIssueInvalidUnion,
  value: unknown,
  checked: Checked,
): string {
  if (branches.length === 0) return message;
  if (value === undefined) return 'is missing';
  // An alternative that the value does not even come near would only confuse: say each way out once.
  const ways = branches
    .flatMap((issues) => issues.slice(0, 1))
    .map((issue) => explain(issue, value, checked));
  return [...new Set(ways)].join('; or ');
}
