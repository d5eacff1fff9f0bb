import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../content/schema/language.ts';
import type { Place } from '../../../content/schema/place.ts';
import type { Neighbours } from '../../domain/neighbours.ts';
import { Button } from '../../ui/Button.tsx';

export interface PlaceTurnProps extends Neighbours<Place> {
  readonly language: Language;
  readonly onPlace: (placeId: string) => void;
}

/** From one card to the next, through the list it was opened from. */
export function PlaceTurn({ previous, next, language, onPlace }: PlaceTurnProps) {
  const { t } = useTranslation('place');
  return (
    <>
      <Button
        floating
        icon={<ArrowLeft />}
        label={t('previous', { name: previous.name[language] })}
        testId="previous-place"
        onPress={() => onPlace(previous.id)}
      />
      <Button
        floating
        icon={<ArrowRight />}
        label={t('next', { name: next.name[language] })}
        testId="next-place"
        onPress={() => onPlace(next.id)}
      />
    </>
  );
}
