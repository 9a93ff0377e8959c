import { createContext, Suspense, useContext } from 'react';
import type { ComponentType } from 'react';
import { useSession } from '../../api/session.ts';
import type { PortalPanel, PortalPanelProps } from '../../portal-register.ts';

/** A panel whose part is loaded when it is first shown. */
export interface OfferedPortalPanel extends PortalPanel {
  Part: ComponentType<PortalPanelProps>;
}

export const PortalPanels = createContext<readonly OfferedPortalPanel[]>([]);

interface LightPanelsProps extends PortalPanelProps {
  host: PortalPanel['panelFor'];
}

/** What other modules have to say about a record, in their order; nothing is drawn until it is there. */
export function LightPanels({ host, subjectId }: LightPanelsProps) {
  const panels = useContext(PortalPanels);
  const permissions = useSession()?.permissions ?? [];
  return panels
    .filter(({ panelFor, permission }) => panelFor === host && (!permission || permissions.includes(permission)))
    .map(({ Part, order }) => (
      <Suspense key={order} fallback={null}>
        <Part subjectId={subjectId} />
      </Suspense>
    ));
}
