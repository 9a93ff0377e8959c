import type { ReactNode } from 'react';
import { Go } from './go.tsx';
import './page.css';
import { IsTitled, useTitle } from './title.ts';

export interface Crumb {
  text: string;
  to: string;
}

export interface PageProps {
  title: string;
  /** The way here, without the page itself. */
  breadcrumb?: readonly Crumb[];
  /** Beside the title: a number, a status. */
  beside?: ReactNode;
  actions?: ReactNode;
  /** Under the title, beside the actions: what can be done with what the page shows. */
  below?: ReactNode;
  /** `table`: one part scrolls and fills the page; `column`: text and forms at a width that reads well. */
  layout?: 'wide' | 'column' | 'table';
  children: ReactNode;
}

export function Page({ title, breadcrumb = [], beside, actions, below, layout = 'wide', children }: PageProps) {
  useTitle(title);
  return (
    <div className="yt-page" data-layout={layout}>
      <header className="yt-page-head">
        <div className="yt-page-names">
          {breadcrumb.length > 0 && <Breadcrumb crumbs={breadcrumb} />}
          <div className="yt-page-title">
            <h1>{title}</h1>
            {beside}
          </div>
          {below}
        </div>
        {actions && <div className="yt-page-actions">{actions}</div>}
      </header>
      <div className="yt-page-body">
        <IsTitled value={true}>{children}</IsTitled>
      </div>
    </div>
  );
}

function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="yt-breadcrumb" aria-label="breadcrumb">
      {crumbs.map(({ text, to }) => (
        <Go key={to} to={to}>
          {text}
        </Go>
      ))}
    </nav>
  );
}
