import { css } from './css';

/** Styles of a dimension with its statements, and of the method. */
export const themes = css`
	/* dimension */
	.score {
		align-items: start;
	}
	.score .figure {
		font-size: 2.5rem;
		font-weight: 600;
		line-height: 1;
	}
	.score .mark {
		display: block;
		margin-top: 0.35rem;
	}
	.score .bricks {
		max-width: 30rem;
	}
	.score div > p {
		margin-top: 0.9rem;
	}
	.facts {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
		gap: 0.75rem 1.5rem;
		margin-top: 1rem;
	}
	.facts > :first-child {
		grid-column: span 2;
	}
	.statements {
		max-width: none;
		margin-top: 2.25rem;
	}
	.statement {
		padding-block: 1.1rem 1.25rem;
		border-top: 1px solid var(--hairline);
	}
	.side {
		display: flex;
		flex-wrap: wrap;
		align-items: flex-end;
		align-self: start;
		gap: 0 1rem;
	}
	.side .id,
	.side .detail {
		display: inline-block;
	}
	.side .detail {
		margin-left: 0.75rem;
	}
	.answer {
		margin-top: 0.25rem;
	}
	.statement .body,
	.statement .soft,
	.statement p.small {
		margin-top: 0.35rem;
	}
	.quote {
		margin-top: 0.9rem;
		padding-left: 0.9rem;
		border-left: 3px solid var(--mean);
	}
	.quote p.small {
		margin-top: 0;
	}
	blockquote + blockquote {
		margin-top: 0.6rem;
	}
	blockquote p {
		unicode-bidi: plaintext;
	}
	.tips {
		margin-top: 2.25rem;
		padding-top: 0.9rem;
		border-top: 1px solid var(--ink);
	}
	.tips ul {
		max-width: none;
	}
	.tips li {
		margin-top: 1rem;
	}
	.tips .small {
		margin-top: 0.2rem;
	}

	/* method */
	.aside {
		display: grid;
		gap: 0.35rem 1.5rem;
		margin-top: 2rem;
	}
	.aside p + p {
		margin-top: 0.75rem;
	}
	.list div {
		display: grid;
		grid-template-columns: minmax(0, 12rem) minmax(0, 1fr);
		gap: 0 1.5rem;
		padding-block: 0.2rem;
	}
	.list dt {
		color: var(--ink);
		font-size: inherit;
		font-weight: 600;
		line-height: inherit;
	}
	.sources {
		max-width: none;
		margin-top: 1.5rem;
	}
	.sources li {
		padding-block: 0.3rem;
	}
`;
