import { Desk } from '../desk/app';
import { follow, hearWhere } from '../desk/follow';
import { open } from '../desk/open';

hearWhere();
void open(<Desk place="panel" />);
void follow(location.search);
