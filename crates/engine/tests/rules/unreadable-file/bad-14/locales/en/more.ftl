# A picture by mistake.
ÿØ
