import { type CheckedContent, checkContent } from '../../content/schema/checkContent.ts';
import { checkCommunes } from './checkCommunes.ts';
import { checkDriving } from './checkDriving.ts';
import { checkPictureSizes } from '../../content/schema/rules/pictureSizes.ts';
import { checkWater } from './checkWater.ts';
import type { EditedContent } from './contentFolderFiles.ts';
import type { Registers } from './registers.ts';

/** Every rule there is: those of the content alone, and those that hold it against the outside world. */
export function checkContentFolder(edited: EditedContent, registers: Registers): CheckedContent {
  const checked = checkContent({
    files: edited.files,
    unread: edited.unread,
    media: new Set(edited.media.keys()),
  });
  const sizes = checkPictureSizes(edited.media);
  if (checked.content === null) return { content: null, problems: [...checked.problems, ...sizes] };
  return {
    content: checked.content,
    problems: [
      ...checked.problems,
      ...checkCommunes(checked.content, registers),
      ...checkWater(checked.content, edited.layers),
      ...checkDriving(checked.content, edited.files, edited.layers),
      ...sizes,
    ],
  };
}
