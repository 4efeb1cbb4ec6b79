import { once } from 'node:events';
import * as v from 'valibot';
import { WebSocket } from 'ws';

const messageSchema = v.variant('type', [
	v.object({ type: v.literal('success'), id: v.number(), result: v.unknown() }),
	v.object({ type: v.literal('error'), id: v.nullable(v.number()), error: v.string(), message: v.string() }),
	v.object({ type: v.literal('event'), method: v.string(), params: v.unknown() }),
]);

type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };

/** Connection over WebDriver BiDi: commands with an answer, and events that arrive by themselves. */
export class Bidi {
	readonly #socket: WebSocket;
	readonly #onEvent: (method: string, params: unknown) => void;
	readonly #waiting = new Map<number, Waiting>();
	#last = 0;

	private constructor(socket: WebSocket, onEvent: (method: string, params: unknown) => void) {
		this.#socket = socket;
		this.#onEvent = onEvent;
		socket.on('message', (data: Buffer) => {
			this.#hear(v.parse(messageSchema, JSON.parse(data.toString())));
		});
	}

	static async connect(address: string, onEvent: (method: string, params: unknown) => void): Promise<Bidi> {
		const socket = new WebSocket(address);
		await once(socket, 'open');
		return new Bidi(socket, onEvent);
	}

	/** Sends a command, and parses its answer with the schema. */
	async ask<T>(
		method: string,
		params: object,
		schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
	): Promise<T> {
		return v.parse(schema, await this.tell(method, params));
	}

	tell(method: string, params: object): Promise<unknown> {
		this.#last += 1;
		const id = this.#last;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			this.#socket.send(JSON.stringify({ id, method, params }));
		});
	}

	close(): void {
		this.#socket.close();
	}

	#hear(message: v.InferOutput<typeof messageSchema>): void {
		if (message.type === 'event') {
			this.#onEvent(message.method, message.params);
			return;
		}
		const waiting = this.#waiting.get(message.id ?? 0);
		this.#waiting.delete(message.id ?? 0);
		if (message.type === 'success') waiting?.resolve(message.result);
		else waiting?.reject(new Error(`${message.error}: ${message.message}`));
	}
}
