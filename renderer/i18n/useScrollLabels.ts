import { useTranslation } from 'react-i18next';

/** Names of the two page buttons that every long paper has, in the visitor's language. */
export function useScrollLabels(): { readonly up: string; readonly down: string } {
  const { t } = useTranslation('common');
  return { up: t('scroll.up'), down: t('scroll.down') };
}
