import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { Marionette } from './marionette';

let server: Server | undefined;
afterEach(() => void server?.close());

/** A Firefox that greets and then answers as told. */
async function connectTo(answer: (socket: Socket, id: number, name: string) => void) {
  const listening = createServer((socket) => {
    socket.write('50:{"applicationType":"gecko","marionetteProtocol":3}');
    socket.on('data', (data) => {
      for (const [, json] of String(data).matchAll(/\d+:(\[.*?\}\])/g)) {
        const [, id, name] = JSON.parse(String(json));
        answer(socket, id, name);
      }
    });
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return Marionette.connect(address.port);
}
const frame = (message: unknown) => {
  const json = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`${json.length}:`), json]);
};

describe('Marionette', () => {
  it('gives each command its own answer, in whatever order and pieces they come', async () => {
    const answers: Buffer[] = [];
    const marionette = await connectTo((socket, id, name) => {
      answers.unshift(frame([1, id, null, `答 ${name}`]));
      if (answers.length < 2) return;
      const bytes = Buffer.concat(answers);
      for (let index = 0; index < bytes.length; index += 5) {
        socket.write(bytes.subarray(index, index + 5));
      }
    });
    expect(await Promise.all([marionette.send('first'), marionette.send('second')])).toEqual([
      '答 first',
      '答 second',
    ]);
    marionette.close();
  });

  it('names the command that failed', async () => {
    const marionette = await connectTo((socket, id) => {
      socket.write(frame([1, id, { error: 'timeout', message: 'too slow' }, null]));
    });
    await expect(marionette.send('Navigate')).rejects.toThrow('Navigate: timeout: too slow');
    marionette.close();
  });

  it('fails what is under way, and what comes later, when Firefox goes away', async () => {
    const marionette = await connectTo((socket) => socket.destroy());
    await expect(marionette.send('first')).rejects.toThrow('Firefox closed the connection');
    await expect(marionette.send('second')).rejects.toThrow('Firefox closed the connection');
  });
});
