let asked = false;

/** Asks the browser once not to clear what this device keeps; it may say no, and nothing changes. */
export const askToStay = (): void => {
  if (asked) return;
  asked = true;
  void navigator.storage?.persist?.().catch(() => false);
};
