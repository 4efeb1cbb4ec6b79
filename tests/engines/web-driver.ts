import { once } from 'node:events';
import { createServer } from 'node:net';
import * as v from 'valibot';

const reply = v.object({ value: v.unknown() });
const refusal = v.object({ value: v.object({ error: v.string(), message: v.string() }) });

/** Connection over classic WebDriver: one address per command. */
export class WebDriver {
	readonly #address: string;

	constructor(address: string) {
		this.#address = address;
	}

	get = <T>(path: string, schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>): Promise<T> =>
		this.#ask('GET', path, schema);

	post = <T>(
		path: string,
		body: object,
		schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
	): Promise<T> => this.#ask('POST', path, schema, body);

	async delete(path: string): Promise<void> {
		await this.#ask('DELETE', path, v.unknown());
	}

	/** Client for the commands of one session. */
	inSession(sessionId: string): WebDriver {
		return new WebDriver(`${this.#address}/session/${sessionId}`);
	}

	async #ask<T>(
		method: string,
		path: string,
		schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
		body?: object,
	): Promise<T> {
		const response = await fetch(`${this.#address}${path}`, {
			method,
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const answer: unknown = await response.json();
		if (response.ok) return v.parse(schema, v.parse(reply, answer).value);
		const { error, message } = v.parse(refusal, answer).value;
		throw new Error(`${error}: ${message}`);
	}
}

/** Finds a free port, for a program that can't report which one it took. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	if (typeof address === 'object' && address !== null) return address.port;
	throw new Error('This computer has no port left');
}
