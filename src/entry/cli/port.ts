import net from 'node:net';
import { Fault } from '#server/fault.ts';
import { hostUnknown, portNotAllowed, portTaken } from './words.ts';

/** Tries the port before anything slow is done; a Fault in one sentence when it cannot be had. */
export const checkPort = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => reject(portFaultOf(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

/** Puts the reason why a port cannot be had into one sentence; any other error stays as it is. */
export const portFaultOf = (error: unknown, host: string, port: number): unknown => {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new Fault(portTaken(host, port), error);
    case 'EACCES':
      return new Fault(portNotAllowed(port), error);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Fault(hostUnknown(host), error);
    default:
      return error;
  }
};
