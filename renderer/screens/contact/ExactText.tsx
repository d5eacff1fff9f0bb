import { Fragment } from 'react';

/**
 * A consent text, character for character: its text content is `text`, whatever is set off or kept together.
 * @param strong a part that stands out, for instance an office's name
 */
export function ExactText({ text, strong }: { readonly text: string; readonly strong?: string }) {
  const at = strong === undefined ? -1 : text.indexOf(strong);
  if (strong === undefined || at < 0) return <Unbroken text={text} />;
  return (
    <>
      <Unbroken text={text.slice(0, at)} />
      <strong>{strong}</strong>
      <Unbroken text={text.slice(at + strong.length)} />
    </>
  );
}

/** Keeps "e-mail" on one line: a non-breaking hyphen would change the text. */
function Unbroken({ text }: { readonly text: string }) {
  return text.split(/(e-mail\S*)/iu).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} style={{ whiteSpace: 'nowrap' }}>
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
