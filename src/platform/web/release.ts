import { useSyncExternalStore } from 'react';

// Keeping must not take line and processor away from the first screen.
const SETTLED_MS = 6000;

// A browser lets the old worker end what it is at; whoever pressed a button does not wait for that.
const PATIENCE_MS = 5000;

let ready: ServiceWorkerRegistration | undefined;
const listeners = new Set<() => void>();

const announce = (registration: ServiceWorkerRegistration): void => {
  ready = registration;
  for (const listener of listeners) listener();
};

// The first release of a device replaces nobody: it takes over by itself.
const watch = (registration: ServiceWorkerRegistration): void => {
  const look = () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) announce(registration);
    });
  };
  if (registration.waiting && registration.active) announce(registration);
  registration.addEventListener('updatefound', look);
};

/** Lets the device keep this release; browsers that offer nothing of the kind load it from the server each time. */
export const keepRelease = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () =>
    void navigator.serviceWorker
      .register('/service-worker.js', { updateViaCache: 'none' })
      .then(watch, () => undefined);
  setTimeout(register, SETTLED_MS);
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether a newer release lies ready on this device. */
export const useNewRelease = (): boolean =>
  useSyncExternalStore(subscribe, () => ready !== undefined);

/** Starts the newest release in every window of this device; what is typed is kept as a draft. */
export const startNewRelease = (): void => {
  const reload = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  // Where another window has started it already, there is nobody to wait for.
  setTimeout(reload, ready?.waiting ? PATIENCE_MS : 0);
  ready?.waiting?.postMessage('take-over');
};
