import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import type { AnyRoute } from '@tanstack/react-router';
import type { Screen } from '../register.ts';
import { readSearch, writeSearch } from '../ui/url-state.ts';
import { DeskFrame } from './desk-frame.tsx';
import { Home } from './home.tsx';
import { offered } from './modules.ts';
import { playgroundScreens } from './playground-screens.ts';
import { ScreenError } from './screen-error.tsx';
import { screenComponent } from './screen-host.tsx';
import { Settings, settingsPath } from './settings.tsx';
import { SessionGate } from './session-gate.tsx';
import { NotFound } from './not-found.tsx';

const root = createRootRoute({ component: Outlet, errorComponent: ScreenError });
const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: Desk });
const wall = createRoute({ getParentRoute: () => root, id: 'wall', component: Wall });
const home = createRoute({ getParentRoute: () => desk, path: '/', component: Home });
const settings = createRoute({ getParentRoute: () => desk, path: settingsPath, component: Settings });
/** Whatever else is asked for: said within the desk, and only to those who may come in. */
const nowhere = createRoute({ getParentRoute: () => desk, path: '$', component: NotFound });

const screens = [...offered.screens, ...playgroundScreens];
const inside = screens.filter(({ isOpen, isBare }) => !isOpen && !isBare).map((screen) => routeOf(screen, desk));
const onWalls = screens.filter(({ isBare }) => isBare).map((screen) => routeOf(screen, wall));
const outside = screens.filter(({ isOpen }) => isOpen).map((screen) => routeOf(screen, root));

/** The route tree is grown from the registers; addresses are plain (`?status=waiting&status=resolved`). */
export const router = createRouter({
  routeTree: root.addChildren([
    desk.addChildren([home, settings, ...inside, nowhere]),
    wall.addChildren(onWalls),
    ...outside,
  ]),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultErrorComponent: ScreenError,
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

function Wall() {
  return (
    <SessionGate>
      <Outlet />
    </SessionGate>
  );
}

function Desk() {
  return (
    <SessionGate>
      <DeskFrame>
        <Outlet />
      </DeskFrame>
    </SessionGate>
  );
}
