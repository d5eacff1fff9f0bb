import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Choice } from '../../domain/filterPlaces.ts';
import { formatDuration } from '../../domain/formatDuration.ts';

/** What a wish is called in the visitor's language. */
export function useChoiceLabel({ destination }: Content, language: Language): (choice: Choice) => string {
  const { t } = useTranslation('map');
  return useCallback(
    (choice) => {
      switch (choice.dimension) {
        case 'themes':
        case 'landscapes':
          return destination[choice.dimension].find(({ id }) => id === choice.value)?.label[language] ?? '';
        case 'stay':
          return t(`stay.${choice.value}`);
        case 'within':
          return formatDuration(language, choice.value * 60);
        case 'withoutCar':
        case 'family':
        case 'reducedMobility':
        case 'free':
          return t(`wish.${choice.dimension}`);
      }
    },
    [destination, language, t],
  );
}
