import { css } from './css';

/** Styles of the page's frame. */
export const frame = css`
	/* page */
	main,
	footer {
		width: min(100%, 57rem);
		margin-inline: auto;
		padding-inline: clamp(1rem, 5vw, 2.5rem);
	}
	main {
		padding-block: clamp(1.75rem, 6vw, 4.5rem) 3rem;
	}
	footer {
		padding-block: 1.5rem 3rem;
	}
	/* stays in sight; on paper the top of the page has it */
	.practice {
		position: sticky;
		top: 0;
		z-index: 1;
		max-width: none;
		padding: 0.35rem 1rem;
		background: var(--ink);
		color: var(--paper);
		font-weight: 600;
		text-align: center;
	}
	header p {
		margin-top: 0.35rem;
	}
	.mark-bricks {
		width: 2.5rem;
		margin-bottom: 1.25rem;
	}
	section {
		position: relative;
	}
	section + section,
	nav + section {
		margin-top: 4.5rem;
	}
	section > p,
	section > .row {
		margin-top: 1.25rem;
	}
	section > .lead {
		margin-top: 2rem;
	}
	.head {
		padding-top: 0.9rem;
		border-top: 2px solid var(--ink);
	}
	.head .code {
		font-size: clamp(1.375rem, 1.15rem + 0.9vw, 1.75rem);
		line-height: 1.2;
	}
	.head .small {
		margin-top: 0.25rem;
	}

	nav {
		margin-top: 3.5rem;
		padding-top: 0.9rem;
		border-top: 2px solid var(--ink);
	}
	nav ul {
		margin-top: 0.5rem;
	}
	nav a {
		display: flex;
		gap: 0.6em;
		padding-block: 0.35rem;
		color: var(--ink);
		text-decoration-color: var(--hairline);
	}
	nav .code {
		flex: none;
		width: 1.75em;
	}

	/* as on paper, ids and figures have a narrow column beside the text */
	.row {
		display: grid;
		gap: 0.35rem 1.5rem;
	}
	.row > *,
	.lists > *,
	.aside > * {
		min-width: 0;
	}
`;
