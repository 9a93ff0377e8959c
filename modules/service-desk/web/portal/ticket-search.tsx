import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import './ticket-filters.css';

/** By words or number; asked when it is sent, so that a slow line is not asked at every letter. */
export function TicketSearch({ label }: { label?: string }) {
  const { t } = useTranslation('service-desk');
  const hint = label ?? t('portal.tickets.search');
  const { values, change } = useUrlState();
  const asked = one(values['q']) ?? '';
  const [typed, setTyped] = useState(asked);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    change({ q: typed.trim() });
  };
  return (
    <form role="search" className="portal-search" onSubmit={submit}>
      <input
        className="lt-input"
        type="search"
        aria-label={hint}
        placeholder={hint}
        value={typed}
        maxLength={200}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === '' && asked !== '') change({ q: undefined });
        }}
      />
      <LightButton type="submit">{t('portal.tickets.find')}</LightButton>
    </form>
  );
}
