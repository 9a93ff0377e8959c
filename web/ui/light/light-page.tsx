import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { IsTitled } from '../title.ts';
import { Go } from '../go.tsx';
import { useBrand } from './brand.ts';
import { BackIcon } from './icons.tsx';

interface LightPageProps {
  title: string;
  intro?: ReactNode;
  /** Where the arrow beside the title leads, and what stands there. */
  back?: { to: string; text: string };
  children?: ReactNode;
}

/** One page of the portal: what it is, and what is on it, in one column. */
export function LightPage({ title, intro, back, children }: LightPageProps) {
  useLightTitle(title);
  return (
    <div className="lt-page">
      {back && (
        <Go to={back.to} className="lt-back">
          <BackIcon />
          {back.text}
        </Go>
      )}
      <h1>{title}</h1>
      {intro && <p className="lt-intro">{intro}</p>}
      <IsTitled value={true}>{children}</IsTitled>
    </div>
  );
}

/** Names the page in the browser's tab, behind it whose portal it is. */
export function useLightTitle(title: string): void {
  const { name } = useBrand();
  useEffect(() => {
    document.title = name === null ? title : `${title} · ${name}`;
  }, [title, name]);
}
