import { connect, type Socket } from 'node:net';

const COLON = 0x3a;

interface PendingCommand {
  readonly name: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A client of Firefox's remote protocol over TCP, so that no driver binary and no package is
 * needed. A message is `<bytes>:<json>`; a command `[0, id, name, parameters]` is answered by
 * `[1, id, error, result]`. Firefox runs commands side by side and answers in any order.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Map<number, PendingCommand>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;
  #closed: Error | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#onData(chunk));
    socket.on('close', () => this.#onClose());
    socket.on('error', () => undefined); // 'close' follows.
  }

  /** Connects to the port that Firefox wrote into `MarionetteActivePort`. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(new Marionette(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends one command and gives its result. */
  send(name: string, parameters: object = {}): Promise<unknown> {
    if (this.#closed) return Promise.reject(this.#closed);
    this.#lastId += 1;
    const id = this.#lastId;
    const message = Buffer.from(JSON.stringify([0, id, name, parameters]));
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { name, resolve, reject });
      this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #onData(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#onAnswer(message); // The greeting is no array.
    }
  }

  #onAnswer([, id, error, result]: unknown[]): void {
    const command = this.#pending.get(id as number);
    if (!command) return;
    this.#pending.delete(id as number);
    if (error) {
      const { error: kind, message } = error as { error: string; message: string };
      command.reject(new Error(`${command.name}: ${kind}: ${message}`));
    } else {
      command.resolve(result);
    }
  }

  #onClose(): void {
    this.#closed = new Error('Firefox closed the connection');
    for (const command of this.#pending.values()) command.reject(this.#closed);
    this.#pending.clear();
  }
}
