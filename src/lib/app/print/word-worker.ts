import { makeWord } from './make-word';
import { answerRequests } from './worker-messages';

answerRequests(makeWord);
