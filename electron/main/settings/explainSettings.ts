import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a settings file, in plain English: file, field, reason; one sentence each, joined by "; ".
 * Values are not repeated, because one of the fields is the hash of a PIN.
 */
export function explainIssues(file: string, issues: readonly Issue[]): string {
  return issues.map((issue) => explainIssue(file, issue)).join('; ');
}

/** The sentence for a file that is no JSON at all. */
export function explainNotJson(file: string): string {
  return `${file}: the file is not valid JSON`;
}

function explainIssue(file: string, issue: Issue): string {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .map((key) => `${file}: ${fieldName([...issue.path, key])}: this field does not exist`)
      .join('; ');
  }
  return `${file}: ${fieldName(issue.path)}: ${reasonOf(issue)}`;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '(whole file)' : path.map(String).join('.');
}

function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? 'this field is missing'
        : `must be ${withArticle(issue.expected)}`;
    case 'too_small':
      return issue.origin === 'string'
        ? `must have at least ${issue.minimum} characters`
        : `must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_format':
      return issue.message.startsWith('must ') ? issue.message : `is not a valid ${issue.format}`;
    case 'custom':
      return issue.message;
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return 'is not valid';
  }
}

const nouns: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  object: 'an object in braces',
  array: 'a list in brackets',
  int: 'a whole number',
  number: 'a number',
  string: 'a text in quotes',
};

function withArticle(expected: string): string {
  return nouns[expected] ?? expected;
}
