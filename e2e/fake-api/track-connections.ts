import type { IncomingMessage } from 'node:http';
import type { Server } from 'node:https';
import type { Socket } from 'node:net';

/**
 * Lets an answer reset its TCP connection. Only the bare socket under TLS can be reset, and a
 * request knows its TLS socket alone: the two are matched by the client's port.
 */
export function trackConnections(server: Server): { reset(message: IncomingMessage): void } {
  const sockets = new Map<number, Socket>();
  server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    sockets.set(remotePort, socket);
    socket.once('close', () => sockets.delete(remotePort));
  });
  return {
    reset({ socket }) {
      sockets.get(socket.remotePort ?? 0)?.resetAndDestroy();
    },
  };
}
