# What the governance objects say.
