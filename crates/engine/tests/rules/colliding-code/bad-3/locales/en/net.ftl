net = Network
net-1 = Connection timed out
net-2 = Server timed out
