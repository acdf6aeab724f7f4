import net from 'node:net';
import { expect, it } from 'vitest';
import { checkPort } from './port.ts';

const listen = (): Promise<net.Server> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => resolve(server));
  });

it('lets a free port pass and names a taken one', async () => {
  const server = await listen();
  const { port } = server.address() as net.AddressInfo;
  await expect(checkPort('127.0.0.1', port)).rejects.toThrow(`Port ${port} of 127.0.0.1`);
  await new Promise((resolve) => server.close(resolve));
  await expect(checkPort('127.0.0.1', port)).resolves.toBeUndefined();
});

it('names an address that this machine does not have', async () => {
  await expect(checkPort('192.0.2.1', 3000)).rejects.toThrow(/no address 192.0.2.1/);
});
