import { useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveLine } from '../api/live/use-live-line.ts';
import { useSession } from '../api/session.ts';
import { Go } from '../ui/go.tsx';
import { BrandMark } from '../ui/light/brand-mark.tsx';
import { HotlineLink } from '../ui/light/hotline-link.tsx';
import { offered } from './modules.ts';
import './portal-frame.css';
import { OfflineLine } from './offline-line.tsx';

/** The portal around a screen: whose it is, the number to call, and the few places; a bar for the thumb on a phone. */
export function PortalFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  useLiveLine();
  return (
    <div className="lt-frame">
      <a className="lt-skip" href="#content">
        {t('shell:skip')}
      </a>
      <header className="lt-head">
        <Go to="/portal" className="lt-head-brand">
          <BrandMark />
        </Go>
        <Places />
        <div className="lt-head-side">
          <HotlineLink />
          <Parts of={offered.headParts} />
        </div>
      </header>
      <OfflineLine />
      <Parts of={offered.banners} />
      <main id="content" className="lt-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function Places() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const entries = usePermitted(offered.entries);
  const here = entries.findLast(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  const bar = useRef<HTMLElement>(null);
  // more places than a phone is wide are pushed sideways
  useEffect(() => {
    bar.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here]);
  return (
    <nav ref={bar} className="lt-bar" aria-label={t('shell:nav.label')}>
      {entries.map((entry) => (
        <Go key={entry.path} to={entry.path} aria-current={entry === here ? 'page' : undefined}>
          {entry.icon}
          <span>{t(entry.textKey)}</span>
        </Go>
      ))}
    </nav>
  );
}

function Parts({ of: offers }: { of: typeof offered.headParts }) {
  return usePermitted(offers).map(({ Part, order }) => (
    <Suspense key={order} fallback={null}>
      <Part />
    </Suspense>
  ));
}

function usePermitted<Offer extends { permission?: string }>(offers: readonly Offer[]): Offer[] {
  const permissions = useSession()?.permissions ?? [];
  return offers.filter(({ permission }) => permission === undefined || permissions.includes(permission));
}
