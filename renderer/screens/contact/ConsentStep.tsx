import { ArrowLeft, CheckCheck } from 'lucide-react';
import { type Dispatch, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConsentTexts, newsletterText } from '../../../content/schema/consent.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Partner } from '../../../content/schema/partner.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckTile } from '../../ui/CheckTile.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import styles from './ConsentStep.module.css';
import { ExactText } from './ExactText.tsx';
import { Notice } from './Notice.tsx';
import { type ContactAction, type ContactForm, allTicked } from './formState.ts';

export interface ConsentStepProps {
  readonly form: ContactForm;
  readonly dispatch: Dispatch<ContactAction>;
  readonly language: Language;
  readonly partners: readonly Partner[];
  readonly consent: ConsentTexts;
  readonly hasTrip: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** Step two: one box per office, all empty, the notice beside them, and two ways out of equal weight. */
export function ConsentStep(props: ConsentStepProps) {
  const { form, dispatch, language, partners, consent, hasTrip, onSend, onCancel } = props;
  const { t } = useTranslation('contact');
  const scrollLabels = useScrollLabels();
  const title = useRef<HTMLHeadingElement>(null);
  const ids = partners.map((partner) => partner.id);
  useEffect(() => title.current?.focus(), []);

  return (
    <div className={styles['sheet']} data-ground="paper">
      <header className={styles['header']}>
        <Button
          kind="quiet"
          icon={<ArrowLeft aria-hidden />}
          label={t('back')}
          disabled={form.saving}
          onPress={() => dispatch({ type: 'backPressed' })}
          testId="contact-back"
        />
        <div>
          <p className={styles['step']}>{t('step', { current: 2 })}</p>
          <h1 ref={title} tabIndex={-1}>
            {t('consentTitle', { firstName: form.typed.firstName.trim() })}
          </h1>
          <p className={styles['lead']}>{t('consentLead')}</p>
        </div>
      </header>
      <Scroller label={t('consentLead')} labels={scrollLabels}>
        <div className={styles['page']}>
          <Notice text={consent.notice[language]} contact={consent.contact[language]} />
          <div className={styles['offices']}>
            {partners.map((partner) => (
              <CheckTile
                key={partner.id}
                checked={form.newsletter.includes(partner.id)}
                disabled={form.saving}
                onToggle={() => dispatch({ type: 'officeToggled', id: partner.id })}
                testId={`consent-${partner.id}`}
              >
                <ExactText
                  text={newsletterText(consent, language, partner.legalName)}
                  strong={partner.legalName}
                />
              </CheckTile>
            ))}
            <div className={styles['all']}>
              <Button
                kind="quiet"
                wide
                icon={<CheckCheck aria-hidden />}
                disabled={form.saving}
                onPress={() => dispatch({ type: 'allToggled', ids })}
                testId="consent-all"
              >
                {allTicked(form, ids) ? t('none') : t('all', { count: ids.length })}
              </Button>
            </div>
          </div>
          {hasTrip && (
            <div className={styles['trip']}>
              <CheckTile
                checked={form.sendTrip}
                disabled={form.saving}
                onToggle={() => dispatch({ type: 'tripToggled' })}
                testId="consent-trip"
              >
                <ExactText text={consent.sendTrip[language]} />
              </CheckTile>
            </div>
          )}
        </div>
      </Scroller>
      <div className={styles['news']} aria-live="assertive">
        {form.message !== null && (
          <p
            className={styles['message']}
            data-ground="vine"
            data-testid="contact-message"
            data-message={form.message}
          >
            {t(form.message)}
          </p>
        )}
      </div>
      <footer className={styles['footer']}>
        <CheckTile
          checked={form.sixteenOrOver}
          disabled={form.saving}
          onToggle={() => dispatch({ type: 'sixteenToggled' })}
          testId="consent-sixteen"
        >
          <strong>{t('sixteen')}</strong>
        </CheckTile>
        <Button kind="dark" wide disabled={form.saving} onPress={onCancel} testId="contact-decline">
          {t('decline')}
        </Button>
        <Button kind="dark" wide disabled={form.saving} onPress={onSend} testId="contact-send">
          {form.saving ? t('saving') : t('send')}
        </Button>
      </footer>
    </div>
  );
}
