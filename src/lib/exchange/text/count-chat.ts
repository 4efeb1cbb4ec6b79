import type { Hands } from '$lib/session/session';
import { chatChoice, type ChatChoice } from './chat-choice';
import { messagesIn } from './chat-messages';

/** Number of people per choice in a chat. Holds no name and no line. */
export type ChatCount = Pick<Hands, 'levels' | 'unknown' | 'notApplicable'> & {
	/** Number of people whose last answer was not one level. */
	readonly unclear: number;
};

/**
 * Counts the choices in lines copied from a chat, with or without names and times. Of each sender the last answer
 * counts; a message without a sender is of a person of its own. Only what comes after the last time that the levels were asked for counts.
 */
export function countChat(text: string): ChatCount {
	const answers = messagesIn(text).flatMap(({ sender, text }) => {
		const choice = chatChoice(text);
		return choice === undefined ? [] : [{ sender, choice }];
	});
	const asked = answers.findLastIndex(({ choice }) => choice === 'question');
	const last = new Map<string, ChatChoice>();
	for (const [place, { sender, choice }] of answers.slice(asked + 1).entries())
		last.set(sender ?? `\n${String(place)}`, choice);
	const count = (choice: ChatChoice): number => [...last.values()].filter((each) => each === choice).length;
	return {
		levels: [count(0), count(1), count(2), count(3), count(4)],
		unknown: count('unknown'),
		notApplicable: count('notApplicable'),
		unclear: count('unclear'),
	};
}
