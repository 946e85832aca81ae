import { Desk } from '../desk/app';
import { hearWhere } from '../desk/follow';
import { open } from '../desk/open';

hearWhere();
void open(<Desk place="popup" />);
