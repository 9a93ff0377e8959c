import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import type { AnyRoute } from '@tanstack/react-router';
import type { Screen } from '../register.ts';
import { readSearch, writeSearch } from '../ui/url-state.ts';
import { offered } from './modules.ts';
import { PortalFrame } from './portal-frame.tsx';
import { PortalGate } from './portal-gate.tsx';
import { Broken, NotFound } from './portal-trouble.tsx';
import { PortalDress } from './portal-dress.tsx';
import { screenComponent } from './screen-host.tsx';

const root = createRootRoute({ component: Dressed, errorComponent: Broken });
const portal = createRoute({ getParentRoute: () => root, id: 'portal', component: Portal });
/** Whatever else is asked for: said within the portal, and only to those who may come in. */
const nowhere = createRoute({ getParentRoute: () => portal, path: '$', component: NotFound });

const inside = offered.screens.filter(({ isOpen }) => !isOpen).map((screen) => routeOf(screen, portal));
const outside = offered.screens.filter(({ isOpen }) => isOpen).map((screen) => routeOf(screen, root));

/** The route tree is grown from the registers; addresses are plain. */
export const router = createRouter({
  routeTree: root.addChildren([portal.addChildren([...inside, nowhere]), ...outside]),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

function routeOf(screen: Screen, parent: AnyRoute): AnyRoute {
  return createRoute({
    getParentRoute: () => parent,
    path: screen.path,
    component: screenComponent(screen),
    // the next screen is there before the last one goes
    loader: () => screen.load().then(() => null),
  });
}

function Dressed() {
  return (
    <PortalDress>
      <Outlet />
    </PortalDress>
  );
}

function Portal() {
  return (
    <PortalGate>
      <PortalFrame>
        <Outlet />
      </PortalFrame>
    </PortalGate>
  );
}
