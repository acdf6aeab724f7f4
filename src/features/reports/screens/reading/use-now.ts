import { useEffect, useState } from 'react';

const HALF_A_MINUTE = 30_000;

/** The present as an ISO instant, renewed every half minute so that hints stay true. */
export const useNow = (): string => {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), HALF_A_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
};
