/** Where JSON text goes wrong: position in the text (UTF-16 units from 0), and what an editor would call it. */
export interface JsonMistake {
  readonly at: number;
  readonly message: string;
}

interface Token {
  readonly text: string;
  readonly at: number;
}

const tokens = /"(?:\\.|[^"\\\n])*"|[{}[\],:]|[-+.\p{L}\p{N}_]+|\S/gu;

/** What to say about a character that can only stand inside quotes. */
const strays: readonly (readonly [characters: string, message: string])[] = [
  ['“”„«»', 'round or angled quotation marks stand where the straight " belongs'],
  ["'’‘", 'an apostrophe stands where the straight " belongs'],
  ['/', 'comments are not possible in these files'],
  [';', 'a ; stands where a , belongs'],
];

/**
 * Finds the mistakes that people make in JSON: a comma too many or too few, a quote that does not close, round
 * quotes from a word processor. Undefined when it is some other mistake, or none.
 */
export function jsonMistake(text: string): JsonMistake | undefined {
  const open: Token[] = [];
  let before: Token | undefined;
  for (const match of text.matchAll(tokens)) {
    const token = { text: match[0], at: match.index };
    const mistake = commaMistake(text, before, token) ?? mistakeAt(token);
    if (mistake !== undefined) return mistake;
    if (token.text === '{' || token.text === '[') open.push(token);
    if (token.text === '}' || token.text === ']') {
      const opened = open.pop()?.text;
      if (opened !== (token.text === '}' ? '{' : '['))
        return { at: token.at, message: `a ${token.text} closes what no bracket of its kind has opened` };
    }
    before = token;
  }
  const unclosed = open.at(-1);
  if (unclosed === undefined) return undefined;
  const closing = unclosed.text === '{' ? '}' : ']';
  return { at: text.length, message: `the file ends, but a ${closing} is missing` };
}

/** Commas belong to the end of the line before, not to the line where a parser notices. */
function commaMistake(text: string, before: Token | undefined, token: Token): JsonMistake | undefined {
  if (before === undefined) return undefined;
  const { at } = before;
  if (before.text === ',' && (token.text === '}' || token.text === ']'))
    return { at, message: `a comma too many before the ${token.text}` };
  if (!endsValue(before) || !startsValue(token) || !/^["{[\p{L}\p{N}]/u.test(token.text)) return undefined;
  if (isText(before) && touches(before, token))
    return { at, message: 'a straight " stands inside a text; use the quotation marks of the language' };
  const sameLine = !text.slice(at, token.at).includes('\n');
  return {
    at,
    message: sameLine
      ? `a , or : is missing after ${before.text}`
      : 'a comma is missing at the end of the line',
  };
}

function mistakeAt({ text, at }: Token): JsonMistake | undefined {
  if (text === '"') return { at, message: 'a text opens with " and does not close on the same line' };
  const stray = strays.find(([characters]) => characters.includes(text));
  if (stray !== undefined) return { at, message: stray[1] };
  if (!/^[\p{L}_]/u.test(text) || /^(true|false|null)$/.test(text)) return undefined;
  return { at, message: `${text} needs straight quotes " around it` };
}

function isText({ text }: Token): boolean {
  return text.length > 1 && text.startsWith('"');
}

function touches(before: Token, token: Token): boolean {
  return before.at + before.text.length === token.at;
}

function endsValue({ text }: Token): boolean {
  return !/^[{[,:]$/.test(text);
}

function startsValue({ text }: Token): boolean {
  return !/^[}\],:]$/.test(text);
}
